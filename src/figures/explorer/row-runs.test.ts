import { expect, test } from 'vitest';
import { formatRowRuns, hasRow } from './row-runs.ts';

test('rows are named in their order, neighbours by the first and the last', () => {
  expect(formatRowRuns([9, 2, 5, 6, 8, 7])).toBe('2 5-9');
  expect(formatRowRuns([0, 1])).toBe('0-1');
  expect(formatRowRuns([])).toBe('');
});

test('runs name the rows that they were made of and no others', () => {
  const rows = [0, 3, 4, 5, 12];
  const runs = formatRowRuns(rows);
  expect(Array.from({ length: 20 }, (_, row) => row).filter((row) => hasRow(runs, row))).toEqual(rows);
  expect(hasRow('', 0)).toBe(false);
  expect(hasRow(runs, -1)).toBe(false);
});
