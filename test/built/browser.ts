import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { ownHosts } from './sites.ts';

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

let connected: Promise<Browser> | undefined;

/**
 * Opens an empty page with a fresh context (cookies, storage), hands it to `use`, and closes it.
 * `trouble` fills while the page is used. `options` are those of Playwright's `newContext`:
 * `{ javaScriptEnabled: false }`, `{ viewport }`, `{ reducedMotion: 'reduce' }`, `{ locale: 'nl' }` …
 */
export async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page, trouble: Trouble) => Promise<Result>,
): Promise<Result> {
  connected ??= chromium.connect(inject('wsEndpoint'));
  const context = await (await connected).newContext(options);
  try {
    const page = await context.newPage();
    return await use(page, watchTrouble(page));
  } finally {
    await context.close();
  }
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
    if (/^(?:https?|wss?):$/.test(protocol) && !ownHosts().has(host)) trouble.otherHosts.push(request.url());
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
