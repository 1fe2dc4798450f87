import { expect, inject, test } from 'vitest';
import { noTrouble, withPage } from './browser.ts';
import { pagePaths } from './pages.ts';

const sites = [
  { where: 'at the root of a host', url: inject('url'), dir: inject('dir') },
  { where: 'under a path', url: inject('subpathUrl'), dir: inject('subpathDir') },
];

for (const { where, url, dir } of sites) {
  test.each(pagePaths(dir))(
    `page "%s", ${where}, loads without an error and asks nothing of another host`,
    async (path) => {
      await withPage({}, async (page, trouble) => {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        expect(trouble).toEqual(noTrouble);
      });
    },
  );
}
