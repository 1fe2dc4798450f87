import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Talk } from '../../src/schema/talk.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('real');

const talk = parse(readFileSync('content/talk.yaml', 'utf8')) as Talk;
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
  expect(shown).toEqual(lines.map(({ id, text }) => ({ id, text })));
});

test.each(sources)('$path: every line but structure has a use elsewhere', ({ path }) => {
  const $ = page(root.dir, path);
  const unused = lines
    .filter(({ role = 'body' }) => role === 'body')
    .filter(({ id }) => $(`[data-use="${id}"]`).length === 0)
    .map(({ id }) => id);
  expect(unused).toEqual([]);
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

test('the mail address stands on the source and about pages only', async () => {
  const { pagePaths, pageSource } = await import('./pages.ts');
  const mail = lines.find(({ text }) => text.includes('@'))?.text ?? '';
  expect(mail).not.toBe('');
  const holders = pagePaths(root.dir).filter((path) => pageSource(root.dir, path).includes(mail));
  expect(holders.sort()).toEqual(['bron/', 'en/about/', 'en/source/', 'verantwoording/']);
});
