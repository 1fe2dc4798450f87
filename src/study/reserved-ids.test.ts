import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReservedId } from './reserved-ids.ts';

/** What files of markup give as an id. */
const idsIn = (...patterns: string[]): string[] =>
  globSync(patterns).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<[a-z]\w*\b[^>]*?\sid="([^"]+)"/g)].map(([, id = '']) => id),
  );

test('every id that the frame of a page is written with is the site’s own', () => {
  const ids = idsIn('src/layouts/*.astro', 'src/components/Legend.astro', 'src/lecture/stage/*.astro');
  expect(ids).toEqual(expect.arrayContaining(['main', 'legend', 'deck-says', 'desk']));
  expect(ids.filter((id) => !isReservedId(id))).toEqual([]);
});

test('every id of a section of a page is the site’s own among what pages show by its id', () => {
  const ids = idsIn(
    'src/pages/*.astro',
    'src/components/{compose,data,share}/*.astro',
    'src/components/Subjects.astro',
  );
  expect(ids).toEqual(expect.arrayContaining(['context', 'files', 'findings']));
  for (const kind of ['quote', 'figure'] as const)
    expect(ids.filter((id) => !isReservedId(id, kind))).toEqual([]);
  expect(isReservedId('context', 'finding')).toBe(false);
});
