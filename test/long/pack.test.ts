// @module-tag long
// Every page of the classroom pack, and two packs of one edition.

import { expect, test } from 'vitest';
import { openFromDisk, unpacked } from '../built/pack.ts';
import { site } from '../built/sites.ts';

test('every page opens from disk, dressed, without an error, and asks for nothing', async () => {
  const pack = await unpacked(await site('edition'));
  const pages = pack.paths.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  expect(await openFromDisk(pack.dir, pages)).toEqual([]);
  pack.remove();
});

test('two packs of one edition, built apart, are identical, byte for byte', async () => {
  const one = await unpacked(await site('edition'));
  const other = await unpacked(await site('again'));
  expect(other.zip.equals(one.zip)).toBe(true);
  for (const { remove } of [one, other]) remove();
});
