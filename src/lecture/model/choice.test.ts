import { expect, test } from 'vitest';
import { chooseSlides, formatChoice, shortOrder } from './choice.ts';

const DECK = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, short: number % 3 === 1 }));
const chosen = (choice: string) => chooseSlides(DECK, choice).map(({ number }) => number);

test('without a choice all slides are given', () => {
  expect(chosen('')).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('numbers are given in the order in which they stand', () => {
  expect(chosen('1,4,7')).toEqual([1, 4, 7]);
  expect(chosen('7, 1')).toEqual([7, 1]);
});

test('a range holds both its ends, forwards and backwards', () => {
  expect(chosen('3-5')).toEqual([3, 4, 5]);
  expect(chosen('1,5–3')).toEqual([1, 5, 4, 3]);
  expect(chosen('6-900000')).toEqual([6, 7]);
});

test('the short order has a name in each language', () => {
  expect(chosen('kort')).toEqual([1, 4, 7]);
  expect(chosen('Short')).toEqual([1, 4, 7]);
  expect(chosen('kort,2')).toEqual([1, 4, 7, 2]);
  expect(shortOrder(DECK).map(({ number }) => number)).toEqual([1, 4, 7]);
});

test('a slide that is named twice is given once', () => {
  expect(chosen('2,2,1-3')).toEqual([2, 1, 3]);
});

test.each(['0', '8', '-3', 'x', '1.5', '99999999999', '<b>', ',,', '1 2', 'constructor'])(
  'what is no slide is dropped, and nothing left means all: "%s"',
  (choice) => {
    expect(chosen(choice)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(chosen(`${choice},2`)).toEqual([2]);
  },
);

test('a choice is written as short as it can be, and read as what was written', () => {
  expect(formatChoice([1, 4, 7])).toBe('1,4,7');
  expect(formatChoice([1, 2, 4, 5, 6])).toBe('1,2,4-6');
  expect(formatChoice([])).toBe('');
  expect(chosen(formatChoice([7, 1, 2, 3]))).toEqual([7, 1, 2, 3]);
});
