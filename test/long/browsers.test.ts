// @module-tag long
// The readers' journeys, and what browsers do differently, once each in Firefox and in WebKit. Everything else runs in
// Chromium. A browser that is not installed is left out, and its title says how to install it.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openFickleHost } from '../built/fickle-host.ts';
import { type Host, openHost } from '../built/host.ts';
import {
  cacheNames,
  edition as fewOfEdition,
  root as fewOfRoot,
  laterBuild,
  newerWaits,
  open as openKept,
  SHARE,
  workerCount,
} from '../built/kept-site.ts';
import { KINDS } from '../built/kinds.ts';
import { lost } from '../built/measures.ts';
import { onDisk, unpacked } from '../built/pack.ts';
import { isEmbed, pagePaths } from '../built/pages.ts';
import { faultsOnPaper, headingsOf, PRINTED } from '../built/paper.ts';
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
const LEFT_BEFORE_IT_CAME =
  /^TypeError: error loading dynamically imported module|^Failed to load .* A ServiceWorker intercepted the request/;

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
    // Firefox also tells of what was on its way when a page was left.
    const complaints = browser?.complaints.splice(0).filter((said) => !LEFT_BEFORE_IT_CAME.test(said));
    if (browser) expect(complaints, name).toEqual([]);
  });

  const isDeck = () => browser.run(() => document.documentElement.hasAttribute('data-deck'));
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
    await until(isDeck, 'the deck has begun').toBe(true);
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
        () =>
          [...document.querySelectorAll('.slide')].filter(
            (slide) => getComputedStyle(slide).contentVisibility !== 'hidden',
          ).length,
      ),
      'one slide can be seen, heard and focused',
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
    const place = () => browser.run(() => location.search + location.hash);
    const before = await place();
    await presses('PageDown');
    await until(place, 'the window goes on').not.toBe(before);
    const after = await place();
    await browser.use(deck);
    await until(place, 'the deck follows').toBe(after);
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

  const status = () => browser.run(() => document.querySelector('.offline [role=status]')?.textContent ?? '');
  /** Presses the button that keeps the site, once it can be pressed; gives what is said in the end. */
  async function keep(site: string): Promise<string> {
    await browser.open(site + SHARE);
    const alive = () =>
      browser.run(() => document.querySelector<HTMLElement>('.offline-do')?.hidden === false);
    await until(alive, 'the button is there').toBe(true);
    await browser.run(() => document.querySelector<HTMLElement>('[data-keep-site]')?.click());
    await until(status, 'it says how it went').toMatch(/^(?!Bezig)./);
    return status();
  }
  const pageTitle = () => browser.run(() => document.title);

  go(
    title('after one press every page of both languages opens with the network off, and works'),
    async () => {
      const own = await openFickleHost({ '/': root.dir });
      expect(await keep(`${own.url}/`)).toMatch(/^Bewaard/);
      own.mood = () => 'off';
      const paths = pagePaths(root.dir).filter((path) => path !== '404.html' && !isEmbed(path));
      expect(paths.length).toBeGreaterThan(100);
      const bare: string[] = [];
      for (const path of paths) {
        await browser.open(`${own.url}/${path}`);
        const whole = await browser.run(async () => {
          await document.fonts.ready;
          const ours = [...document.fonts].some(({ status }) => status === 'loaded');
          return ours && document.querySelector('main h1, main h2') !== null;
        });
        if (!whole) bare.push(path);
      }
      expect(bare).toEqual([]);
      await browser.open(`${own.url}/zoeken/`);
      await until(() => browser.run(find), 'the search finds').toBe(true);
      await browser.open(`${own.url}/lesmateriaal/brood-op-volgorde/`);
      await until(
        () => browser.run(() => document.querySelector('.predict[data-alive]') !== null),
        'the exercise can be done',
      ).toBe(true);
      await browser.open(`${own.url}/figuren/brood-delen/`);
      await until(
        () => browser.run(() => document.querySelector('.figure [data-mark][tabindex="0"]') !== null),
        'the figure can be walked',
      ).toBe(true);
      await browser.open(`${own.url}/presenteren/`);
      await until(isDeck, 'the deck begins').toBe(true);
      await own.close();
    },
  );

  go(title('what cannot be kept leaves the site as it was, and somebody else’s cache alone'), async () => {
    const own = await openKept({ '/': fewOfRoot, '/een/pad/': fewOfEdition });
    for (const mood of ['missing', 'page'] as const) {
      own.mood = (path) => (path.startsWith('/offline/') ? mood : 'fair');
      expect(await keep(`${own.url}/`)).toMatch(/^Het bewaren is niet gelukt/);
      expect(await browser.run(cacheNames)).toEqual([]);
      expect(await browser.run(workerCount)).toBe(0);
    }
    own.mood = () => 'fair';
    await browser.run(async () => {
      await (await caches.open('somebody-else')).put('/rapport/', new Response('theirs'));
    });
    expect(await keep(`${own.url}/`)).toMatch(/^Bewaard/);
    expect(await keep(`${own.url}/een/pad/`)).toMatch(/^Bewaard/);
    expect(await browser.run(cacheNames)).toEqual(['/', '/een/pad/', 'somebody-else']);
    await browser.run(() => document.querySelector<HTMLElement>('[data-drop-site]')?.click());
    await until(status, 'it is taken away').toMatch(/^Verwijderd/);
    expect(await browser.run(cacheNames)).toEqual(['/', 'somebody-else']);
    own.mood = () => 'off';
    await browser.open(`${own.url}/rapport/`);
    expect(await browser.run(() => document.querySelectorAll('.chapter').length)).toBeGreaterThan(1);
  });

  go(
    title('a newer edition waits until the lecture is over, and one half uploaded is not taken'),
    async () => {
      const own = await openKept({ '/': fewOfRoot });
      const later = await laterBuild(fewOfRoot);
      expect(await keep(`${own.url}/`)).toMatch(/^Bewaard/);
      const [first = ''] = await browser.windows();
      const deck = await browser.openWindow();
      await browser.use(deck);
      await browser.open(`${own.url}/presenteren/`);
      await browser.use(first);
      own.sites.set('/', later);
      own.mood = (path) => (path.startsWith('/offline/') ? 'missing' : 'fair');
      expect(await browser.run(newerWaits), 'half uploaded').toBe(false);
      own.mood = () => 'fair';
      expect(await browser.run(newerWaits), 'whole').toBe(true);
      await browser.open(`${own.url}/${SHARE}`);
      expect(await pageTitle()).toMatch(/^Later/);
      await until(status, 'it is said').toContain('Er is een nieuwere editie');
      await browser.use(deck);
      await browser.open(`${own.url}/presenteren/`);
      expect(await pageTitle(), 'the lecture stays').not.toMatch(/^Later/);
      await browser.closeWindow();
      await browser.use(first);
      await browser.open(`${own.url}/rapport/`);
      await until(() => browser.run(cacheNames), 'the older goes').toEqual(['/']);
      own.mood = () => 'off';
      for (const path of ['presenteren/', 'rapport/', 'en/report/']) {
        await browser.open(`${own.url}/${path}`);
        expect(await pageTitle(), path).toMatch(/^Later/);
      }
    },
  );

  go(title('every page of the pack opens from disk, in our type, and the search finds'), async () => {
    const pack = await unpacked(edition);
    const bare: string[] = [];
    for (const path of pack.paths.filter((path) => path.endsWith('.html'))) {
      await browser.open(onDisk(pack.dir, path));
      const dressed = await browser.run(async () => {
        await document.fonts.ready;
        const first = document.querySelector('.unpack-first');
        const ours = [...document.fonts].some(({ status }) => status === 'loaded');
        return ours && (first === null || getComputedStyle(first).display === 'none');
      });
      if (!dressed) bare.push(path);
    }
    expect(bare).toEqual([]);
    await browser.open(onDisk(pack.dir, 'zoeken/index.html'));
    await until(() => browser.run(find), 'the search finds').toBe(true);
    pack.remove();
  });

  (name === 'Firefox' ? go : test.skip)(
    title('on paper no sheet is all but empty, no heading stands at a foot, and the types are told'),
    async () => {
      const faults: string[] = [];
      for (const path of PRINTED) {
        await browser.open(url(path));
        const headings = await browser.run(headingsOf);
        for (const orientation of ['portrait', 'landscape'] as const) {
          const pdf = (await browser.print?.(orientation)) ?? new Uint8Array();
          for (const fault of await faultsOnPaper(pdf, headings))
            faults.push(`${path} ${orientation}: ${fault}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );

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
