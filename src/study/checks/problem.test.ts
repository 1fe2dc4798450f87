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
  expect(nearest('buurman', ['bakster', 'molenaar'])).toBe(undefined);
  expect(nearest('mollenaar', ['bakster', 'molenaar'])).toBe('molenaar');
  expect(nearest('vermoeide-stokesr', ['vermoeide-stokers', 'weinig-handen-en-hout'])).toBe(
    'vermoeide-stokers',
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
  expect(noSuch('quote', 'mollenaar', ['bakster', 'molenaar'])).toBe(
    'no quote "mollenaar". Known: bakster, molenaar. Did you mean "molenaar"?',
  );
  expect(noSuch('quote', 'molenaar', [])).toBe('no quote "molenaar". There is no quote yet.');
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
