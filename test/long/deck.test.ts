// @module-tag long
// The deck on other screens than the one of each run, by every pair of keys, and at every address.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { faultsOf } from '../built/axe.ts';
import { noTrouble, withPage } from '../built/browser.ts';
import { site } from '../built/sites.ts';
import { misfits, onEachSlide } from '../built/slides.ts';
import { type Stop, shownStop, stopsOf } from '../built/stops.ts';

const root = await site('root');

const NL = 'presenteren/';
const EN = 'en/present/';
const FILE = pathToFileURL(join(root.dir, 'downloads/presentatie-nl.html')).href;
const SCREEN = { viewport: { width: 1280, height: 720 } };
const stops = stopsOf(root.dir, NL);

test.each([
  [1280, 720, 24],
  [1024, 768, 0],
  [1920, 1080, 36],
  [640, 384, 0],
])(
  'on a screen of %i by %i every slide fits, in both languages, with no text under %i px',
  async (width, height, least) => {
    await withPage({ viewport: { width, height } }, async (page) => {
      for (const path of [NL, EN])
        expect(
          await onEachSlide(page, root, path, () => misfits(page, least), { eachStep: true }),
          path,
        ).toEqual([]);
    });
  },
);

test.each([
  [NL, 'light'],
  [EN, 'dark'],
] as const)('axe finds no fault with any slide of %s, %s', async (path, colorScheme) => {
  await withPage({ ...SCREEN, colorScheme }, async (page) => {
    expect(
      await onEachSlide(page, root, path, () => faultsOf(page, '[data-current]', { without: [] })),
    ).toEqual([]);
    await page.keyboard.press('o');
    expect(await faultsOf(page, '.overview', { without: [] })).toEqual([]);
  });
});

test('axe finds no fault with the presenter’s window in English, wide and dark, nor with that of the file', async () => {
  await withPage({ ...SCREEN, colorScheme: 'dark' }, async (page) => {
    await page.goto(`${root.url}${EN}speaker/`);
    await page.locator('.desk').waitFor();
    expect(await faultsOf(page, undefined, { without: [] })).toEqual([]);
    await page.goto(`${FILE}?rol=spreker`);
    expect(await faultsOf(page, undefined, { without: [] })).toEqual([]);
  });
});

test('axe finds no fault with the deck as one file and its notes, light', async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(FILE);
    await page.locator('[data-toggle-notes]').click();
    expect(await faultsOf(page, undefined, { without: [] })).toEqual([]);
  });
});

test.each([
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
  ['PageDown', 'PageUp'],
  ['Space', 'Shift+Space'],
  ['n', 'p'],
  ['N', 'Backspace'],
])('%s goes through the whole deck step by step, and %s back', async (on, back) => {
  await withPage(SCREEN, async (page, trouble) => {
    await page.goto(root.url + NL);
    const walk = async (key: string): Promise<Stop[]> => {
      const seen = [await shownStop(page)];
      for (let press = 1; press < stops.length; press++) {
        await page.keyboard.press(key);
        seen.push(await shownStop(page));
      }
      return seen;
    };
    expect(await walk(on)).toEqual(stops);
    expect(await walk(back)).toEqual([...stops].reverse());
    expect(trouble).toEqual(noTrouble);
  });
});

test('every slide and step has an address that opens it, in both languages’ words', async () => {
  await withPage(SCREEN, async (page) => {
    for (const stop of stops) {
      // From a page of its own, so that each address is loaded.
      await page.goto('about:blank');
      await page.goto(`${root.url}${NL}?${stop.step % 2 ? 'stap' : 'step'}=${stop.step}#${stop.id}`);
      expect(await shownStop(page)).toEqual(stop);
    }
  });
});
