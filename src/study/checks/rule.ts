import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** One content rule. `says` states what holds when the rule is kept, for the authors' guide. */
export interface Rule {
  name: string;
  says: string;
  check(draft: Draft): Problem[];
}
