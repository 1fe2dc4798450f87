import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { chromiumArgs } from '../../scripts/print/chromium.ts';
import { ownSites } from './sites.ts';

/** What should not happen while a page is read; each list is empty when all is well. */
export interface Trouble {
  /** Errors and warnings on the console, among them what the content security policy blocked. */
  console: string[];
  /** Exceptions that no script caught. */
  exceptions: string[];
  /** Requests that failed or were answered with status 400 or more. */
  failedRequests: string[];
  /** Requests to another host than the page's own. */
  otherHosts: string[];
}

export const noTrouble: Trouble = { console: [], exceptions: [], failedRequests: [], otherHosts: [] };

const ARGS = [
  ...chromiumArgs,
  // Letters as wide as their font says: without it a label is a pixel wider than in a window.
  '--font-render-hinting=none',
  // Without a processor for graphics its own process only hands things on.
  '--in-process-gpu',
];

/** What a page can be given while it is open; all else is of the context in which it was opened. */
type OfPage = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>;

interface Desk {
  page: Page;
  session: CDPSession;
  /** Addresses that it was at, whose sites may have stored something. */
  visited: Set<string>;
  /** Set once a test has changed what no other test can undo. */
  spoilt: boolean;
}

/** What a test may do to a page or its context that stays in it. */
const UNDOABLE_BY_NONE = ['addInitScript', 'clock', 'newCDPSession', 'setOffline'] as const;

/** Kept where the next file of this worker finds it, which loads this module anew. */
const kept = globalThis as typeof globalThis & {
  browserOfTheTests?: Promise<Browser>;
  desksOfTheTests?: Map<string, Promise<Desk>>;
};
kept.desksOfTheTests ??= new Map();
const desks = kept.desksOfTheTests;

/**
 * Hands an empty page to `use`: nothing stored, nothing cached, no other page beside it. To open one costs more than
 * most tests, so the next test of the file is given the same one, cleaned, unless this one has changed its context.
 * `trouble` fills while the page is used. `options` are those of Playwright's `newContext`:
 * `{ javaScriptEnabled: false }`, `{ viewport }`, `{ reducedMotion: 'reduce' }`, `{ locale: 'nl' }` …
 */
export const withPage = <Result>(options: BrowserContextOptions, use: Use<Result>): Promise<Result> =>
  inDesk(options, use, true);

/** As `withPage`, in a context that no test had before: for what is sent to a reader who comes for the first time. */
export const withNewPage = <Result>(options: BrowserContextOptions, use: Use<Result>): Promise<Result> =>
  inDesk(options, use, false);

type Use<Result> = (page: Page, trouble: Trouble) => Promise<Result>;

async function inDesk<Result>(
  options: BrowserContextOptions,
  use: Use<Result>,
  shared: boolean,
): Promise<Result> {
  const { viewport, colorScheme, reducedMotion, forcedColors, ...ofContext } = options;
  const key = JSON.stringify(ofContext);
  const taken = (shared && desks.get(key)) || openDesk(ofContext);
  // Not to be had by another test until it is clean again.
  if (shared) desks.delete(key);
  const desk = await taken;
  desk.page.on('framenavigated', (frame) => desk.visited.add(frame.url()));
  try {
    await dress(desk.page, { viewport, colorScheme, reducedMotion, forcedColors } as OfPage);
    return await use(desk.page, watchTrouble(desk.page));
  } catch (error) {
    desk.spoilt = true;
    throw error;
  } finally {
    if (!shared || desk.spoilt || desk.page.isClosed()) await desk.page.context().close();
    else desks.set(key, cleanOr(desk, ofContext));
  }
}

async function openDesk(options: BrowserContextOptions): Promise<Desk> {
  // One a worker: to speak to one in another process doubled what all this says. It ends with the worker.
  kept.browserOfTheTests ??= chromium.launch({ executablePath: inject('chromium'), args: ARGS });
  const context = await (await kept.browserOfTheTests).newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const desk: Desk = { page, session, visited: new Set(), spoilt: false };
  for (const of of [page, context]) {
    for (const name of UNDOABLE_BY_NONE) {
      const own = Reflect.get(of, name, of);
      const bound = typeof own === 'function' ? own.bind(of) : own;
      Object.defineProperty(of, name, {
        get() {
          desk.spoilt = true;
          return bound;
        },
      });
    }
  }
  return desk;
}

async function dress(
  page: Page,
  { viewport, colorScheme, reducedMotion, forcedColors }: OfPage,
): Promise<void> {
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  });
}

/** What cannot be cleaned makes way for a new one. */
const cleanOr = (desk: Desk, options: BrowserContextOptions): Promise<Desk> =>
  clean(desk).catch(async () => {
    await desk.page.context().close();
    return openDesk(options);
  });

async function clean(desk: Desk): Promise<Desk> {
  const { page, session, visited } = desk;
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // What lies under the pointer shows as if it were chosen.
  await page.mouse.move(0, 0);
  for (const other of context.pages()) {
    visited.add(other.url());
    if (other !== page) await other.close();
  }
  const been = ownSites().filter(({ url }) => [...visited].some((address) => address.startsWith(url)));
  visited.clear();
  if (been.length === 0) await page.goto('about:blank');
  for (const { url } of been) {
    // A drawing of the same host: another address of it is then a new document, and its process can stay.
    await page.goto(`${url}favicon.svg`);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
  await context.clearCookies();
  await session.send('Network.clearBrowserCache');
  return desk;
}

function watchTrouble(page: Page): Trouble {
  const trouble: Trouble = structuredClone(noTrouble);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      trouble.console.push(`${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => trouble.exceptions.push(`${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && !ownSites().some(({ url }) => new URL(url).host === host))
      trouble.otherHosts.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Going on to the next page cancels what the last one still asked for.
    if (reason !== 'net::ERR_ABORTED') trouble.failedRequests.push(`${request.url()} ${reason}`.trimEnd());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failedRequests.push(`${response.url()} ${response.status()}`);
  });
  return trouble;
}
