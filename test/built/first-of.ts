// What is the same of many pages is tried on one of them in each run, and on the rest in the long one.

import { test } from 'vitest';

type Given<Case> = Case extends readonly unknown[] ? [...Case] : [Case];
type Run<Case> = (...given: Given<Case>) => Promise<void>;

/** As `test.each`: the first `always` cases run each time, the others with `npm run test:long`. */
export function firstOf<const Case>(always: number, cases: readonly Case[]) {
  return (title: string, run: Run<Case>): void => {
    const spread = (one: Case): Promise<void> => run(...((Array.isArray(one) ? one : [one]) as Given<Case>));
    test.for(cases.slice(0, always))(title, spread);
    test.for(cases.slice(always))(title, { tags: 'long' }, spread);
  };
}
