// What a browser refuses: the page says what is missing, and goes on.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noTrouble, type Trouble, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { site } from './sites.ts';

const root = await site('root');

/** Each takes something away before any script of the page runs. */
const REFUSED = {
  storage: () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  },
  channel: () => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  },
  clipboard: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
  wakeLock: () => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined });
  },
  popover: () => {
    HTMLElement.prototype.showPopover = () => {
      throw new DOMException('refused', 'NotSupportedError');
    };
  },
  fullScreen: () => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  },
  /** As on a phone that never heard of it. */
  noFullScreen: () => {
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
  },
};

/** Opens a page to which all of these are refused. */
const without = (
  refused: readonly (keyof typeof REFUSED)[],
  path: string,
  use: (page: Page, trouble: Trouble) => Promise<void>,
): Promise<void> =>
  withPage({ viewport: { width: 1280, height: 800 }, locale: 'nl' }, async (page, trouble) => {
    for (const name of refused) await page.context().addInitScript(REFUSED[name]);
    await page.goto(root.url + path);
    await use(page, trouble);
    expect(trouble).toEqual(noTrouble);
  });

const toast = (page: Page, words: string): Promise<void> =>
  page.locator('.toast', { hasText: words }).waitFor();

firstOf(1, ['fullScreen', 'noFullScreen'] as const)(
  'without full screen (%s) or storage the deck says so, moves, and changes its light',
  async (refused) => {
    await without([refused, 'storage'], 'presenteren/', async (page) => {
      await page.keyboard.press('f');
      await toast(page, 'Deze browser kent geen volledig scherm.');
      const bar = await page.locator('.deck-bar').boundingBox();
      const said = await page.locator('.toast').boundingBox();
      expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      const before = page.url();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((url) => url.href !== before);
      await page.locator('[data-do="theme"]').first().click();
      expect(await page.locator('html').getAttribute('data-theme')).toMatch(/dark|light/);
    });
  },
);

test('where the screen cannot be kept awake, the deck says so as it fills the screen', {
  tags: 'long',
}, async () => {
  await without(['wakeLock'], 'presenteren/', async (page) => {
    await page.locator('[data-do="full-screen"]').click();
    await toast(page, 'Deze browser houdt het scherm niet wakker.');
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  });
});

test('without a channel the presenter’s window is linked to the deck that opened it', async () => {
  await without(['channel'], 'presenteren/', async (page) => {
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('a[href*="spreker"]:visible').first().click(),
    ]);
    await speaker.locator('[data-says="link"]', { hasText: 'verbonden' }).waitFor();
    const before = page.url();
    await speaker.keyboard.press('ArrowRight');
    await speaker.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.href !== before);
  });
});

test('without a channel a presenter’s window that stands alone says so, and moves', {
  tags: 'long',
}, async () => {
  await without(['channel', 'storage', 'noFullScreen'], 'presenteren/spreker/', async (page) => {
    await page.locator('.linked a[target="_blank"]').waitFor();
    const shown = page.locator('[data-says="slide"]');
    const before = await shown.innerText();
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
    expect(await shown.innerText()).not.toBe(before);
    await page.keyboard.press('f');
    await toast(page, 'Deze browser kent geen volledig scherm.');
  });
});

test('without a clipboard a place is still linked to, code is selected, and both are said', {
  tags: 'long',
}, async () => {
  await without(['clipboard'], 'rapport/', async (page) => {
    const link = page.locator('a[data-copy]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await toast(page, 'lukt niet');
    expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
  });
  await without(['clipboard'], 'figuren/brood-delen/', async (page) => {
    await page.locator('.snippets.cite summary, .cite summary').first().click();
    await page.locator('button[data-copies]:visible').first().click();
    await toast(page, 'lukt niet');
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10);
  });
});

test('where no card can open, a term leads to its page', { tags: 'long' }, async () => {
  await without(['popover'], 'rapport/', async (page) => {
    const term = page.locator('a[data-term]').first();
    const to = await term.evaluate((link: HTMLAnchorElement) => link.href);
    await term.focus();
    await term.click();
    await page.waitForURL(to);
  });
});
