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

test('what a figure draws is asked of an attribute: with :has() each answer would have the style of the whole page found anew', () => {
  const sheets = globSync('src/figures/**/*.css').map((sheet) => readFileSync(sheet, 'utf8'));
  expect(sheets.some((css) => css.includes('[data-draws='))).toBe(true);
  expect(sheets.flatMap((css) => css.match(/figure-explorer:has\(> [^)]*\)/g) ?? [])).toEqual([]);
});
