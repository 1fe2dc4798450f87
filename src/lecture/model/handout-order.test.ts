import { expect, test } from 'vitest';
import type { Exercise, Figure } from '../../study/study.ts';
import type { Block, LectureSlide } from './build-deck.ts';
import { handoutOrder } from './handout-order.ts';

const words = { nl: 'woorden', en: 'words' };
const figure = (id: string): Block => ({
  show: 'figure',
  step: 1,
  begin: 1,
  until: 1,
  untitled: false,
  figure: { id } as Figure,
});
const exercise = (file: Partial<Exercise['file']>): Block => ({
  show: 'exercise',
  step: 1,
  exercise: { id: 'x', file, about: [] } as unknown as Exercise,
});
const slide = (number: number, ...blocks: Block[]): LectureSlide => ({
  id: `slide-${number}`,
  number,
  from: [],
  heading: words,
  minutes: 1,
  short: false,
  lesson: false,
  dark: false,
  blocks,
  steps: 1,
  notes: { say: words },
});
const order = (deck: readonly LectureSlide[]): (number | string)[] =>
  handoutOrder(deck).map(({ slide: { number }, predictedOn }) =>
    predictedOn === undefined ? number : `${number}, predicted on ${predictedOn}`,
  );

test('a slide that shows what students predict comes last, wherever it stood', () => {
  const predict = exercise({ kind: 'predict-order', figure: 'row' });
  expect(order([slide(1), slide(2, predict), slide(3, figure('row')), slide(4, figure('map'))])).toEqual([
    1,
    2,
    4,
    '3, predicted on 2',
  ]);
});

test('without such an exercise the order is the deck’s', () => {
  const discuss = exercise({ kind: 'discussion' });
  expect(order([slide(1, discuss), slide(2, figure('row')), slide(3)])).toEqual([1, 2, 3]);
});
