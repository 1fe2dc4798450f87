import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyStudy } from '../../scripts/author/new-study.ts';
import type { Discussion } from '../schema/exercise.ts';
import { ENTRY_KINDS } from '../schema/kinds.ts';
import { LANGUAGES } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import type { Study } from '../study/study.ts';
import { hasPage, isBuilt, PAGES, SINGLE_PAGES, type SinglePage } from './pages.ts';

/** Routes that hold neither a page of which there is one nor the entries of a kind. */
const OTHER_ROUTES = ['embed', 'gone'];

test('every row of the table has a route, and every route that makes pages has a row', () => {
  const routes = readdirSync('src/pages').flatMap(
    (file) => /^\[\.\.\.(\w+)\]\.astro$/.exec(file)?.slice(1) ?? [],
  );
  expect(routes.sort()).toEqual([...SINGLE_PAGES, ...ENTRY_KINDS, ...OTHER_ROUTES].sort());
});

test('no two pages share a slug or a title', () => {
  for (const language of LANGUAGES) {
    for (const of of ['slug', 'title'] as const) {
      const all = SINGLE_PAGES.map((page) => PAGES[page][of][language]);
      expect(all).toEqual([...new Set(all)]);
    }
  }
});

test('a page that is not in the menu belongs to one that is', () => {
  for (const page of SINGLE_PAGES) {
    const { menu, section } = PAGES[page];
    if (section) expect([page, menu, PAGES[section].menu]).toEqual([page, undefined, true]);
  }
});

test('the menu is that of a reader: what the talk says, the talk, what to do with it, and who made it', () => {
  expect(SINGLE_PAGES.filter((page) => PAGES[page].menu)).toEqual([
    'report',
    'brief',
    'findings',
    'quotes',
    'concepts',
    'figures',
    'source',
    'present',
    'teaching',
    'share',
    'about',
  ]);
});

/** Without the examples to copy, which nothing reads. */
const empty = studyOf(emptyStudy(['nl', 'en']).filter(({ path }) => !/(^|\/)_/.test(path)));
const pagesWhere = (holds: (page: SinglePage) => boolean): SinglePage[] => SINGLE_PAGES.filter(holds);

test('a study that has only just begun offers what is there, and builds what its pages can be empty of', () => {
  expect(pagesWhere((page) => hasPage(empty, 'nl', page))).toEqual([
    'opening',
    'share',
    'data',
    'about',
    'accessibility',
  ]);
  expect(pagesWhere((page) => !isBuilt(empty, page))).toEqual([
    'brief',
    'present',
    'speaker',
    'handout',
    'script',
    'teaching',
    'lecturer',
  ]);
});

const words = { nl: 'woorden', en: 'words' };

test('the lecture is offered with a deck, and teaching with an exercise', () => {
  const deck: Study['deck'] = [
    { id: 'x', from: [], title: words, minutes: 1, short: false, shows: [], notes: { say: words } },
  ];
  const file: Discussion = {
    kind: 'discussion',
    label: words,
    aim: words,
    minutes: 5,
    material: words,
    instructions: [words],
    guidance: [words],
    about: [],
  };
  const more = (study: Study): SinglePage[] =>
    pagesWhere((page) => isBuilt(study, page) && hasPage(study, 'nl', page) && !hasPage(empty, 'nl', page));
  expect(more({ ...empty, deck })).toEqual(['present', 'speaker', 'handout', 'script']);
  expect(more({ ...empty, exercises: [{ id: 'y', file, about: [] }] })).toEqual(['teaching', 'lecturer']);
});

test('a page with prose in one language is offered in that language, and built in both', () => {
  const [prose] = empty.pages;
  if (!prose) throw new Error('the empty study has no prose; this test would test nothing');
  const study = { ...empty, pages: [{ ...prose, id: 'brief', language: 'en' as const }] };
  expect([hasPage(study, 'en', 'brief'), hasPage(study, 'nl', 'brief'), isBuilt(study, 'brief')]).toEqual([
    true,
    false,
    true,
  ]);
});
