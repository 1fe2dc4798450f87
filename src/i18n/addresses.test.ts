import { expect, test } from 'vitest';
import { homeOf, hrefOf, pathOf } from './addresses.ts';

test('the pages of a lecture stand under it, in each language', () => {
  const paths = (['present', 'speaker', 'handout', 'teaching', 'lecturer'] as const).map((page) => [
    pathOf({ page }, 'nl', 'nl'),
    pathOf({ page }, 'en', 'nl'),
  ]);
  expect(paths).toEqual([
    ['presenteren', 'en/present'],
    ['presenteren/spreker', 'en/present/speaker'],
    ['presenteren/hand-out', 'en/present/handout'],
    ['lesmateriaal', 'en/teaching'],
    ['lesmateriaal/docent', 'en/teaching/lecturer'],
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
