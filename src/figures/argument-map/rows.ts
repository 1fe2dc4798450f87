/** What the map says: the findings where the talk says them, the relations between them, and who makes each. */
import type { RelationType } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import type { Label } from '../../svg/label.tsx';
import { type FindingRow, findingRow } from '../finding-row.ts';
import { labelOfLine } from '../label.ts';

export interface MapFinding extends FindingRow {
  /** The talk's words, and those that they complete. */
  words: Label[];
  lead: Label[];
  /** The finding under which the slide puts this one, and how many it stands under. */
  under?: string;
  depth: number;
}

/**
 * Findings that the talk says under one connective of its own, in its order, but each with those under it behind it.
 * Without `head`: those that come before the first connective.
 */
export interface MapColumn {
  head?: Label;
  findings: MapFinding[];
}

export interface RelationRow {
  from: string;
  to: string;
  type: RelationType;
  basis: Basis;
  /** The slide shows it by putting the one under the other: no line is drawn. */
  indented: boolean;
}

export interface ArgumentRows {
  language: Language;
  title: string;
  none: string;
  /** Said above the drawing: why it shows no single findings. */
  sentence?: string;
  columns: MapColumn[];
  relations: RelationRow[];
}

/**
 * Reads the findings and their relations from the study.
 * @throws Error where the figure is of another kind.
 */
export function argumentRows(study: Study, { id, file }: Figure, language: Language): ArgumentRows {
  if (file.kind !== 'argument-map') throw new Error(`figure "${id}" is no argument map`);
  const lines = [...study.lines.keys()];
  const placeOf = new Map(lines.map((line, place) => [line, place]));
  const headPlaces = [...new Set(file.columns)]
    .map((line) => placeOf.get(line) ?? 0)
    .sort((one, other) => one - other);
  /** How many heads come before a finding's own words. */
  const columnOf = (finding: Finding): number => {
    const place = placeOf.get(finding.lines[0]?.id ?? '') ?? 0;
    return headPlaces.filter((head) => head < place).length;
  };
  /** The slide says it by indentation where what states the link is no more than what the words stand under. */
  const parentOf = (finding: Finding): string | undefined =>
    finding.relations.find(
      ({ type, basis, to, lines: stated }) =>
        type === 'specifies' &&
        basis === 'talk' &&
        columnOf(to) === columnOf(finding) &&
        stated.every(({ id: line }) => finding.lead.some((lead) => lead.id === line)),
    )?.to.id;

  const parents = new Map(study.findings.map((finding) => [finding.id, parentOf(finding)]));
  /** Those under a finding, or under none, each with its own behind it. */
  const nest = (findings: readonly Finding[], under?: string, depth = 0): MapFinding[] =>
    findings
      .filter(({ id: finding }) => parents.get(finding) === under)
      .flatMap((finding) => [
        {
          ...findingRow(study, finding, language),
          lead: finding.lead.map(({ id: line }) => labelOfLine(study, line, language)),
          words: finding.lines.map(({ id: line }) => labelOfLine(study, line, language)),
          ...(under !== undefined && { under }),
          depth,
        },
        ...nest(findings, finding.id, depth + 1),
      ]);
  return {
    language,
    title: textIn(file.title, language),
    none: textIn(file.none, language),
    columns: [undefined, ...headPlaces].flatMap((head, column) => {
      const findings = nest(study.findings.filter((finding) => columnOf(finding) === column));
      const line = head === undefined ? undefined : lines[head];
      if (findings.length === 0) return [];
      return [{ findings, ...(line !== undefined && { head: labelOfLine(study, line, language) }) }];
    }),
    relations: study.findings.flatMap((finding) =>
      finding.relations.map(({ to, type, basis }) => ({
        from: finding.id,
        to: to.id,
        type,
        basis,
        indented: type === 'specifies' && basis === 'talk' && parents.get(finding.id) === to.id,
      })),
    ),
  };
}

/** All findings of the map, in the order in which it is read. */
export const findingsOf = ({ columns }: ArgumentRows): MapFinding[] =>
  columns.flatMap(({ findings }) => findings);

/** The same map with nothing on it but a finding, those that it is linked to, and its links. */
export function cropTo(rows: ArgumentRows, id: string): ArgumentRows {
  const relations = rows.relations.filter(({ from, to }) => from === id || to === id);
  const kept = new Set([id, ...relations.flatMap(({ from, to }) => [from, to])]);
  return {
    ...rows,
    relations,
    columns: rows.columns
      .map((column) => ({
        ...column,
        findings: column.findings
          .filter((finding) => kept.has(finding.id))
          .map(({ under, depth, ...finding }) =>
            under !== undefined && kept.has(under) ? { ...finding, under, depth } : { ...finding, depth: 0 },
          ),
      }))
      .filter(({ findings }) => findings.length > 0),
  };
}
