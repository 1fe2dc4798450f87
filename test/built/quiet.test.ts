import { expect, inject, test } from 'vitest';
import { noTrouble, withPage } from './browser.ts';
import { pagePaths } from './pages.ts';

const sites = [
  { where: 'at the root of a host', url: inject('url'), dir: inject('dir') },
  { where: 'under a path', url: inject('subpathUrl'), dir: inject('subpathDir') },
];

test.each(sites)(
  'every page, $where, loads without an error and asks nothing of another host',
  { timeout: 300_000 },
  async ({ url, dir }) => {
    const paths = pagePaths(dir);
    expect(paths.length).toBeGreaterThan(100);
    await withPage({}, async (page, trouble) => {
      for (const path of paths) await page.goto(url + path, { waitUntil: 'load' });
      expect(trouble).toEqual(noTrouble);
    });
  },
);
