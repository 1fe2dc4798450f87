import { expect, test } from 'vitest';
import { chooseSlides, orderOf, ordersOf } from './choice.ts';

const DECK = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  number,
  short: number % 3 === 1,
  lesson: number !== 2,
}));
const chosen = (choice: string) => chooseSlides(DECK, choice).slides.map(({ number }) => number);

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
  expect(orderOf(DECK, 'short').map(({ number }) => number)).toEqual([1, 4, 7]);
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
  const written = (choice: string) => chooseSlides(DECK, choice).choice;
  expect(['kort', '1,2,4,5,6', '7,1,2,3', '2'].map(written)).toEqual(['1,4,7', '1,2,4-6', '7,1-3', '2']);
  expect(chosen(written('7,1,2,3'))).toEqual([7, 1, 2, 3]);
});

test('a choice of all slides in their own order is none', () => {
  expect(['', '1-7', 'x'].map((choice) => chooseSlides(DECK, choice).choice)).toEqual(['', '', '']);
  expect(chooseSlides(DECK, '7-1').choice).toBe('7,6,5,4,3,2,1');
  expect(chooseSlides([], '1')).toEqual({ slides: [], choice: '' });
});

test('a lesson is another order that an address can name, in every language', () => {
  expect(chosen('les')).toEqual([1, 3, 4, 5, 6, 7]);
  expect(chosen('lesson')).toEqual(chosen('les'));
});

test('a deck has the orders that leave something out, the longest first', () => {
  const names = (deck: typeof DECK) => ordersOf(deck).map(({ order }) => order);
  expect(names(DECK)).toEqual(['lesson', 'short']);
  expect(names(DECK.map((slide) => ({ ...slide, lesson: slide.short })))).toEqual(['lesson']);
  expect(names(DECK.map((slide) => ({ ...slide, short: true, lesson: true })))).toEqual([]);
  expect(names(DECK.map((slide) => ({ ...slide, short: false, lesson: false })))).toEqual([]);
});
