/** What a cause rests on and what a need is tied to, as short runs of words: the same for a page and for paper. */

import type { Address } from '../addresses/addresses.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { evidenceOf } from '../study/evidence.ts';
import type { Finding, Line } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { type Branch, type Stop, traceBack } from '../study/trace.ts';
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
  basis?: Branch['basis'] | 'none';
  runs: Run[];
}

/** What the talk gives for a finding: said, worked out, quoted, summed up, modelled; what it does not give is said too. */
export function tellEvidence(finding: Finding, language: Language): Row[] {
  const words = WORDS[language].evidence;
  const { basis } = WORDS[language];
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
                { text: ` (${basis[own]})` },
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
              { text: ` (${basis.reading})` },
            ]
          : [{ text: words.none }],
    },
  ];
}

/** The first links of a need's trail, in short: what the talk does not tie it to, what we do, and the way to the rest. */
export function tellTies(finding: Finding, language: Language): Row[] {
  const { tracer, basis, relations } = WORDS[language];
  const { gap, branches, beside } = traceBack(finding);
  const told = (branch: Branch): Row => ({
    basis: branch.basis,
    runs: [
      { text: `${branch.by === 'quote' ? tracer.quoteBack : relations[branch.by.type][branch.by.seen]} ` },
      ...branch.stops.flatMap((stop, at): Run[] => [
        ...(at > 0 ? [{ text: ', ' }] : []),
        ...quoted(nameOf(stop, language)),
      ]),
      { text: ` (${basis[branch.basis]})` },
    ],
  });
  return [
    ...(gap === 'none' ? [] : [{ basis: 'none' as const, runs: [{ text: tracer.untied }] }]),
    ...[...beside, ...branches].map(told),
  ];
}

/** A stop on a trail by its name, as a link to its page. */
export const nameOf = ({ on }: Stop, language: Language): Run =>
  'finding' in on
    ? { text: textIn(on.finding.label, language), to: { page: 'finding', id: on.finding.id } }
    : { text: textIn(on.quote.label, language), to: { page: 'quote', id: on.quote.id } };

/** A name within a sentence: not a part of it. */
const quoted = (name: Run): Run[] => [{ text: '‘' }, name, { text: '’' }];
