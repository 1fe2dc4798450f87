import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutIslandStyle } from './island-style.ts';

const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('the style before an island is left out, and nothing else', () => {
  const page = '<head><style>p{color:red}</style></head><body><astro-island>x</astro-island></body>';
  expect(withoutIslandStyle(page.replace('<astro-island>', `${style}<astro-island>`))).toBe(page);
  expect(withoutIslandStyle(page)).toBe(page);
});

test('the style sheet of the site says the same', () => {
  expect(readFileSync('src/styles/base.css', 'utf8').replace(/\s+/g, '')).toContain(
    style.replace(/<[^>]*>/g, '').replace('}', ';}'),
  );
});
