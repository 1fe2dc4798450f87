/** What the map says: the findings in the talk's order, the relations between them, and who makes each. */
import type { FindingKind, RelationType } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { type FindingRow, findingRow } from '../finding-row.ts';

export interface MapFinding extends FindingRow {
  /** Place in the talk's order, from 0. */
  index: number;
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
  findings: MapFinding[];
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
    findings: study.findings.map((finding, index) => ({
      ...findingRow(study, finding, language),
      index,
      step: stepOf(finding),
    })),
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
