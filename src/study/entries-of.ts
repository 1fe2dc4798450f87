import type { EntryKind } from '../schema/kinds.ts';
import type { Concept, Exercise, Figure, Finding, Quote, Study } from './study.ts';

/** What an entry of each kind is. */
export interface Entries {
  finding: Finding;
  quote: Quote;
  concept: Concept;
  figure: Figure;
  exercise: Exercise;
}

/** The entries of a kind, in the study's order. */
export function entriesOf<Kind extends EntryKind>(study: Study, kind: Kind): readonly Entries[Kind][] {
  const lists: { [K in EntryKind]: readonly Entries[K][] } = {
    finding: study.findings,
    quote: study.quotes,
    concept: study.concepts,
    figure: study.figures,
    exercise: study.exercises,
  };
  return lists[kind];
}
