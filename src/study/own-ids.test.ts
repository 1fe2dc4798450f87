import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOwnId } from './own-ids.ts';

test('every id that the frame of a page is written with is the site’s own', () => {
  const files = globSync([
    'src/layouts/*.astro',
    'src/components/Legend.astro',
    'src/components/deck/*.astro',
  ]);
  const ids = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<[a-z]\w*\b[^>]*?\sid="([^"]+)"/g)].map(([, id = '']) => id),
  );
  expect(ids).toEqual(expect.arrayContaining(['main', 'legend', 'deck-says', 'desk']));
  expect(ids.filter((id) => !isOwnId(id))).toEqual([]);
});
