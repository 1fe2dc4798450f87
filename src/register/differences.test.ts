import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, type Piece } from './differences.ts';

const without = (pieces: readonly Piece[], not: Piece['is']): string =>
  pieces
    .filter(({ is }) => is !== not)
    .map(({ text }) => text)
    .join('');
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];

/** The most words that two texts have in common in one order. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const piece = fc.constantFrom(
  'het',
  'Het',
  'deeg',
  'vuur',
  'één',
  'zo’n',
  ' ',
  '  ',
  ', ',
  '. ',
  ' (',
  ')',
  '“',
  '-',
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('the marked changes applied to the old words give the new ones, byte for byte, and back', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (old, now) => {
      const pieces = differences(old, now);
      expect(without(pieces, 'new')).toBe(old);
      expect(without(pieces, 'gone')).toBe(now);
    }),
  );
});

test('a word that stayed is never marked', () => {
  fc.assert(
    fc.property(text, text, (old, now) => {
      const pieces = differences(old, now);
      const marked = (is: Piece['is']) =>
        pieces.filter((one) => one.is === is).flatMap((one) => wordsIn(one.text));
      const kept = common(wordsIn(old), wordsIn(now));
      expect(marked('gone').length).toBe(wordsIn(old).length - kept);
      expect(marked('new').length).toBe(wordsIn(now).length - kept);
    }),
  );
});

test('what stands before both words is not marked, and no two pieces of a kind follow each other', () => {
  expect(differences('Wie trek heeft, blijft weg.', 'Wie honger heeft, komt niet.')).toEqual([
    { is: 'same', text: 'Wie ' },
    { is: 'gone', text: 'trek' },
    { is: 'new', text: 'honger' },
    { is: 'same', text: ' heeft, ' },
    { is: 'gone', text: 'blijft weg' },
    { is: 'new', text: 'komt niet' },
    { is: 'same', text: '.' },
  ]);
});
