import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Talk } from '../../src/schema/talk.ts';
import { OVEN } from './builds.ts';
import { page, pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

const talk = parse(readFileSync(join(OVEN, 'talk.yaml'), 'utf8')) as Talk;
const lines = talk.slides.flatMap((slide) => slide.lines);
const sources = [
  { path: 'bron/', language: 'nl' },
  { path: 'en/source/', language: 'en' },
];

test.each(sources)('$path shows every line of the talk, word for word and in order', ({ path }) => {
  const $ = page(root.dir, path);
  const shown = $('.source-line')
    .toArray()
    .map((element) => ({ id: $(element).attr('id'), text: $(element).find('.words').text() }));
  expect(shown).toEqual(lines.map(({ id, text, amended }) => ({ id, text: amended?.text ?? text })));
});

test.each(sources)(
  '$path: each use opens on a fragment that shows or restates that very line',
  ({ path }) => {
    const $ = page(root.dir, path);
    const uses = $('[data-use]').toArray();
    expect(uses.length).toBeGreaterThan(lines.length);
    const wrong = uses
      .map((element) => ({ line: $(element).attr('data-use'), href: $(element).attr('href') ?? '' }))
      .filter(({ line, href }) => {
        const [target = '', fragment = ''] = href.slice(1).split('#');
        const there = page(root.dir, target)(`[id="${fragment}"]`);
        return !there.is(`[data-lines~="${line}"]`) && there.find(`[data-lines~="${line}"]`).length === 0;
      });
    expect(wrong).toEqual([]);
  },
);

test('the mail address stands on the source and about pages only', () => {
  const mail = lines.find(({ text }) => text.includes('@'))?.text ?? '';
  expect(mail).not.toBe('');
  const holders = pagePaths(root.dir).filter((path) => pageSource(root.dir, path).includes(mail));
  expect(holders.sort()).toEqual(['bron/', 'en/about/', 'en/source/', 'verantwoording/']);
});
