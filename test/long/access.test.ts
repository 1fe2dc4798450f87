// @module-tag long
// Each kind of page for readers with large letters, own spacing, a keyboard, a finger, a screen reader. The three
// readers' journeys by keys alone.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noTrouble, withPage } from '../built/browser.ts';
import { DUTCH, KINDS } from '../built/kinds.ts';
import {
  focusOf,
  lost,
  misnamed,
  smallTargets,
  TEXT_SPACING,
  TWICE_THE_TEXT,
  tabTo,
  wear,
} from '../built/measures.ts';
import { isEmbed } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { clumsy, spoken } from '../built/spoken.ts';

const root = await site('root');
const edition = await site('edition');

const url = (path: string): string => root.url + path;
const WIDE = { viewport: { width: 1280, height: 900 } };

test('with a reader’s own text spacing nothing is cut and nothing overlaps, on each kind of page', async () => {
  for (const viewport of [WIDE.viewport, { width: 390, height: 800 }]) {
    await withPage({ viewport }, async (page) => {
      for (const path of KINDS) {
        await page.goto(url(path));
        await wear(page, TEXT_SPACING);
        expect(await lost(page), `${path} at ${viewport.width}`).toEqual([]);
      }
    });
  }
});

test('at 400 % zoom, 320 px wide and 225 high, and with the text alone twice as large, nothing is lost', async () => {
  await withPage({ viewport: { width: 320, height: 225 } }, async (page) => {
    for (const path of KINDS) {
      await page.goto(url(path));
      expect(await lost(page), path).toEqual([]);
    }
  });
  await withPage(WIDE, async (page) => {
    for (const path of KINDS) {
      await page.goto(url(path));
      await wear(page, TWICE_THE_TEXT);
      expect(await lost(page), path).toEqual([]);
    }
  });
});

test('every target is 24 px or has the room of it', async () => {
  for (const viewport of [WIDE.viewport, { width: 390, height: 800 }]) {
    await withPage({ viewport }, async (page) => {
      for (const path of KINDS) {
        await page.goto(url(path));
        expect(await smallTargets(page), `${path} at ${viewport.width}`).toEqual([]);
      }
    });
  }
});

test('what has the focus is never covered, on a wide screen and on a phone', async () => {
  for (const viewport of [WIDE.viewport, { width: 390, height: 700 }]) {
    await withPage({ viewport }, async (page) => {
      for (const path of DUTCH) {
        await page.goto(url(path));
        const hidden: string[] = [];
        let stops = 0;
        for (; stops < 120; stops++) {
          await page.keyboard.press('Tab');
          const focus = await focusOf(page);
          if (!focus) break;
          if (!focus.seen) hidden.push(focus.name);
        }
        expect(stops, path).toBeGreaterThan(0);
        expect(hidden, `${path} at ${viewport.width}`).toEqual([]);
      }
    });
  }
});

test('read out, each kind of page has one title, headings in order, places told apart, and nothing nameless or said twice', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of KINDS) {
      await page.goto(url(path));
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const lines = await spoken(page);
      expect(lines.length, path).toBeGreaterThan(10);
      expect(clumsy(lines), path).toEqual([]);
      expect(await misnamed(page), path).toEqual([]);
      if (!isEmbed(path))
        expect(
          lines.filter((line) => line === 'main'),
          path,
        ).toHaveLength(1);
    }
  });
});

test('with a reader’s own text spacing, and with twice the text, nothing is lost on any slide of the deck', async () => {
  for (const css of [TEXT_SPACING, TWICE_THE_TEXT]) {
    await withPage(WIDE, async (page) => {
      await page.goto(url('presenteren/'));
      await wear(page, css);
      const slides = await page.locator('.slide').count();
      expect(slides).toBeGreaterThan(10);
      for (let slide = 1; slide <= slides; slide++) {
        await page.keyboard.type(String(slide));
        await page.keyboard.press('Enter');
        expect(await lost(page), `slide ${slide}`).toEqual([]);
      }
    });
  }
});

/** Tab to what has this name, then Enter, and wait for the page that it leads to. */
async function follow(page: Page, name: string | RegExp, to: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForURL(to), page.keyboard.press('Enter')]);
}

// Going back is a key of the browser itself, which is not there without its window.
test('a policymaker gets by keys alone from the opening to the brief, along a need to what it follows, and back', async () => {
  await withPage(WIDE, async (page, trouble) => {
    await page.goto(url(''));
    expect(await tabTo(page, 'Naar de inhoud')).toHaveLength(1);
    await page.keyboard.press('Enter');
    await follow(page, 'Lees het in het kort', '**/in-het-kort/');
    await follow(page, /^Naar dit punt: Een reden om te delen/, /bevindingen\/reden-om-te-delen\//);
    await follow(page, /^Is één oven genoeg/, '**/bevindingen/genoeg-aan-een-oven/');
    await page.goBack();
    await page.waitForURL(/reden-om-te-delen/);
    await page.goBack();
    await page.waitForURL('**/in-het-kort/');
    expect(trouble).toEqual(noTrouble);
  });
});

test('a policymaker copies by keys alone how to cite a finding of the report', async () => {
  await withPage({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] }, async (page, trouble) => {
    await page.goto(url('rapport/#vermoeide-stokers'));
    await follow(page, 'Naar dit punt', '**/bevindingen/vermoeide-stokers/');
    await tabTo(page, 'Citeren');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Kopieer/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Verzonnen'));
    expect(trouble).toEqual(noTrouble);
  });
});

test('a lecturer gives the lecture by keys alone: teaching, deck, steps, overview, presenter’s window, handout', async () => {
  await withPage(WIDE, async (page, trouble) => {
    await page.goto(url('lesmateriaal/'));
    await follow(page, 'Naar de inhoud', '**/lesmateriaal/#main');
    await follow(page, 'Presentatie', '**/presenteren/');
    const place = () => page.evaluate(() => location.search + location.hash);
    const places = new Set<string>();
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('PageDown');
      places.add(await place());
    }
    expect(places.size).toBe(8);
    await page.keyboard.press('o');
    await tabTo(page, /Tot slot/);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-current] h2').textContent()).toMatch(/Tot slot/);
    await tabTo(page, /^Presentatorscherm/);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await speaker.locator('[data-link=linked]').waitFor();
    const before = await place();
    await tabTo(speaker, 'Verder');
    await speaker.keyboard.press('Enter');
    await page.waitForFunction((was) => location.search + location.hash !== was, before);
    await speaker.close();
    await page.bringToFront();
    await follow(page, 'Hand-out', '**/presenteren/hand-out/**');
    expect(trouble).toEqual(noTrouble);
  });
});

test('a researcher gets by keys alone from a finding to code for her own site, and to the data', async () => {
  await withPage({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] }, async (page, trouble) => {
    await page.goto(`${edition.url}bevindingen/vermoeide-stokers/`);
    await follow(page, 'Delen', '**/delen/');
    await page.locator('.builder:not([hidden])').waitFor();
    await tabTo(page, /^Figuur, citaat of oefening/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Kopieer de code/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('<'));
    await follow(page, 'Data', '**/delen/data/');
    await tabTo(page, 'study.json');
    expect(trouble).toEqual(noTrouble);
  });
});
