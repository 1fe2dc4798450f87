import { expect, test } from 'vitest';
import { bookIndex } from './book-index.ts';
import type { SearchIndex } from './index-file.ts';

const headwords = (...texts: string[]): string[] => {
  const index = {
    language: 'nl',
    texts: texts.map((text, at) => ({ text, slide: at + 1, fragment: `s0${at + 1}-1` })),
    words: [],
  } as unknown as SearchIndex;
  return bookIndex(index, new Map()).flatMap(({ entries }) => entries.map(({ shown }) => shown));
};

test('a register has what words are about, not what holds a sentence together', () => {
  expect(headwords('Hoewel de oven heet is, heb ik hoeverre geen brood')).toEqual(['brood', 'heet', 'oven']);
});

test('a name has its one capital, and what is all capitals keeps them', () => {
  expect(headwords('In BEdachtum en IJzerveld, met de BBK')).toEqual(['BBK', 'Bedachtum', 'IJzerveld']);
});
