// A first visit is read in our type, and little is fetched for it.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type FontCollection, openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { isEmbed, page, pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

/** In the order in which an embed has them. */
const FAMILIES = ['source-serif-4', 'atkinson-hyperlegible-next'];

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

const lettersOf = (font: Font | FontCollection): readonly number[] => {
  if (!('characterSet' in font)) throw new Error('this is no font');
  return font.characterSet;
};
const drawn = new Map(
  FAMILIES.map((family) => [
    family,
    lettersOf(
      openSync(`node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`),
    ),
  ]),
);

/** The letters that a font's makers drew and that are not in the font as it is served. */
function lackingIn(served: Font | FontCollection, family: string): string[] {
  const has = new Set(lettersOf(served));
  const lacking = (drawn.get(family) ?? [])
    .filter((code) => !has.has(code))
    .map((code) => String.fromCodePoint(code));
  expect(lacking.length, `${family} was cut`).toBeGreaterThan(20);
  return lacking;
}

test('whatever letter a page has, its fonts have it too if their makers drew it', () => {
  const letters = new Set<string>();
  for (const path of pagePaths(root.dir))
    for (const letter of new Set(pageSource(root.dir, path))) letters.add(letter);
  expect(letters.size).toBeGreaterThan(90);
  for (const name of fontsOf('')) {
    const lacking = lackingIn(openSync(join(root.dir, '_astro', name)), name.replace(/-latin.*/, ''));
    expect(
      lacking.filter((letter) => letters.has(letter)),
      name,
    ).toEqual([]);
  }
});

test('an embed, which fetches nothing, has in it the letters of its text, in both families', () => {
  for (const path of pagePaths(root.dir).filter(isEmbed)) {
    const $ = page(root.dir, path);
    const letters = new Set($('body').text());
    const fonts = [
      ...$('style')
        .text()
        .matchAll(/font\/woff2;base64,([\w+/=]+)/g),
    ];
    expect(fonts.length, path).toBe(2);
    for (const [index, [, data = '']] of fonts.entries()) {
      const lacking = lackingIn(create(Buffer.from(data, 'base64')), FAMILIES[index] ?? '');
      expect(
        lacking.filter((letter) => letters.has(letter)),
        path,
      ).toEqual([]);
    }
  }
});
