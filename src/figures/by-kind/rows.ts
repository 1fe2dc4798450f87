/** What a figure says of findings that are too many to draw apart: for each kind of finding, how many have what. */

import { FINDING_KINDS, type FindingKind } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { WORDS } from '../../words/words.ts';

/** How many there are, by who makes the link. */
export type Tally = Record<Basis, number>;

export interface KindCell extends Tally {
  /** What the table says of it. */
  words: string[];
}

export interface KindRow {
  kind: FindingKind;
  label: string;
  findings: number;
  /** One a column. */
  cells: KindCell[];
}

export interface KindRows {
  language: Language;
  title: string;
  none: string;
  findings: number;
  /** How the signs came to be. */
  method: string;
  columns: string[];
  kinds: KindRow[];
}

/** One thing that a finding has: in which column, by whom, and said how. */
interface Had {
  column: number;
  basis: Basis;
  words?: string;
}

/** What the argument map says, kind by kind: to which kinds the arrows of its findings go, and from which they come. */
export function argumentByKind(study: Study, { file }: Figure, language: Language): KindRows {
  const { argumentMap: words, byKind, findingKinds } = WORDS[language];
  const columns = [words.outwards, words.inwards, words.quote];
  const kinds = Map.groupBy(study.findings, ({ kind }) => kind);
  return {
    language,
    title: textIn(file.title, language),
    none: 'none' in file ? textIn(file.none, language) : '',
    findings: study.findings.length,
    method: byKind.method,
    columns,
    kinds: FINDING_KINDS.flatMap((kind) => {
      const findings = kinds.get(kind) ?? [];
      if (findings.length === 0) return [];
      const had = Map.groupBy(
        findings.flatMap((finding) => hadBy(finding, language)),
        ({ column }) => column,
      );
      return [
        {
          kind,
          label: findingKinds[kind],
          findings: findings.length,
          cells: columns.map((_, column) => cellOf(had.get(column) ?? [], language)),
        },
      ];
    }),
  };
}

/** The links of a finding to others and from them, and its quotes. */
function hadBy(finding: Finding, language: Language): Had[] {
  const { argumentMap: words, relations: verbs, findingKinds } = WORDS[language];
  const ends: readonly ('from' | 'to')[] = ['from', 'to'];
  return [
    ...ends.flatMap((here, column) =>
      (here === 'from' ? finding.relations : finding.related).map((relation): Had => {
        const there = here === 'from' ? 'to' : 'from';
        const other = findingKinds[relation[there].kind];
        const { basis } = relation;
        return { column, basis, words: `${verbs[relation.type][there]}: ${other} (${words.basis[basis]})` };
      }),
    ),
    ...finding.restsOn.flatMap((support): Had[] =>
      support.by === 'quote' ? [{ column: 2, basis: support.basis }] : [],
    ),
  ];
}

function cellOf(had: readonly Had[], language: Language): KindCell {
  const { basis: makers } = WORDS[language].argumentMap;
  const alike = Map.groupBy(had, ({ basis, words }) => words ?? makers[basis]);
  return {
    talk: had.filter(({ basis }) => basis === 'talk').length,
    reading: had.filter(({ basis }) => basis === 'reading').length,
    words: [...alike]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([words, { length }]) => `${words}: ${length}`),
  };
}
