/** What a cause rests on and what a need is tied to, as short runs of words: the same for a page and for paper. */

import type { Address } from '../addresses/addresses.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import { evidenceOf } from '../study/evidence.ts';
import type { Finding, Line } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { type Tie, tiesOf } from '../study/ties.ts';
import { WORDS } from '../words/words.ts';

/** Words of ours, or lines of the talk with the mark that says so; either may be a link. */
export type Run =
  | { text: string; to?: Address; fragment?: string }
  | { lines: readonly Line[]; marks: readonly Line[]; to?: Address }
  | { mark: Provenance; lines: readonly Line[] };

export interface Row {
  /** What the row is about: the first words of it. */
  name?: string;
  /** How a line before the row is drawn: the talk's link, ours, or none where there should be one. */
  basis?: Basis | 'none';
  runs: Run[];
}

/** What the talk gives for a finding: said, worked out, quoted, summed up, modelled; what it does not give is said too. */
export function tellEvidence(finding: Finding, language: Language): Row[] {
  const words = WORDS[language].evidence;
  const { stated, workedOut, quotes, summed, models } = evidenceOf(finding);
  return [
    {
      name: words.stated,
      runs: stated.length > 0 ? [{ lines: stated, marks: stated }] : [{ text: words.none }],
    },
    {
      name: words.workedOut,
      runs:
        workedOut.length > 0
          ? workedOut.flatMap(({ from }, at): Run[] => [
              ...(at > 0 ? [{ text: ' · ' }] : []),
              {
                lines: from.lines,
                marks: at === workedOut.length - 1 ? workedOut.flatMap((link) => link.from.lines) : [],
                to: { page: 'finding', id: from.id },
              },
            ])
          : [{ text: words.none }],
    },
    ...(quotes.length > 0 ? quotes : [undefined]).map(
      (entry): Row => ({
        name: words.quote,
        runs: entry
          ? [
              { text: textIn(entry.quote.label, language), to: { page: 'quote', id: entry.quote.id } },
              { mark: 'participant', lines: entry.quote.turns.flatMap(({ lines }) => lines) },
              ...entry.with.flatMap(({ finding: other, basis: own }, at): Run[] => [
                { text: at === 0 ? ` ${words.goesWith} ` : `; ${words.goesWith} ` },
                ...quoted({ text: textIn(other.label, language), to: { page: 'finding', id: other.id } }),
                ...oursIn(own, language),
              ]),
            ]
          : [{ text: words.none }],
      }),
    ),
    {
      name: words.summary,
      runs:
        summed.length > 0
          ? [{ text: words.summed }, { mark: 'study', lines: summed }]
          : [{ text: words.notSummed }],
    },
    {
      name: words.model,
      runs:
        models.length > 0
          ? [
              ...models.flatMap(({ id, file }, at): Run[] => [
                ...(at > 0 ? [{ text: ', ' }] : []),
                { text: textIn(file.label, language), to: { page: 'figure', id } },
              ]),
              ...oursIn('reading', language),
            ]
          : [{ text: words.none }],
    },
  ];
}

/** What a need is tied to, in short: what the talk does not tie it to, and what we do. */
export function tellTies(finding: Finding, language: Language): Row[] {
  const { ties: words, relations } = WORDS[language];
  const { untied, ties } = tiesOf(finding);
  return [
    ...(untied ? [{ basis: 'none' as const, runs: [{ text: words.untied }] }] : []),
    ...ties.map(
      ({ by, basis, to }): Row => ({
        basis,
        runs: [
          { text: `${by === 'quote' ? words.quote : relations[by.type][by.seen]} ` },
          ...to.flatMap((on, at): Run[] => [
            ...(at > 0 ? [{ text: ', ' }] : []),
            ...quoted(nameOf(on, language)),
          ]),
          ...oursIn(basis, language),
        ],
      }),
    ),
  ];
}

/** Behind a link that is ours: who makes it. */
const oursIn = (basis: Basis, language: Language): Run[] =>
  basis === 'reading' ? [{ text: ` (${WORDS[language].ours})` }] : [];

/** What is tied by its name, as a link to its page. */
const nameOf = (on: Tie['to'][number], language: Language): Run =>
  'finding' in on
    ? { text: textIn(on.finding.label, language), to: { page: 'finding', id: on.finding.id } }
    : { text: textIn(on.quote.label, language), to: { page: 'quote', id: on.quote.id } };

/** A name within a sentence: not a part of it. */
const quoted = (name: Run): Run[] => [{ text: '‘' }, name, { text: '’' }];
