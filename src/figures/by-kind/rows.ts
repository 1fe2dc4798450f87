/** What a figure says of findings that are too many to draw apart: for each kind of finding, how many have what. */

import { FINDING_KINDS, type FindingKind } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { WORDS } from '../../words/words.ts';
import { EVIDENCE, type Evidence } from '../evidence-matrix/rows.ts';

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

/** What the evidence matrix says, kind by kind: on what its findings rest. */
export function evidenceByKind(study: Study, figure: Figure, language: Language): KindRows {
  const { kinds } = WORDS[language].evidenceMatrix;
  const columnOf = (evidence: Evidence): number => EVIDENCE.indexOf(evidence);
  return rowsOf(study, figure, language, {
    method: WORDS[language].byKind.evidence,
    columns: EVIDENCE.map((evidence) => kinds[evidence].name),
    hadBy: ({ restsOn }) =>
      // A finding that rests on two quotes rests on quotes once.
      EVIDENCE.flatMap((evidence) => {
        const support = restsOn.find(({ by }) => by === evidence);
        if (!support) return [];
        const column = columnOf(evidence);
        if (support.by === 'quote') return [{ column, basis: support.basis }];
        return [{ column, basis: support.by === 'statement' ? ('talk' as const) : ('reading' as const) }];
      }),
  });
}

/** What the argument map says, kind by kind: to which kinds the arrows of its findings go, and from which they come. */
export function argumentByKind(study: Study, figure: Figure, language: Language): KindRows {
  const words = WORDS[language].argumentMap;
  const verbs = WORDS[language].relations;
  const ends: readonly ('from' | 'to')[] = ['from', 'to'];
  return rowsOf(study, figure, language, {
    method: WORDS[language].byKind.arrows,
    columns: [words.outwards, words.inwards, words.quote],
    hadBy: (finding) => [
      ...ends.flatMap((here, column) =>
        (here === 'from' ? finding.relations : finding.related).map((relation): Had => {
          const there = here === 'from' ? 'to' : 'from';
          const other = WORDS[language].findingKinds[relation[there].kind];
          const { basis } = relation;
          return { column, basis, words: `${verbs[relation.type][there]}: ${other} (${words.basis[basis]})` };
        }),
      ),
      ...finding.restsOn.flatMap((support): Had[] =>
        support.by === 'quote' ? [{ column: 2, basis: support.basis }] : [],
      ),
    ],
  });
}

function rowsOf(
  study: Study,
  { file }: Figure,
  language: Language,
  { method, columns, hadBy }: { method: string; columns: string[]; hadBy: (finding: Finding) => Had[] },
): KindRows {
  const byKind = Map.groupBy(study.findings, ({ kind }) => kind);
  return {
    language,
    title: textIn(file.title, language),
    none: 'none' in file ? textIn(file.none, language) : '',
    findings: study.findings.length,
    method,
    columns,
    kinds: FINDING_KINDS.flatMap((kind) => {
      const findings = byKind.get(kind) ?? [];
      if (findings.length === 0) return [];
      const had = Map.groupBy(findings.flatMap(hadBy), ({ column }) => column);
      return [
        {
          kind,
          label: WORDS[language].findingKinds[kind],
          findings: findings.length,
          cells: columns.map((_, column) => cellOf(had.get(column) ?? [], language)),
        },
      ];
    }),
  };
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
