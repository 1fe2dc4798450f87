import type { BrowserContext, Page } from 'playwright-core';

/**
 * Makes pages wait for their letters, for pictures and paper: a reader's browser goes on without those that come late
 * (styles/page-fonts.css). Pages that hold their own style need a context with `bypassCSP`.
 */
export async function waitForLetters(pages: BrowserContext | Page): Promise<void> {
  await pages.route(/(?:\/|\.html|\.css)(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}
