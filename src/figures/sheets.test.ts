import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every style sheet beside a drawing is worn by the pages, by a line in src/styles/figures.css', () => {
  const worn = readFileSync('src/styles/figures.css', 'utf8');
  const lines = globSync('src/figures/*/*.css').map((sheet) => `@import '../${sheet.slice('src/'.length)}';`);
  expect(lines.length).toBeGreaterThan(4);
  expect(
    lines.filter((line) => !worn.includes(line)),
    'lines to add to src/styles/figures.css',
  ).toEqual([]);
});
