// What the real study promises: how long its report is and what a reader is sent with it, that it leaves out no line of the
// talk, how many sheets it takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Talk } from '../../src/schema/talk.ts';
import { withNewPage, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { page, pageSource } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const { dir, study, url } = await site('real');

/** Words of the report: hers (in English our translation of them), our sentences between, and our notes. */
function wordsOf(path: string, { cards }: { cards: boolean }): { hers: number; ours: number; notes: number } {
  const $ = load(pageSource(dir, path));
  const her = path.startsWith('en/') ? '.translation' : '.words';
  $('main :is(.mark, .permalink, .stage, .of-slide)').remove();
  if (!cards) $('main .card').remove();
  const count = (what: string): number => {
    const part = $(`main .passage`).find(what);
    part.find('p, li').append(' ');
    return part
      .toArray()
      .flatMap((of) => $(of).text().split(/\s+/))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  };
  return {
    hers: count(cards ? `${her}, .card .words` : her),
    ours: count('.prose'),
    notes: count('.note, figcaption, .reading, .speaker'),
  };
}

test.each([
  ['rapport/', 1000],
  ['en/report/', 1150],
])(
  'at least half of what %s tells is the talk’s, in at most %i words, with notes of at most 500',
  (path, most) => {
    const { hers, ours, notes } = wordsOf(path, { cards: false });
    console.log(`${path}: ${hers} words of the talk, ${ours} of ours between them, ${notes} in notes`);
    expect(hers).toBeGreaterThan(300);
    expect(ours).toBeGreaterThan(0);
    expect(hers / (hers + ours)).toBeGreaterThanOrEqual(0.5);
    expect(hers + ours).toBeLessThanOrEqual(most);
    expect(notes).toBeLessThanOrEqual(500);
    // Slides stand beside what is told of them: whoever counted them too would count her words twice.
    expect(wordsOf(path, { cards: true }).hers).toBeGreaterThan(hers * 1.5);
  },
);

test.each(['bron/', 'en/source/'])('%s: every line but structure has a use elsewhere', (path) => {
  const talk = Talk.parse(parse(readFileSync(join(study, 'talk.yaml'), 'utf8')));
  const lines = talk.slides.flatMap((slide) => slide.lines).filter(({ role }) => role === 'body');
  expect(lines.length).toBeGreaterThan(30);
  const $ = page(dir, path);
  expect(lines.filter(({ id }) => $(`[data-use~="${id}"]`).length === 0).map(({ id }) => id)).toEqual([]);
});

firstOf(1, ['bron/', 'en/source/'])('%s prints on at most four pages', async (path) => {
  await withPage({}, async (browserPage) => {
    await browserPage.goto(url + path);
    expect(await pagesOnPaper(browserPage)).toBeLessThanOrEqual(4);
  });
});

test('the report sends at most 15 kB of script and 120 kB of fonts, and nothing shifts', async () => {
  await withNewPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    const received: Promise<{ type: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type === 'font' || type === 'script')
        received.push(response.body().then((body) => ({ type, body })));
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${url}rapport/`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(received);
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const total = (wanted: string, weigh: (body: Buffer) => number): number =>
      files.filter(({ type }) => type === wanted).reduce((sum, { body }) => sum + weigh(body), 0);
    const script = total('script', (body) => brotliCompressSync(body, best).length);
    const fonts = total('font', (body) => body.length);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(15_000);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThanOrEqual(120_000);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.03);
    console.log(`rapport/: ${script} bytes of script (brotli), ${fonts} bytes of fonts`);
  });
});
