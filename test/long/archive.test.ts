// @module-tag long
// Two builds of one edition.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Site, site } from '../built/sites.ts';

const edition = await site('edition');
const again = await site('again');
const zipOf = ({ dir }: Site): Buffer => readFileSync(join(dirname(dir), 'de-broodoven-1.0.0.zip'));

test('two archives of one study, each built cold in a folder of its own and another time zone, are identical, byte for byte', () => {
  expect(again.dir).not.toBe(edition.dir);
  expect(zipOf(again).equals(zipOf(edition))).toBe(true);
});
