// @module-tag long
// Another study in another folder gives another site: one about night trains, made up, in English only.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStudy } from '../../scripts/build/read-study.ts';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { isEmbed, page, pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { judgeViews, viewName } from '../built/views.ts';

const STUDY = 'test/studies/second';
const { dir, url } = await site('second');

/** Everything that a reader or a program reads, without fonts and pictures within. */
const readable = (): [path: string, text: string][] =>
  siteFiles(dir)
    .filter((path) => /\.(html|json|csv|svg|xml|txt|bib|ris|jsonld)$/.test(path))
    .map((path) => [path, readFileSync(join(dir, path), 'utf8').replace(/base64,[\w+/=]+/g, '')]);

/** A study's texts and names: the values of its data, and the words of its prose. */
function textsOf(folder: string): string[] {
  return readStudy(folder).flatMap(({ path, text }) => {
    if (/\.(yaml|json)$/.test(path)) return valuesIn(parse(text));
    return text.replace(/<[^>]*>|^title: /gm, '').split(/(?<=[.?!:]) |\n\n+/);
  });
}

function valuesIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || typeof data !== 'object') return [];
  // A kind is a word of the schema.
  return Object.entries(data).flatMap(([key, value]) => (key === 'kind' ? [] : valuesIn(value)));
}

const wordsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));

test('nothing is called our translation where the talk is in the language of the page', () => {
  for (const path of ['', 'source/', 'search/', 'present/handout/'])
    expect(page(dir, path)('body').text(), path).not.toMatch(/our translation/);
});

test('every kind of page is there, at the root, in the one language that the study has', () => {
  const paths = pagePaths(dir);
  for (const path of [
    '',
    'report/',
    'brief/',
    'findings/one-reading-lamp/',
    'quotes/the-man-with-the-book/',
    'concepts/sleeper/',
    'figures/from-supper-to-timetable/',
    'present/',
    'present/speaker/',
    'present/handout/',
    'present/script/',
    'teaching/who-is-who/',
    'teaching/lecturer/',
    'source/',
    'share/data/',
    'about/',
    'embed/the-man-with-the-book/',
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => /^en\//.test(path))).toEqual([]);
  const others = paths.filter((path) => page(dir, path)('html').attr('lang') !== 'en');
  expect(others).toEqual([]);
  expect(paths.filter((path) => page(dir, path)('.language, [lang=nl]').length > 0)).toEqual([]);
});

test('every page says that the study is made up', () => {
  const silent = pagePaths(dir).filter(
    (path) => !page(dir, path)('body').text().includes('This study is fictional.'),
  );
  expect(silent).toEqual([]);
});

test('nothing of the first study is in it: no name, no id, no sentence', () => {
  const own = textsOf(STUDY);
  const first = textsOf('content')
    .concat(readStudy('content').map(({ path }) => path.replace(/^.*\/(\d\d-)?|\.\w+$/g, '')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 2 && /\p{L}{3}/u.test(text) && !own.includes(text));
  // One word may be a word of the interface; names and ids are words that no interface has.
  const distinct = new Set(
    first.filter((text) => /[\s-]/.test(text) || !/^(\w+\.?)$/.test(text)).concat(NAMES),
  );
  expect(distinct.size).toBeGreaterThan(1000);
  const found = readable().flatMap(([path, text]) =>
    [...distinct].filter((words) => text.includes(words)).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

/** What makes the first study that study. */
const NAMES = valuesIn(
  parse(readFileSync('content/study.yaml', 'utf8'), (key, value) => (key === 'methods' ? [] : value)),
).filter((name) => /^\p{Lu}/u.test(name));

test('every word of its pages is its own or the interface’s', () => {
  const source = siteFiles('src')
    .filter((path) => /\.(ts|tsx|astro)$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'));
  const known = new Set([...wordsOf(textsOf(STUDY)), ...wordsOf(source), ...FROM_LIBRARIES]);
  const first = wordsOf(textsOf('content'));
  const stray = pagePaths(dir)
    .filter((path) => !isEmbed(path))
    .flatMap((path) => {
      const $ = page(dir, path);
      $('script, style').remove();
      return [...wordsOf([$('body').text()])].filter((word) => first.has(word) && !known.has(word));
    });
  expect([...new Set(stray)]).toEqual([]);
});

/** Written by the library that writes citations. */
const FROM_LIBRARIES = ['november'];

const VIEWS = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'every page about night trains is without fault, %s',
  async (_, view) => {
    expect(await judgeViews(url, pagePaths(dir), [view])).toEqual([]);
  },
);
