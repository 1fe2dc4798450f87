/** What a cause rests on, gathered from itself and from the findings that work it out. */
import type { Basis } from '../schema/primitives.ts';
import type { Figure, Finding, Line, Quote, Relation, Support } from './study.ts';

export interface Evidence {
  /** The lines that say it; none where the talk does not say it in so many words. */
  stated: Line[];
  /** The links of the findings that work it out, in the order of the talk. */
  workedOut: Relation[];
  /** Quotes that go with it or with what works it out, each with the findings that it goes with. */
  quotes: { quote: Quote; with: { finding: Finding; basis: Basis }[] }[];
  /** The lines in which the summary says it again. */
  summed: Line[];
  /** Models that help make sense of it or of what works it out, in our reading. */
  models: Figure[];
}

export function evidenceOf(finding: Finding): Evidence {
  const workedOut = finding.related.filter(({ type }) => type === 'specifies');
  const supports = [finding, ...workedOut.map(({ from }) => from)].flatMap((owner) =>
    owner.restsOn.map((support) => ({ owner, support })),
  );
  const quotes = new Map<Quote, Evidence['quotes'][number]>();
  for (const { owner, support } of supports) {
    if (support.by !== 'quote') continue;
    const known = quotes.get(support.quote) ?? { quote: support.quote, with: [] };
    quotes.set(support.quote, known);
    known.with.push({ finding: owner, basis: support.basis });
  }
  const own = finding.restsOn;
  return {
    stated: own.some(({ by }) => by === 'statement') ? finding.lines : [],
    workedOut,
    // What the talk itself places comes first.
    quotes: [...quotes.values()].map(({ quote, with: places }) => ({
      quote,
      with: [...places].sort((a, b) => Number(a.basis === 'reading') - Number(b.basis === 'reading')),
    })),
    summed: own.flatMap((support) => (support.by === 'summary' ? support.lines : [])),
    models: [...new Set(supports.flatMap(({ support }) => (support.by === 'model' ? [support.figure] : [])))],
  };
}

/** What the talk can give with a point besides saying it. */
export const GIVEN = ['quote', 'summary', 'model'] as const;
export type Given = (typeof GIVEN)[number];

export interface GivenSupport {
  given: Given;
  support: Exclude<Support, { by: 'statement' }>;
  /** That the quote goes with it is our reading. Of a summary and a model that is always so, and is said once for all. */
  reading: boolean;
}

/** What it gives with this one, in the order of the signs. */
export const givenWith = ({ restsOn }: Finding): GivenSupport[] =>
  GIVEN.flatMap((given) =>
    restsOn.flatMap((support) =>
      support.by !== 'statement' && support.by === given
        ? [{ given, support, reading: support.by === 'quote' && support.basis === 'reading' }]
        : [],
    ),
  );
