// @module-tag long
// The readers' journeys, and what browsers do differently, once each in Firefox and in WebKit. Everything else runs in
// Chromium. A browser that is not installed is left out, and its title says how to install it.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openFickleHost } from '../built/fickle-host.ts';
import { type Host, openHost } from '../built/host.ts';
import { KINDS } from '../built/kinds.ts';
import { lost } from '../built/measures.ts';
import { onDisk, unpacked } from '../built/pack.ts';
import { site } from '../built/sites.ts';
import { OTHER_BROWSERS, type OtherBrowser } from './other-browsers.ts';

const root = await site('root');
const edition = await site('edition');

/** Run on the search page: asks for a word, and says whether anything is found. */
function find(): boolean {
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field && !field.value) {
    field.value = 'oven';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return document.querySelector('.results a') !== null;
}

const url = (path: string): string => root.url + path;

describe.each(OTHER_BROWSERS)('$name', ({ name, lacks, start }) => {
  const lacking = lacks();
  const go = lacking ? test.skip : test;
  const title = (words: string): string => (lacking ? `${words} (left out: ${lacking})` : words);
  let browser: OtherBrowser;
  let host: Host;
  beforeAll(async () => {
    if (lacking) return;
    host = await openHost();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  afterEach(() => {
    if (browser) expect(browser.complaints.splice(0), name).toEqual([]);
  });

  const path = (): Promise<string> => browser.run(() => location.pathname + location.search + location.hash);
  const until = <Result>(ask: () => Promise<Result>, what: string) =>
    expect.poll(ask, { message: `${name}: ${what}`, timeout: 15_000 });
  const presses = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await browser.press(key);
  };
  const focused = (): Promise<string> =>
    browser.run(() => {
      const at = document.activeElement as HTMLInputElement | null;
      const words = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
      return words.replace(/\s+/g, ' ').trim();
    });
  async function tabTo(wanted: RegExp): Promise<void> {
    for (let press = 0; press < 200; press++) {
      await browser.press('Tab');
      if (wanted.test(await focused())) return;
    }
    throw new Error(`${name}: Tab met no ${wanted}`);
  }
  async function follow(wanted: RegExp, to: RegExp): Promise<void> {
    await tabTo(wanted);
    await browser.press('Enter');
    await until(path, `${wanted} leads to ${to}`).toMatch(to);
    await until(() => browser.run(() => document.readyState), 'the page has come').toBe('complete');
  }

  go(
    title('a policymaker gets from the opening to the brief, along a need to what it follows, and back'),
    async () => {
      await browser.open(url(''));
      await follow(/^Lees het in het kort$/, /^\/in-het-kort\/$/);
      await follow(/^Naar dit punt: Een reden om te delen/, /reden-om-te-delen/);
      await follow(/^Is één oven genoeg/, /genoeg-aan-een-oven/);
      await browser.back();
      await until(path, 'back').toMatch(/reden-om-te-delen/);
    },
  );

  go(title('a lecturer works the deck by keys, and the presenter’s window drives it'), async () => {
    await browser.open(url('presenteren/'));
    const places = new Set<string>();
    for (let press = 0; press < 8; press++) {
      const before = await path();
      await browser.press('PageDown');
      await until(path, 'PageDown goes on').not.toBe(before);
      places.add(await path());
    }
    expect(places.size).toBe(8);
    await presses('Home');
    await until(path, 'Home goes to the first').toMatch(/#goedendag$/);
    await presses('5', 'Enter');
    const current = () =>
      browser.run(() => document.querySelector('[data-current]')?.getAttribute('data-number'));
    await until(current, 'a number jumps').toBe('5');
    await presses('b');
    await until(
      () =>
        browser.run(
          () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.slide') === null,
        ),
      'B blanks the screen',
    ).toBe(true);
    await presses('b', 'o');
    const overview = () =>
      browser.run(() => document.querySelector('[data-do=overview]')?.getAttribute('aria-expanded'));
    await until(overview, 'O opens the overview').toBe('true');
    await presses('Escape');
    await until(overview, 'Escape closes it').toBe('false');
    expect(
      await browser.run(
        () => [...document.querySelectorAll('.slide')].filter((slide) => !slide.hasAttribute('inert')).length,
      ),
    ).toBe(1);

    const [deck = ''] = await browser.windows();
    await tabTo(/^Presentatorscherm/);
    await browser.press('Enter');
    await until(async () => (await browser.windows()).length, 'the window opens').toBe(2);
    const other = (await browser.windows()).find((window) => window !== deck) ?? '';
    await browser.use(other);
    await until(
      () => browser.run(() => document.querySelector('[data-link=linked]') !== null),
      'they meet',
    ).toBe(true);
    await presses('PageDown');
    await browser.use(deck);
    await until(current, 'the deck follows').toBe('6');
    await browser.use(other);
    await browser.run(() => window.close());
    await until(async () => (await browser.windows()).length, 'the window closes').toBe(1);
    await browser.use(deck);
  });

  go(title('a researcher gets from a finding to code for her site, and to the data'), async () => {
    await browser.open(`${edition.url}bevindingen/vermoeide-stokers/`);
    await follow(/^Delen$/, /\/delen\/$/);
    const code = () =>
      browser.run(() => document.querySelector<HTMLTextAreaElement>('#builder-code')?.value ?? '');
    await until(code, 'there is code').toContain('<');
    const before = await code();
    await browser.run(() => {
      const list = document.querySelector<HTMLSelectElement>('.builder select');
      if (!list) return;
      list.selectedIndex = 1;
      for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await until(code, 'it follows the choice').not.toBe(before);
    await follow(/^Data$/, /\/delen\/data\/$/);
  });

  go(title('the card of a word opens beside it, and Escape gives the focus back'), async () => {
    await browser.open(url('rapport/'));
    await tabTo(/^gunst$/);
    const card = () =>
      browser.run(() => {
        const open = document.querySelector(':popover-open');
        const word = document.querySelector('a[data-term=gunst]')?.getBoundingClientRect();
        if (!open || !word) return 'closed';
        const { top, bottom, left, right, height } = open.getBoundingClientRect();
        const near = Math.min(Math.abs(top - word.bottom), Math.abs(word.top - bottom)) < 12;
        return near && left >= 0 && right <= innerWidth && height > 40
          ? 'beside'
          : `elsewhere: ${top} ${bottom}`;
      });
    // Firefox without a screen has no active window, and so tells the page of no focus: there Enter opens the card.
    if (name !== 'Firefox') await until(card, 'on focus').toBe('beside');
    await browser.press('Enter');
    await until(card, 'on Enter').toBe('beside');
    await until(
      () => browser.run(() => document.activeElement?.closest('.term-card') !== null),
      'Enter goes in',
    ).toBe(true);
    await browser.press('Escape');
    await until(card, 'Escape closes').toBe('closed');
    await until(focused, 'the focus is back').toBe('gunst');
  });

  go(title('a figure is walked by arrows, and says what is chosen'), async () => {
    await browser.open(url('figuren/brood-delen/'));
    await tabTo(/^gezin; 1 van 6/);
    await presses('ArrowRight', 'ArrowRight');
    await until(focused, 'arrows walk').toMatch(/^(neven en nichten|bakmaten)/);
    await until(
      () => browser.run(() => document.querySelector('.beside')?.textContent ?? ''),
      'words stand beside',
    ).not.toBe('');
    await browser.press('Escape');
    await until(
      () => browser.run(() => document.querySelectorAll('[data-selected]').length),
      'Escape lets go',
    ).toBe(0);
  });

  go(title('an embed is as high as what is in it, on another website'), async () => {
    const page = host.put(
      `embed-${name}`,
      `<iframe src="${url('embed/brood-delen/')}" title="Figuur" width="700" sandbox="allow-scripts"></iframe><script>
        addEventListener('message', ({ data }) => { window.told = data; });
      </script><script src="${url('embed.js')}" async></script>`,
    );
    await browser.open(page);
    await until(
      () => browser.run(() => document.querySelector('iframe')?.clientHeight ?? 0),
      'the frame grows',
    ).toBeGreaterThan(400);
  });

  go(title('after one press the site works with the network off'), async () => {
    const own = await openFickleHost({ '/': root.dir });
    await browser.open(`${own.url}/delen/`);
    const press = () => browser.run(() => document.querySelector<HTMLElement>('[data-keep-site]')?.click());
    const status = () =>
      browser.run(() => document.querySelector('.offline [role=status]')?.textContent ?? '');
    await press();
    await until(status, 'it says so').toMatch(/^Bewaard/);
    own.mood = () => 'off';
    for (const page of ['rapport/', 'en/findings/', 'presenteren/', 'presenteren/spreker/', 'zoeken/']) {
      await browser.open(`${own.url}/${page}`);
      await until(() => browser.run(() => document.querySelector('main h1, main h2') !== null), page).toBe(
        true,
      );
    }
    await until(() => browser.run(find), 'the search finds').toBe(true);
    await own.close();
  });

  go(title('the pack opens from disk, in our type, and the search finds'), async () => {
    const pack = await unpacked(edition);
    await browser.open(onDisk(pack.dir, 'index.html'));
    const dressed = () =>
      browser.run(() => {
        const first = document.querySelector('.unpack-first');
        const ours = [...document.fonts].some(({ status }) => status === 'loaded');
        return ours && first !== null && getComputedStyle(first).display === 'none';
      });
    await until(dressed, 'it is dressed').toBe(true);
    await browser.open(onDisk(pack.dir, 'zoeken/index.html'));
    await until(() => browser.run(find), 'the search finds').toBe(true);
    pack.remove();
  });

  go(title('on no kind of page is text cut, on top of other text, or beside the page'), async () => {
    const asPage = { evaluate: (script: () => unknown) => browser.run(script) } as unknown as Parameters<
      typeof lost
    >[0];
    for (const kind of KINDS) {
      await browser.open(url(kind));
      expect(await lost(asPage), `${name}: ${kind}`).toEqual([]);
    }
  });
});
