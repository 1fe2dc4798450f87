// Other people's work travels with its licences.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const licences = (): string => readFileSync(join(root.dir, 'licences.txt'), 'utf8');
/** Each package with its part of the text. */
const parts = (): Map<string, string> =>
  new Map(
    licences()
      .split(`${'='.repeat(72)}\n\n`)
      .slice(1)
      .map((part) => [/^\S+/.exec(part)?.[0] ?? '', part]),
  );

test('the site has the licence of each package whose script or font it hands on, in full', () => {
  expect([...parts().keys()]).toEqual([
    '@astrojs/react',
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource-variable/source-serif-4',
    '@fontsource/dejavu-sans',
    '@fontsource/noto-emoji',
    'react',
    'react-dom',
    'scheduler',
    'world-atlas',
    'The',
  ]);
  for (const [name, text] of parts()) expect(text, name).toMatch(/copyright/i);
  for (const font of readdirSync(join(root.dir, '_astro')).filter((name) => name.endsWith('.woff2'))) {
    const [, family = font] = /^(.*)-latin/.exec(font) ?? [];
    const text = parts().get(`@fontsource-variable/${family}`) ?? '';
    expect(text, font).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text, font).toMatch(/PERMISSION & CONDITIONS[\s\S]*OTHER DEALINGS IN THE FONT SOFTWARE/);
  }
});

test('the about page of each language and each site leads to the licences', () => {
  for (const [dir, base] of [
    [root.dir, '/'],
    [edition.dir, '/een/pad/'],
  ] as const)
    for (const path of ['verantwoording/', 'en/about/'])
      expect(page(dir, path)(`main a[href="${base}licences.txt"]`).length, path).toBe(1);
});
