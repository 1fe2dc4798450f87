import { expect, test } from 'vitest';
import type { FigureFile } from '../schema/figure.ts';
import { lastStep, partsOf, stepOf, stepsOfRoutes } from './steps.ts';

const said = (...ids: string[]) => ids.map((id) => ({ id, kind: 'participant' as const }));
const told = (id: string) => ({ id, kind: 'study' as const });

const named = {
  turnsOf: () => [said('s1-1'), said('s1-2', 's1-3'), said('s1-4')],
  stepsOfFigure: () => 4,
  stepsOfRoutes: () => 3,
  kindOfExercise: (id: string) => (id === 'order' ? 'predict-order' : 'discussion'),
};
const text = { nl: 'x', en: 'x' };

test('of a block that comes piece by piece each piece has a step of its own; otherwise all share the first', () => {
  expect([0, 1, 2].map((index) => stepOf({ step: 2, each: true }, index))).toEqual([2, 3, 4]);
  expect([0, 1, 2].map((index) => stepOf({ step: 2 }, index))).toEqual([2, 2, 2]);
});

test('a block is there in full at the step of its last line, turn, figure step or talk’s order', () => {
  const lines = ['s1-1', 's1-2', 's1-3'];
  expect(lastStep({ show: 'lines', lines, each: true, step: 2 }, named)).toBe(4);
  expect(lastStep({ show: 'lines', lines, step: 2 }, named)).toBe(2);
  expect(lastStep({ show: 'quote', quote: 'q', each: true, step: 1 }, named)).toBe(3);
  expect(lastStep({ show: 'quote', quote: 'q', lines: ['s1-3', 's1-4'], each: true, step: 1 }, named)).toBe(
    2,
  );
  expect(lastStep({ show: 'figure', figure: 'f', step: 2 }, named)).toBe(5);
  expect(lastStep({ show: 'figure', figure: 'f', until: 2, step: 2 }, named)).toBe(3);
  expect(lastStep({ show: 'figure', figure: 'f', begin: 3, step: 2 }, named)).toBe(3);
  expect(lastStep({ show: 'figure', figure: 'f', begin: 4, until: 4, step: 1 }, named)).toBe(1);
  expect(lastStep({ show: 'routes', figure: 'f', step: 1 }, named)).toBe(3);
  expect(lastStep({ show: 'lines', lines, stress: [{ nl: ['a'] }, { nl: ['b'] }], step: 1 }, named)).toBe(3);
  expect(lastStep({ show: 'exercise', exercise: 'order', step: 1 }, named)).toBe(2);
  expect(lastStep({ show: 'exercise', exercise: 'talk', step: 1 }, named)).toBe(1);
  expect(lastStep({ show: 'text', text, step: 3 }, named)).toBe(3);
});

test('a figure whose steps are not known yet fills all that follow, unless it is told how many to show', () => {
  const unknown = { ...named, stepsOfFigure: () => Number.POSITIVE_INFINITY };
  expect(lastStep({ show: 'figure', figure: 'f', step: 2 }, unknown)).toBe(Number.POSITIVE_INFINITY);
  expect(lastStep({ show: 'figure', figure: 'f', until: 2, step: 2 }, unknown)).toBe(3);
});

test('of several turns one is lit at a time; of a single one each line, with what is told before it', () => {
  const ids = (...given: Parameters<typeof partsOf>) =>
    partsOf(...given).map((part) => part.map(({ id }) => id));
  expect(ids([said('a', 'b'), said('c')])).toEqual([['a', 'b'], ['c']]);
  expect(ids([said('a', 'b'), said('c')], ['b'])).toEqual([['b']]);
  expect(ids([[...said('a'), told('…'), ...said('b'), told('z')]])).toEqual([['a'], ['…', 'b', 'z']]);
  expect(ids([[told('a')]])).toEqual([['a']]);
});

test('routes take a step each, and one for what is left at its name', () => {
  const routes = (...silences: (object | undefined)[]) =>
    ({ kind: 'routes', routes: silences.map((silence) => ({ silence })) }) as unknown as FigureFile;
  expect(stepsOfRoutes(routes(undefined, undefined))).toBe(2);
  expect(stepsOfRoutes(routes({ nl: 'x' }, undefined))).toBe(3);
});
