// The deck as one file, opened from disk with the network off.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { noTrouble, withPage } from './browser.ts';
import { page as pageOf } from './pages.ts';
import { site } from './sites.ts';
import { type Stop, shownStop, stopsOf } from './stops.ts';

const root = await site('root');
const edition = await site('edition');

const FILES = [
  { file: 'downloads/presentatie-nl.html', deck: 'presenteren/', script: 'presenteren/draaiboek/' },
  { file: 'downloads/presentation-en.html', deck: 'en/present/', script: 'en/present/script/' },
];
const NL = FILES[0] as (typeof FILES)[number];
const source = (file: string, dir = root.dir): string => readFileSync(join(dir, file), 'utf8');
const onDisk = (file: string): string => pathToFileURL(join(root.dir, file)).href;
const SCREEN = { viewport: { width: 1280, height: 720 }, offline: true };

const nameOf = ({ id, step }: Stop): string => `${id} ${step}`;
const shown = async (page: Page): Promise<string> => nameOf(await shownStop(page));

test.each(FILES)('$file is one piece under a policy of its own, and asks for nothing', ({ file }) => {
  for (const dir of [root.dir, edition.dir]) {
    const html = source(file, dir);
    const $ = load(html);
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect($('head').children().index($('meta[http-equiv]'))).toBe(0);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|'self'|http/);
    expect($('style, script').length).toBe(2);
    for (const piece of $('style, script').toArray()) {
      const hash = createHash('sha256').update($(piece).text()).digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    expect($('[src], [style], link:not([rel=icon]), script[type]').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(\s*["']?(?!data:|["']?#)/);
    expect(
      $('style')
        .text()
        .match(/data:font\/woff2/g),
    ).toHaveLength(2);
  }
});

test.each(FILES)('$file is valid HTML', async ({ file }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // `hidden=""` and `hidden` are the same; the writer of this file knows only the first.
    rules: {
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
    },
  });
  const { results } = await validator.validateString(source(file), 'page.html');
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
  ).toEqual([]);
});

test.each(FILES)('$file has the slides of the deck and the notes of the script, word for word', (known) => {
  const $ = load(source(known.file));
  const $deck = pageOf(root.dir, known.deck);
  const $script = pageOf(root.dir, known.script);
  const words = ($of: typeof $, selector: string): string[] =>
    $of(selector)
      .toArray()
      .map((element) => $of(element).text().replace(/\s+/g, ' ').trim());
  for (const selector of ['.slide h2', '.slide .words', '.slide .translation', '.slide .prompt'])
    expect(words($, selector)).toEqual(words($deck, selector));
  expect(words($, '.notes dd').length).toBeGreaterThan(50);
  expect(words($, '.notes')).toEqual(words($script, '.notes'));
});

test.each(FILES)('links of $file stay in it, or lead to the site where its address is known', ({ file }) => {
  const links = (dir: string): string[] => {
    const $ = load(source(file, dir));
    return $('[href]:not(link)')
      .toArray()
      .map((element) => $(element).attr('href') ?? '');
  };
  const outside = (href: string): boolean => !/^[#?]/.test(href);
  expect([...new Set(links(root.dir).filter(outside))]).toEqual([]);
  const toSite = links(edition.dir).filter(outside);
  expect(toSite.length).toBeGreaterThan(20);
  expect(toSite.filter((href) => !href.startsWith('https://example.org/een/pad/'))).toEqual([]);
  const $ = load(source(file));
  const missing = $('[href^="#"]')
    .toArray()
    .map((element) => $(element).attr('href')?.slice(1) ?? '')
    .filter((id) => $(`[id="${id}"]`).length !== 1);
  expect(missing).toEqual([]);
});

test('it goes through every slide and step by keys, from disk, offline', { tags: 'long' }, async () => {
  await withPage(SCREEN, async (page, trouble) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 60)));
    await page.goto(onDisk(NL.file));
    const stops = stopsOf(root.dir, NL.deck).map(nameOf);
    const seen = [await shown(page)];
    for (let press = 1; press < stops.length; press++) {
      await page.keyboard.press('PageDown');
      seen.push(await shown(page));
    }
    expect(seen).toEqual(stops);
    await page.keyboard.press('Home');
    for (const [key, selector] of [
      ['o', '.overview'],
      ['?', '#deck-help'],
      ['g', '#deck-jump'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.locator(selector).isVisible(), selector).toBe(true);
      await page.keyboard.press('Escape');
    }
    const theme = await page.evaluate(() => document.documentElement.dataset.theme);
    await page.keyboard.press('d');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).not.toBe(theme);
    expect(await page.evaluate(() => document.fonts.check('16px "Spoken Serif"'))).toBe(true);
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    expect(trouble).toEqual(noTrouble);
  });
});

test('a choice of slides and a place are read from the address, and each slide has its notes behind it', async () => {
  await withPage({ viewport: { width: 390, height: 800 }, offline: true }, async (page, trouble) => {
    await page.goto(`${onDisk(NL.file)}?dia=5,3`);
    const order = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slide, .notes')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.dataset.notes ?? `slide ${part.id}`),
    );
    const [, , third, , fifth] = [...new Set(stopsOf(root.dir, NL.deck).map(({ id }) => id))];
    expect(order).toEqual([`slide ${fifth}`, fifth, `slide ${third}`, third]);
    expect(trouble).toEqual(noTrouble);
  });
});

test('notes open below the slide by their button', async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(onDisk(NL.file));
    expect(await page.locator('.notes:visible').count()).toBe(0);
    const button = page.locator('[data-toggle-notes]');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('End');
    const notes = page.locator('.notes:visible');
    expect(await notes.count()).toBe(1);
    expect(await notes.getAttribute('data-notes')).toBe(stopsOf(root.dir, NL.deck).at(-1)?.id);
    const below = await page.evaluate(() => {
      const bottom = document.querySelector('.slide[data-current]')?.getBoundingClientRect().bottom ?? 0;
      const top = document.querySelector('.notes[data-current]')?.getBoundingClientRect().top ?? 0;
      return top >= bottom - 1;
    });
    expect(below).toBe(true);
  });
});

test('the presenter’s window follows the room and leads it, says what the room sees, and outlives a reload', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (room, trouble) => {
    await room.goto(onDisk(NL.file));
    await room.keyboard.press('PageDown');
    const opening = room.waitForEvent('popup');
    await room.locator('.deck-bar a[target]').click();
    const desk = await opening;
    const at = (page: Page): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector('.slide[data-current]')?.id);
    const stops = [...new Set(stopsOf(root.dir, NL.deck).map(({ id }) => id))];
    const arrives = (page: Page, id: string | undefined): Promise<unknown> =>
      page.waitForFunction((wanted) => document.querySelector('.slide[data-current]')?.id === wanted, id);

    await arrives(desk, stops[1]);
    expect(await desk.locator('.notes:visible').getAttribute('data-notes')).toBe(stops[1]);
    expect(await desk.locator('.slide[data-next]').getAttribute('id')).toBe(stops[2]);
    await desk.keyboard.press('End');
    await arrives(room, stops.at(-1));
    await room.keyboard.press('Home');
    await arrives(desk, stops[0]);

    await desk.keyboard.press('b');
    await room.locator('.blank').waitFor({ state: 'visible' });
    expect(await desk.locator('[data-part=link]').innerText()).toBe(
      'Verbonden met het scherm in de zaal. Het scherm in de zaal is zwart.',
    );
    await desk.keyboard.press('b');
    // The first move on a black screen only brings the slide back.
    await room.locator('.blank').waitFor({ state: 'hidden' });

    await desk.reload();
    await desk.locator('[data-part=link]').getByText('Verbonden').waitFor();
    expect(await desk.evaluate(() => document.documentElement.dataset.role)).toBe('speaker');
    await room.keyboard.press('End');
    await arrives(desk, stops.at(-1));
    await room.reload();
    await desk.keyboard.press('Home');
    await arrives(room, stops[0]);

    await room.close();
    await desk.locator('[data-is-lost]').waitFor();
    expect(await desk.locator('[data-part=link]').innerText()).toContain('Geen verbinding');
    await desk.keyboard.press('End');
    expect(await at(desk)).toBe(stops.at(-1));
    expect(trouble).toEqual(noTrouble);
  });
});

test('what is no message of the other window changes nothing', async () => {
  await withPage(SCREEN, async (page, trouble) => {
    await page.goto(onDisk(NL.file));
    const before = await shown(page);
    const last = stopsOf(root.dir, NL.deck).at(-1)?.id;
    await page.evaluate(async (slide) => {
      const clock = { began: null, since: null, kept: 0, set: 0 };
      const head = { v: 2, kind: 'state', role: 'speaker', from: 'x', lecture: 'paired', seq: 9, by: 'x' };
      const told = {
        slide,
        step: 1,
        blank: 'black',
        frozen: false,
        choice: '',
        clock,
        pointer: null,
        ratio: 2,
      };
      postMessage({ ...head, ...told }, '*');
      postMessage('<img src=x onerror=alert(1)>', '*');
      await new Promise((done) => {
        addEventListener('message', (event) => event.data === 'done' && done(undefined));
        postMessage('done', '*');
      });
    }, last);
    expect(await shown(page)).toBe(before);
    expect(trouble).toEqual(noTrouble);
  });
});

// Wide, and with its notes: test/long/deck.test.ts.
test('axe finds no fault in its presenter’s window, dark, narrow', { tags: 'long' }, async () => {
  await withPage({ ...SCREEN, colorScheme: 'dark' }, async (page) => {
    await page.goto(`${onDisk(NL.file)}?rol=spreker#vier-buurten`);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForFunction(() => document.documentElement.dataset.deck === undefined);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
