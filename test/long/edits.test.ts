// @module-tag long
// What npm run edit writes: thousands of edits of every study, in which nothing but the value may change.

import { expect, test } from 'vitest';
import { keyEdits, proseEdits, yamlEdits } from '../studies/edits.ts';
import { readFiles } from '../studies/study-files.ts';

const studies = [
  'content',
  ...['oven', 'second', 'small-oven', 'long-words', 'one-language', 'tiny'].map(
    (name) => `test/studies/${name}`,
  ),
].map(readFiles);

test('every text of every study is edited in every way, and nothing beside it changes', () => {
  const told = yamlEdits(studies, 11);
  expect(told.edits).toBeGreaterThan(4_000);
  expect(told.wrong).toEqual([]);
});

test('every mapping of every study takes a key, and says all else as before', () => {
  const told = keyEdits(studies);
  expect(told.edits).toBeGreaterThan(775);
  expect(told.wrong).toEqual([]);
});

test('every paragraph of every study is edited in every way', () => {
  const told = proseEdits(studies);
  expect(told.edits).toBeGreaterThan(390);
  expect(told.wrong).toEqual([]);
});
