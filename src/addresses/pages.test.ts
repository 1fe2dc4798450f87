import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyStudy } from '../../scripts/author/new-study.ts';
import { readStudy } from '../../scripts/build/read-study.ts';
import type { Discussion } from '../schema/exercise.ts';
import { ENTRY_KINDS, PROSE_PAGES } from '../schema/kinds.ts';
import { LANGUAGES } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import type { Study } from '../study/study.ts';
import { hasPage, isBuilt, menuOf, PAGES, SINGLE_PAGES, type SinglePage } from './pages.ts';

/** Routes that hold neither a page of which there is one nor the entries of a kind. */
const OTHER_ROUTES = ['embed', 'gone'];

test('every row of the table has a route, and every route that makes pages has a row', () => {
  const routes = readdirSync('src/pages').flatMap(
    (file) => /^\[\.\.\.(\w+)\]\.astro$/.exec(file)?.slice(1) ?? [],
  );
  const told = [...SINGLE_PAGES, ...ENTRY_KINDS, ...OTHER_ROUTES];
  expect(
    told.filter((page) => !routes.includes(page)).map((page) => `src/pages/[...${page}].astro`),
    'routes to write',
  ).toEqual([]);
  expect(
    routes.filter((page) => !told.includes(page)),
    'rows to add to src/addresses/pages.ts',
  ).toEqual([]);
});

test('every page that can have prose of its own shows it', () => {
  const without = PROSE_PAGES.map((page) => `src/pages/[...${page}].astro`).filter(
    (path) => !readFileSync(path, 'utf8').includes('<Prose collection="pages" '),
  );
  expect(without, 'routes that lack <Prose collection="pages" id="NAME" />').toEqual([]);
});

test('no two pages share a slug or a title', () => {
  for (const language of LANGUAGES) {
    for (const of of ['slug', 'title'] as const) {
      const all = SINGLE_PAGES.map((page) => PAGES[page][of][language]);
      expect(all).toEqual([...new Set(all)]);
    }
  }
});

/** Without the examples to copy, which nothing reads. */
const empty = studyOf(emptyStudy(['nl', 'en']).filter(({ path }) => !/(^|\/)_/.test(path)));
const oven = studyOf(readStudy('test/studies/oven'));
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
    'compose',
    'teaching',
    'present',
    'speaker',
    'handout',
    'script',
    'lecturer',
  ]);
});

test('the menu has five words, each with the pages of its group that the study has', () => {
  const menu = (study: Study, language: 'nl' | 'en') =>
    menuOf(study, language).map(({ group, pages }) => `${group}: ${pages.join(' ')}`);
  expect(menu(oven, 'nl')).toEqual([
    'read: report brief compose source',
    'explore: findings quotes concepts figures search',
    'teach: teaching present handout script lecturer',
    'share: share data',
    'about: about accessibility',
  ]);
  expect(menu(empty, 'en')).toEqual(['share: share data', 'about: about accessibility']);
});

test('every page that is read but the opening has a word of the menu above it; the presenter’s window is none', () => {
  expect(pagesWhere((page) => PAGES[page].group === undefined)).toEqual(['opening', 'speaker']);
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
