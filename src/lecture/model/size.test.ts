import { expect, test } from 'vitest';
import { type Piece, SIZES, sizeOf } from './size.ts';

const text = (letters: number, as: Piece['as'] = 'words'): Piece => ({
  text: 'woord '.repeat(letters / 6),
  as,
});
const words = (...letters: number[]) => [letters.map((count) => text(count))];

test('the more words a slide has, the smaller they are; a short question is the largest', () => {
  expect(sizeOf(words(45))).toBe(0);
  expect(sizeOf(words(60, 60, 60, 60))).toBeGreaterThan(sizeOf(words(60, 60)));
  expect(sizeOf(words(600))).toBeGreaterThan(sizeOf(words(300)));
});

test('a slide without words, or with too many, has a size too', () => {
  expect(sizeOf([[]])).toBe(0);
  expect(sizeOf(words(9000))).toBe(SIZES.length - 1);
});

test('what is seen in several states fits in each of them', () => {
  const [short, long] = [words(60)[0] ?? [], words(400)[0] ?? []];
  expect(sizeOf([short, long])).toBe(sizeOf([long]));
});

test('beside a lead there is less room than on a slide of its own, and a long word is never broken', () => {
  const items = [text(90, 'item'), text(90, 'item')];
  expect(sizeOf([[text(40, 'lead'), ...items]])).toBeGreaterThan(sizeOf([items]));
  const long = (as: Piece['as']): Piece => ({ text: 'w'.repeat(40), as });
  expect(sizeOf([[long('words')]])).toBeGreaterThan(0);
});
