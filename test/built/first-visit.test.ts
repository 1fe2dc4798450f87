// A first visit is read in our type, and little is fetched for it.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

/** The fonts that the style of a page asks for, by the names of their files. */
const fontsOf = (path: string): string[] => [
  ...new Set([...pageSource(root.dir, path).matchAll(/[\w-]+\.[\w-]+\.woff2/g)].map(([name]) => name)),
];

test('the fonts of the opening and of the report are together at most 45 kB', () => {
  for (const path of ['', 'rapport/', 'en/', 'en/report/']) {
    const fonts = fontsOf(path);
    expect(fonts.length, path).toBe(2);
    const bytes = fonts.reduce((sum, name) => sum + statSync(join(root.dir, '_astro', name)).size, 0);
    expect(bytes, path).toBeLessThanOrEqual(45_000);
  }
});

test('whatever letter a page has, its fonts have it too if their makers drew it', () => {
  const letters = new Set(pagePaths(root.dir).flatMap((path) => [...pageSource(root.dir, path)]));
  expect(letters.size).toBeGreaterThan(90);
  for (const name of fontsOf('')) {
    const [, family = ''] = /^(.*)-latin-wght-normal\./.exec(name) ?? [];
    const whole = openSync(
      `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`,
    );
    const served = openSync(join(root.dir, '_astro', name));
    if (!('characterSet' in whole && 'characterSet' in served)) throw new Error(`${name} is no font`);
    const has = new Set(served.characterSet);
    const lacking = whole.characterSet
      .filter((code) => !has.has(code))
      .map((code) => String.fromCodePoint(code));
    expect(lacking.length, `${name} is whole`).toBeGreaterThan(20);
    expect(
      lacking.filter((letter) => letters.has(letter)),
      name,
    ).toEqual([]);
  }
});
