// @module-tag long
import { expect, test } from 'vitest';
import { pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { invalidIn } from '../built/valid.ts';

const { dir } = await site('root');

test('every page is valid HTML', async () => {
  expect(await invalidIn(dir, pagePaths(dir))).toEqual([]);
});
