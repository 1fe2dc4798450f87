// @module-tag long
// A study that was only just laid out is a site already, and one that reads sensibly.

import { expect, test } from 'vitest';
import { withPage } from '../built/browser.ts';
import { runScript } from '../built/builds.ts';
import { isEmbed, page, pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';

const { dir, url, study } = await site('new');

test('it is there in both languages, and says on every page that it is still being written', () => {
  const paths = pagePaths(dir);
  expect(paths).toContain('');
  expect(paths).toContain('en/');
  expect(paths.filter(isEmbed)).toEqual([]);
  for (const path of paths) {
    expect(page(dir, path)('.site-notice').text(), path).toMatch(/Aan deze site wordt|still being written/);
  }
});

test('no heading stands over nothing, and no sentence counts to nought', () => {
  for (const path of pagePaths(dir)) {
    const $ = page(dir, path);
    const main = $('main').clone();
    for (const heading of main.find('h1, h2, h3').toArray()) {
      const around = $(heading).closest('section, article, div, main');
      const rest = around.text().replace($(heading).text(), '').trim();
      // The opening's heading is followed by its prose, outside the heading's own box.
      expect(
        rest || main.text().replace($(heading).text(), '').trim(),
        `${path}: ${$(heading).text()}`,
      ).not.toBe('');
      const next = $(heading).next();
      expect(next.is('h1, h2'), `${path}: ${$(heading).text()} is followed by ${next.text()}`).toBe(false);
    }
    expect(main.text(), path).not.toMatch(/\b0[ -](slide|dia|finding|bevinding)|undefined|null|NaN|\(\s*\)/);
  }
});

test('on a tall screen a short page begins at its top, below what the site says of itself', async () => {
  await withPage({ viewport: { width: 390, height: 1400 } }, async (page) => {
    await page.goto(`${url}begrippen/`);
    const between = await page.evaluate(() => {
      const [legend, heading] = [document.querySelector('.legend summary'), document.querySelector('h1')];
      return legend && heading
        ? heading.getBoundingClientRect().top - legend.getBoundingClientRect().bottom
        : Number.NaN;
    });
    expect(between).toBeLessThan(120);
  });
});

test('a second time, the folder is refused with what to do, and nothing of it changes', async () => {
  const { ok, said } = await runScript('new', {}, [study]);
  expect(ok).toBe(false);
  expect(said).toContain('this folder is not empty');
  expect(said).toContain('npm run new -- my-study');
  expect(said).not.toMatch(/\n\s+at /);
  expect(await runScript('check', { STUDY_DIR: study })).toMatchObject({ ok: true });
});
