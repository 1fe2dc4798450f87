import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Talk } from '../../src/schema/talk.ts';
import { OVEN } from './builds.ts';
import { page, pagePaths, pageSource, parsed } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

const talk = parse(readFileSync(join(OVEN, 'talk.yaml'), 'utf8')) as Talk;
const lines = talk.slides.flatMap((slide) => slide.lines);
const reports = ['rapport/', 'en/report/'];

test.each(reports)('%s holds both long quotes word for word, without a script', (path) => {
  const $ = page(root.dir, path);
  for (const slide of ['s09-', 's11-']) {
    const spoken = lines.filter(({ id, role }) => id.startsWith(slide) && role !== 'heading');
    // In English the slide beside has her words, and what is told their translation.
    const shown = $(path.startsWith('en/') ? '.card .words' : 'blockquote .words')
      .toArray()
      .filter((element) => spoken.some(({ id }) => id === $(element).attr('data-lines')))
      .map((element) => $(element).text());
    expect(shown).toEqual(spoken.map(({ text }) => text));
  }
});

test('the words of the quotes are those of talk.txt', () => {
  const fold = (text: string): string => text.replace(/(\S)-\s*\n\s*(?=\S)/g, '$1-').replace(/\s+/g, ' ');
  const transcript = fold(readFileSync(join(OVEN, 'talk.txt'), 'utf8'));
  const $ = page(root.dir, 'rapport/');
  const quotes = $('blockquote').toArray();
  expect(quotes).toHaveLength(3);
  for (const quote of quotes) {
    const words = $(quote)
      .find('.words')
      .toArray()
      .map((element) => $(element).text())
      .join(' ');
    expect(transcript).toContain(words);
  }
});

test('every verbatim text says its language, on every page', () => {
  const wrong = pagePaths(root.dir).flatMap((path) => {
    const $ = page(root.dir, path);
    return $('[data-kind="study"], [data-kind="participant"], [data-kind="cited"]')
      .toArray()
      .filter((element) => $(element).attr('lang') !== talk.language)
      .map((element) => `${path}: ${$.html(element)}`);
  });
  expect(wrong).toEqual([]);
});

test('a line of the talk of four words or more stands nowhere but in a text that says its language and its line', () => {
  const long = lines.filter(({ text }) => text.split(' ').length >= 4);
  const loose = pagePaths(root.dir).flatMap((path) => {
    const $ = parsed(pageSource(root.dir, path));
    $('[data-lines][lang="nl"], .source-line .amendment del[lang="nl"], svg desc, svg title, head').remove();
    const rest = $('body').text().replace(/\s+/g, ' ');
    return long.filter(({ text }) => rest.includes(text)).map(({ id }) => `${path}: ${id}`);
  });
  expect(loose).toEqual([]);
});

test('every text in a drawing that is a line of the talk says its line and its language', () => {
  const $ = page(root.dir, 'en/figures/brood-delen/');
  const texts = $('svg text[lang]').toArray();
  expect(texts.length).toBeGreaterThan(10);
  const dutch = $('svg text[lang="nl"]')
    .toArray()
    .map((element) => $(element).text().trim());
  expect(dutch).toContain('gezin');
  expect(
    $('svg text:not([lang])')
      .toArray()
      .filter((element) => lines.some(({ text }) => text === $(element).text().trim())),
  ).toEqual([]);
});

test('every translation, note and paraphrase says what it is, and carries its mark', () => {
  const wrong = pagePaths(root.dir).flatMap((path) => {
    const $ = page(root.dir, path);
    return $('main [data-kind="paraphrase"], main [data-kind="editorial"]')
      .toArray()
      .filter((element) => $(element).find('.mark').length === 0)
      .map((element) => `${path}: ${$.html(element).slice(0, 200)}`);
  });
  expect(wrong).toEqual([]);
});
