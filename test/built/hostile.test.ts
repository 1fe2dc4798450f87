// What stands in an address changes nothing but what it may, and what is put into a page does not run.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { site } from './sites.ts';

const root = await site('root');

const MARKUP =
  '"><img src=x onerror="document.documentElement.dataset.harmed=1"><script>document.documentElement.dataset.harmed=1</script>';
const hostile = encodeURIComponent(MARKUP);
/** Other numbers and names are the units' that read addresses; every one on every page is test/long's. */
const odd = [hostile];

/** One of each kind of page, and the names of the parameters that it hears. */
const PAGES = [
  { path: '', names: ['stap', 'step'] },
  { path: 'rapport/', names: ['stap'] },
  { path: 'figuren/brood-delen/', names: ['stap'] },
  { path: 'embed/brood-delen/', names: ['stap', 'thema', 'theme', 'secret'] },
  { path: 'presenteren/', names: ['stap', 'dia', 'thema', 'theme', 'lang'] },
  { path: 'presenteren/spreker/', names: ['stap', 'dia'] },
  { path: 'presenteren/hand-out/', names: ['dia', 'rol'] },
  { path: 'presenteren/draaiboek/', names: ['dia', 'rol'] },
  { path: 'delen/', names: ['figuur', 'taal', 'thema'] },
];

firstOf(3, PAGES)('/$path hears no markup, number or name that it does not know', async ({ path, names }) => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page, trouble) => {
    const state = () =>
      page.evaluate(() => ({
        harmed: document.documentElement.dataset.harmed,
        markup: document.querySelectorAll('img[src="x"], script:not([src]):not([type]):not([type=module])')
          .length,
        heading: document.querySelector('h1, h2')?.textContent,
        language: document.documentElement.lang,
      }));
    await page.goto(root.url + path);
    const plain = await state();
    expect(plain.harmed).toBeUndefined();
    for (const value of odd) {
      const query = names.map((name) => `${name}=${value}`).join('&');
      await page.goto(`${root.url}${path}?${query}#${value}`);
      expect(await state(), value).toEqual(plain);
    }
    expect(trouble.exceptions).toEqual([]);
    expect(trouble.otherHosts).toEqual([]);
  });
});

describe('what is put into a page is blocked by its policy', () => {
  const kinds = ['rapport/', 'embed/brood-delen/', 'presenteren/', 'presenteren/spreker/', '404.html'].map(
    (path) => ({ name: `/${path}`, address: root.url + path }),
  );
  kinds.push({
    name: 'the deck as one file',
    address: pathToFileURL(join(root.dir, 'downloads/presentatie-nl.html')).href,
  });

  test.each(kinds)('$name: a script, a handler and a style', async ({ address }) => {
    await withPage({}, async (page) => {
      await page.goto(address);
      const blocked = await page.evaluate(async (): Promise<string[]> => {
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          seen.push(effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.harmed = "1"';
        document.body.append(script);
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p id="styled" style="position: fixed"></p><button id="handled" onclick="document.documentElement.dataset.harmed = 1"></button>',
        );
        document.getElementById('handled')?.click();
        // Violations are told in a task of their own.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return [...new Set(seen)].sort();
      });
      expect(blocked).toEqual(['script-src-attr', 'script-src-elem', 'style-src-attr']);
      const harm = await page.evaluate(() => ({
        harmed: document.documentElement.dataset.harmed,
        position: getComputedStyle(document.getElementById('styled') as HTMLElement).position,
      }));
      expect(harm).toEqual({ position: 'static' });
    });
  });
});
