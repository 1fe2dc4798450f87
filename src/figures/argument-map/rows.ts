/** What the map says: the findings in the talk's order, the relations between them, and who makes each. */
import type { FindingKind, RelationType } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { toneOf } from '../../study/tone-of.ts';

export interface FindingRow {
  id: string;
  /** Place in the talk's order, from 0. */
  index: number;
  kind: FindingKind;
  label: string;
  /** Its place between near and far, where a spectrum gives it one. */
  tone?: number;
  quotes: { id: string; label: string; basis: Basis }[];
  /** From which step it is shown, from 1. */
  step: number;
}

export interface RelationRow {
  from: string;
  to: string;
  type: RelationType;
  basis: Basis;
  /** It is shown as soon as both its ends are. */
  step: number;
}

export interface ArgumentRows {
  language: Language;
  title: string;
  none: string;
  findings: FindingRow[];
  relations: RelationRow[];
  /** The kinds that each step adds: those of this study only. */
  steps: FindingKind[][];
}

/** The kinds of finding that a step adds together, in the order of the steps. */
const STEPS: readonly (readonly FindingKind[])[] = [
  ['ideal', 'tension'],
  ['practice'],
  ['cause', 'obstacle', 'strain'],
  ['summary'],
  ['question', 'need'],
];

/**
 * Reads the findings and their relations from the study.
 * @throws Error where the figure is of another kind.
 */
export function argumentRows(study: Study, { id, file }: Figure, language: Language): ArgumentRows {
  if (file.kind !== 'argument-map') throw new Error(`figure "${id}" is no argument map`);
  const kinds = new Set(study.findings.map(({ kind }) => kind));
  const steps = STEPS.map((step) => step.filter((kind) => kinds.has(kind))).filter(
    ({ length }) => length > 0,
  );
  const stepOf = ({ kind }: Finding): number => steps.findIndex((step) => step.includes(kind)) + 1;
  return {
    language,
    title: textIn(file.title, language),
    none: textIn(file.none, language),
    findings: study.findings.map((finding, index) => {
      const tone = toneOf(study, finding.id);
      return {
        id: finding.id,
        index,
        kind: finding.kind,
        label: textIn(finding.label, language),
        ...(tone !== undefined && { tone }),
        quotes: finding.restsOn.flatMap((support) =>
          support.by === 'quote'
            ? [{ id: support.quote.id, label: textIn(support.quote.label, language), basis: support.basis }]
            : [],
        ),
        step: stepOf(finding),
      };
    }),
    relations: study.findings.flatMap((finding) =>
      finding.relations.map(({ to, type, basis }) => ({
        from: finding.id,
        to: to.id,
        type,
        basis,
        step: Math.max(stepOf(finding), stepOf(to)),
      })),
    ),
    steps,
  };
}
