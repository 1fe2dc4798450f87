// The handout and the script of each language as tagged PDFs, printed from the built site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { hrefOfFile, PRINTED_PAGES, type PrintedPage, pathOfPrinted } from '../../src/addresses/addresses.ts';
import { WORDS } from '../../src/words/words.ts';
import { type BuiltPage, builtPages } from '../build/built-page.ts';
import { builtDirName } from '../build/out-dir.ts';
import { readSiteAddress } from '../build/site-address.ts';
import { replaceFile } from '../build/site-files.ts';
import { serve } from '../serve/server.ts';
import { chromiumArgs, ensureChromium } from './chromium.ts';
import { samePdf } from './same-pdf.ts';

/** Prints into OUT_DIR/downloads, and lets each page link to what was printed of it. */
export async function printLecture(): Promise<void> {
  const dir = builtDirName();
  const { site, base } = readSiteAddress(process.env.SITE_URL);
  const pages = PRINTED_PAGES.flatMap((name) => builtPages(dir, name).map((page) => ({ ...page, name })));
  if (pages.length === 0)
    throw new Error(
      `${dir}: the site has no handout and no script, since its study has no deck.yaml.\n  There is nothing to print.`,
    );
  const executablePath = ensureChromium();
  const server = await serve(dir, { base, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArgs });
    try {
      for (const page of pages) {
        const pdf = samePdf(await print(browser, server.url + page.path, site));
        const path = pathOfPrinted(page.name, page.language);
        replaceFile(join(dir, path), pdf);
        linkPdf(page, hrefOfFile(path, base), pdf);
        console.log(`${join(dir, path)}: ${sizeOf(pdf).pages} pages`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function print(browser: Browser, url: string, site: string | undefined): Promise<Uint8Array> {
  const page = await browser.newPage();
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (!answer?.ok()) {
    throw new Error(
      `${url} answers ${answer?.status()}.\n  SITE_URL must be what it was at the build: build again, or leave it out both times.`,
    );
  }
  await page.evaluate(() => document.fonts.ready);
  // This server is gone when the file is read: a link leads to the site where that is known, and else is text.
  await page.evaluate((to) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const { origin, pathname, search, hash } = new URL(link.href);
      if (origin !== location.origin || link.getAttribute('href')?.startsWith('#')) continue;
      if (to === undefined) link.removeAttribute('href');
      else link.href = to + pathname + search + hash;
    }
  }, site);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

/** The page keeps a hidden place for the link, since at its build there was nothing to link to. */
function linkPdf(
  { name, file, language }: BuiltPage & { name: PrintedPage },
  href: string,
  pdf: Buffer,
): void {
  const words = WORDS[language];
  const { pages, kilobytes } = sizeOf(pdf);
  const html = readFileSync(file, 'utf8');
  const place = /<li(?: hidden)? data-pdf(?: hidden)?>.*?<\/li>/s;
  if (!place.test(html))
    throw new Error(`${file}: expected a place for the link, <li data-pdf>.\n  Build the site again.`);
  const link = `<li data-pdf><a href="${href}">${words[name].pdf}</a> (${words.onPaper.pdfSize(pages, kilobytes)})</li>`;
  replaceFile(
    file,
    html.replace(place, () => link),
  );
}

const sizeOf = (pdf: Buffer): { pages: number; kilobytes: number } => ({
  pages: pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
  kilobytes: Math.round(pdf.length / 1000),
});
