import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../schema/kinds.ts';
import { LANGUAGES } from '../schema/primitives.ts';
import { RESERVED_BELOW } from '../study/reserved-ids.ts';
import { homeOf, hrefOf, PRINTED_PAGES, pathOf, pathOfPrinted } from './addresses.ts';
import { LIST_OF, SINGLE_PAGES } from './pages.ts';

test('the pages of a lecture stand under it, in each language', () => {
  const paths = (['present', 'speaker', 'handout', 'script', 'teaching', 'lecturer'] as const).map((page) => [
    pathOf({ page }, 'nl', 'nl'),
    pathOf({ page }, 'en', 'nl'),
  ]);
  expect(paths).toEqual([
    ['presenteren', 'en/present'],
    ['presenteren/spreker', 'en/present/speaker'],
    ['presenteren/hand-out', 'en/present/handout'],
    ['presenteren/draaiboek', 'en/present/script'],
    ['lesmateriaal', 'en/teaching'],
    ['lesmateriaal/docent', 'en/teaching/lecturer'],
  ]);
});

test('what is printed is named after its page, in each language', () => {
  expect(PRINTED_PAGES.flatMap((page) => [pathOfPrinted(page, 'nl'), pathOfPrinted(page, 'en')])).toEqual([
    'downloads/hand-out-nl.pdf',
    'downloads/handout-en.pdf',
    'downloads/draaiboek-nl.pdf',
    'downloads/script-en.pdf',
  ]);
});

test('an exercise is a page, a slide a place in the deck and a chapter one in the report', () => {
  const where = (kind: 'exercise' | 'slide' | 'chapter') => {
    const { address, fragment } = homeOf(kind, 'x');
    return hrefOf(address, { language: 'en', root: 'nl', base: '/sub', fragment });
  };
  expect([where('exercise'), where('slide'), where('chapter')]).toEqual([
    '/sub/en/teaching/x/',
    '/sub/en/present/#x',
    '/sub/en/report/#x',
  ]);
});

test('a page of which there is one stands at no address that an entry could have', () => {
  for (const kind of ENTRY_KINDS) {
    for (const language of LANGUAGES) {
      const list = `${pathOf({ page: LIST_OF[kind] }, language, language)}/`;
      const below = SINGLE_PAGES.map((page) => pathOf({ page }, language, language))
        .filter((path) => path.startsWith(list))
        .map((path) => path.slice(list.length));
      const mend = `RESERVED_BELOW in src/study/reserved-ids.ts must have the same for ${kind} in ${language}`;
      expect(RESERVED_BELOW[kind]?.[language] ?? [], mend).toEqual(below);
    }
  }
});
