import { expect, test } from 'vitest';
import { byPlace, formatProblems, nearest, noSuch, placeAt } from './problem.ts';

const at = (file: string, line: number, column: number, rule = 'r') => ({
  file,
  line,
  column,
  rule,
  message: 'm',
});

test('problems are ordered by file, line, column and rule', () => {
  const sorted = [at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1, 'q'), at('b', 1, 1)];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
});

test('a problem is told as file, place, rule and an indented message', () => {
  expect(formatProblems([{ ...at('x.yaml', 9, 5), message: 'one\ntwo' }], 'content/')).toBe(
    'content/x.yaml:9:5  r\n  one\n  two',
  );
  expect(formatProblems([at('x.yaml', 9, 5)])).toBe('x.yaml:9:5  r\n  m');
  expect(formatProblems([])).toBe('');
});

test('the nearest name is the one with the fewest letters changed', () => {
  expect(nearest('zuster', ['vriendschap', 'zus'])).toBe(undefined);
  expect(nearest('zuss', ['vriendschap', 'zus'])).toBe('zus');
  expect(nearest('overbelast-netwrek', ['overbelast-netwerk', 'geen-of-zwak-netwerk'])).toBe(
    'overbelast-netwerk',
  );
  expect(nearest('x', [])).toBe(undefined);
});

test('letters that changed places are likelier than a letter that was left out', () => {
  expect(nearest('Qoute', ['Note', 'Quote'])).toBe('Quote');
});

test('of two names that are equally near the first in the alphabet is meant', () => {
  expect(nearest('bat', ['cat', 'bar'])).toBe('bar');
});

test('a name that does not exist is told with those that do', () => {
  expect(noSuch('quote', 'zuss', ['vriendschap', 'zus'])).toBe(
    'no quote "zuss". Known: vriendschap, zus. Did you mean "zus"?',
  );
  expect(noSuch('quote', 'zus', [])).toBe('no quote "zus". There is no quote yet.');
  expect(
    noSuch(
      'line',
      '?',
      Array.from({ length: 41 }, (_, i) => `s01-${i}`),
    ),
  ).toContain('s01-39, … (41 in all).');
});

test('an offset has a line and a column from 1', () => {
  expect(placeAt('een\ntwee', 0)).toEqual({ line: 1, column: 1 });
  expect(placeAt('een\ntwee', 4)).toEqual({ line: 2, column: 1 });
  expect(placeAt('een\ntwee', 6)).toEqual({ line: 2, column: 3 });
});
