import { expect, test } from 'vitest';
import { SIZES, sizeOf } from './size.ts';

const words = (...letters: number[]) =>
  letters.map((count) => ({ text: 'woord '.repeat(count / 6), as: 'words' as const }));

test('the more words a slide has, the smaller they are; a short question is the largest', () => {
  expect(sizeOf(words(45))).toBe(0);
  expect(sizeOf(words(60, 60, 60, 60))).toBeGreaterThan(sizeOf(words(60, 60)));
  expect(sizeOf(words(600))).toBeGreaterThan(sizeOf(words(300)));
});

test('a slide without words, or with too many, has a size too', () => {
  expect(sizeOf([])).toBe(0);
  expect(sizeOf(words(9000))).toBe(SIZES.length - 1);
});
