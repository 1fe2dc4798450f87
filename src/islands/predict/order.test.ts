import { expect, test } from 'vitest';
import { moveInOrder, neutralOrder, placeAt, toneAt } from './order.ts';

const ABCD = ['a', 'b', 'c', 'd'];

test('a move takes one to its new place, and leaves the others in their order', () => {
  expect(moveInOrder(ABCD, { type: 'nearer', id: 'c' })).toEqual(['a', 'c', 'b', 'd']);
  expect(moveInOrder(ABCD, { type: 'farther', id: 'b' })).toEqual(['a', 'c', 'b', 'd']);
  expect(moveInOrder(ABCD, { type: 'nearest', id: 'd' })).toEqual(['d', 'a', 'b', 'c']);
  expect(moveInOrder(ABCD, { type: 'farthest', id: 'a' })).toEqual(['b', 'c', 'd', 'a']);
  expect(moveInOrder(ABCD, { type: 'place', id: 'a', at: 2 })).toEqual(['b', 'c', 'a', 'd']);
  expect(moveInOrder(ABCD, { type: 'place', id: 'd', at: 1 })).toEqual(['a', 'd', 'b', 'c']);
});

test('what is held over a place beyond the ends comes to the end', () => {
  expect(moveInOrder(ABCD, { type: 'place', id: 'b', at: -3 })).toEqual(['b', 'a', 'c', 'd']);
  expect(moveInOrder(ABCD, { type: 'place', id: 'b', at: 9 })).toEqual(['a', 'c', 'd', 'b']);
});

test('a move that changes nothing gives the very same order', () => {
  for (const move of [
    { type: 'nearer', id: 'a' },
    { type: 'nearest', id: 'a' },
    { type: 'farther', id: 'd' },
    { type: 'farthest', id: 'd' },
    { type: 'place', id: 'b', at: 1 },
    { type: 'place', id: 'unknown', at: 1 },
    { type: 'again', start: [...ABCD] },
  ] as const)
    expect(moveInOrder(ABCD, move)).toBe(ABCD);
});

test('a drag over several places gives the same as as many moves by one', () => {
  let byOne: readonly string[] = ABCD;
  for (let press = 0; press < 3; press++) byOne = moveInOrder(byOne, { type: 'farther', id: 'a' });
  expect(byOne).toEqual(moveInOrder(ABCD, { type: 'place', id: 'a', at: 3 }));
});

test('beginning again gives the order of the beginning', () => {
  expect(moveInOrder(['d', 'c', 'b', 'a'], { type: 'again', start: ABCD })).toBe(ABCD);
});

const named = (...names: string[]) => names.map((text, id) => ({ id: String(id), label: { text } }));

test('the neutral order is the alphabet’s, in the language of the labels', () => {
  expect(neutralOrder(named('ovens', 'gist', 'Éénkoorn', 'brood'), 'nl')).toEqual(['3', '2', '1', '0']);
});

test('where the alphabet’s is the order to predict, the neutral one begins at its end', () => {
  expect(neutralOrder(named('a', 'b', 'c'), 'nl')).toEqual(['2', '1', '0']);
});

test('the palette goes from near to far over however many there are', () => {
  expect([0, 1, 2, 3, 4, 5].map((at) => toneAt(at, 6))).toEqual([0, 2, 4, 6, 8, 10]);
  expect(toneAt(0, 1)).toBe(0);
});

test('a height over the rows is a place, and above and below them the first and the last', () => {
  const rows = { top: 100, bottom: 400 };
  expect([0, 100, 149, 150, 399, 400, 900].map((y) => placeAt(y, rows, 6))).toEqual([0, 0, 0, 1, 5, 5, 5]);
});
