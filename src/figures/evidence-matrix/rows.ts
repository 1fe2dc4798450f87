/** What the matrix says: each finding, and for each kind of evidence whether the talk gives it, or we read it, or neither. */
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study, Support } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';

/** The kinds of evidence, in the order of the columns. */
export const EVIDENCE = ['statement', 'quote', 'summary', 'model'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface Cell {
  evidence: Evidence;
  /** Who makes the link; nothing, and it is a gap. */
  basis?: Basis;
  /** What it leads to. */
  to?: { page: 'quote' | 'figure'; id: string; label: string };
}

export interface EvidenceRow {
  id: string;
  /** Place in the talk's order, from 0. */
  index: number;
  label: string;
  cells: Cell[];
}

export interface EvidenceRows {
  language: Language;
  title: string;
  none: string;
  findings: EvidenceRow[];
}

/**
 * Reads the rows of the matrix from the study.
 * @throws Error where the figure is of another kind.
 */
export function evidenceRows(study: Study, { id, file }: Figure, language: Language): EvidenceRows {
  if (file.kind !== 'evidence-matrix') throw new Error(`figure "${id}" is no evidence matrix`);
  return {
    language,
    title: textIn(file.title, language),
    none: textIn(file.none, language),
    findings: study.findings.map((finding, index) => ({
      id: finding.id,
      index,
      label: textIn(finding.label, language),
      cells: EVIDENCE.map((evidence) => cellOf(finding, evidence, language)),
    })),
  };
}

function cellOf({ restsOn }: Finding, evidence: Evidence, language: Language): Cell {
  const support = restsOn.find(({ by }) => by === evidence);
  if (!support) return { evidence };
  const to = targetOf(support, language);
  return { evidence, basis: basisOf(support), ...(to && { to }) };
}

/** What the talk states, and states again in its summary, is its own; that a model explains is always our reading. */
function basisOf(support: Support): Basis {
  if (support.by === 'quote') return support.basis;
  return support.by === 'model' ? 'reading' : 'talk';
}

function targetOf(support: Support, language: Language): Cell['to'] {
  if (support.by === 'quote')
    return { page: 'quote', id: support.quote.id, label: textIn(support.quote.label, language) };
  if (support.by === 'model')
    return { page: 'figure', id: support.figure.id, label: textIn(support.figure.file.label, language) };
  return undefined;
}
