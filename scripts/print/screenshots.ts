import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { builtDirName } from '../build/out-dir.ts';
import { serve } from '../serve/server.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';

const FOLDER = 'docs/looks';
const PAGES: Record<string, string> = {
  opening: '',
  report: 'rapport/',
  finding: 'bevindingen/gelijkwaardigheid-onder-druk/',
  quote: 'citaten/zus/',
  concept: 'begrippen/zelfredzaamheid/',
  source: 'bron/',
  about: 'verantwoording/',
};
const WIDTHS = [390, 1280, 1920];
/** As much of a page as a picture shows, in CSS pixels, and how small it is made. */
const TALLEST = 2600;
const SCALE = 0.5;

/**
 * Takes the pictures of the built site in OUT_DIR.
 * @throws Error where there is no site: the pictures that are there stay.
 */
export async function takeScreenshots(): Promise<void> {
  const dir = builtDirName();
  const site = await serve(dir, { base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of WIDTHS) await shoot(browser, site.url, width, colorScheme);
    }
    await shootPrinted(browser, site.url);
    console.log(`The pictures are in ${FOLDER}/`);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function shoot(
  browser: Browser,
  url: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await save(page, session, width, `${name}-${width}-${colorScheme}`);
  }
  await context.close();
}

/** The report as it goes to paper: an A4 page is 794 CSS pixels wide, margins included. */
async function shootPrinted(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 718, height: 1000 } });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(url + PAGES.report, { waitUntil: 'networkidle' });
  await save(page, await context.newCDPSession(page), 718, 'report-printed');
  await context.close();
}

async function save(page: Page, session: CDPSession, width: number, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST), scale: SCALE },
  });
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
}
