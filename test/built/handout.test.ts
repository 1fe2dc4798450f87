// The handout: to read without a script, to print, and as a PDF.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DeckFile } from '../../src/schema/deck.ts';
import type { Talk } from '../../src/schema/talk.ts';
import { noTrouble, withPage } from './browser.ts';
import { OVEN, runScript } from './builds.ts';
import { page as pageOf } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const HANDOUTS = [
  { path: 'presenteren/hand-out/', deck: 'presenteren/', language: 'nl', pdf: 'hand-out-nl.pdf' },
  { path: 'en/present/handout/', deck: 'en/present/', language: 'en', pdf: 'handout-en.pdf' },
] as const;
const LONG = { timeout: 200_000 };
const { slides } = parse(readFileSync(join(OVEN, 'deck.yaml'), 'utf8')) as DeckFile;
const talk = parse(readFileSync(join(OVEN, 'talk.yaml'), 'utf8')) as Talk;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.each(HANDOUTS)(
  '$path holds every slide of the deck in its order, with the same words',
  ({ path, deck }) => {
    const $ = pageOf(root.dir, path);
    const $deck = pageOf(root.dir, deck);
    const ids = (found: ReturnType<typeof $>): (string | undefined)[] =>
      found.toArray().map((element) => $(element).attr('id'));
    expect(ids($('.handout-slide'))).toEqual(ids($deck('.slide')));
    for (const id of ids($('.handout-slide'))) {
      const shown = new Set(
        $(`[id="${id}"] [data-lines]`)
          .toArray()
          .map(
            (element) =>
              `${$(element).attr('data-kind')} ${tidy($(element).clone().children('.mark').remove().end().text())}`,
          ),
      );
      const missing = $deck(`[id="${id}"] :is(.words, .translation)`)
        .toArray()
        .map((element) => `${$deck(element).attr('data-kind')} ${tidy($deck(element).text())}`)
        .filter((words) => !shown.has(words));
      expect(missing, id).toEqual([]);
      expect($(`[id="${id}"] figure .drawing > svg`).length, id).toBe(
        $deck(`[id="${id}"] figure .drawing > svg`).length,
      );
    }
  },
);

test.each(HANDOUTS)('$path holds every note, under its slide', ({ path, language }) => {
  const $ = pageOf(root.dir, path);
  for (const { id, notes } of slides) {
    const given = [notes.say, notes.ask, notes.mixed_up, notes.silent].flatMap((note) =>
      note ? [tidy(note[language] ?? '')] : [],
    );
    const shown = $(`[id="${id}"] .notes dd`)
      .toArray()
      .map((element) => tidy($(element).text()));
    expect(shown, id).toEqual(given);
    expect($(`[id="${id}"] .notes`).attr('data-kind')).toBe('editorial');
  }
});

test.each(HANDOUTS)('$path holds both long quotes word for word, in the order of the talk', ({ path }) => {
  const $ = pageOf(root.dir, path);
  for (const slide of ['s09-', 's11-']) {
    const spoken = talk.slides
      .flatMap(({ lines }) => lines)
      .filter(({ id, role }) => id.startsWith(slide) && role !== 'heading')
      .map(({ text }) => text);
    const shown = $('blockquote .words')
      .toArray()
      .filter((element) => $(element).attr('data-lines')?.startsWith(slide))
      .map((element) => $(element).text());
    expect(shown).toEqual(spoken);
  }
});

test('a slide says from which slide of the talk it is, or that it is ours', () => {
  const $ = pageOf(root.dir, 'presenteren/hand-out/');
  for (const { id, from = [] } of slides) {
    const facts = $(`[id="${id}"] .slide-facts`).text();
    if (from.length === 0) expect(facts, id).toContain('van ons, niet uit de lezing');
    else
      for (const number of from)
        expect(facts, id).toMatch(new RegExp(`uit dia.* ${number}\\b.* van de lezing`));
  }
});

test('with an address of its own the handout has a QR code to each slide and to the deck, and without one none', () => {
  const codes = (dir: string): (string | undefined)[] =>
    pageOf(
      dir,
      'en/present/handout/',
    )('.qr')
      .toArray()
      .map(({ attribs }) => attribs['aria-label']);
  expect(codes(root.dir)).toEqual([]);
  expect(codes(edition.dir)).toHaveLength(slides.length + 1);
  expect(codes(edition.dir)[1]).toBe('QR code to slide 1: https://example.org/een/pad/en/present/#goedendag');
});

test('without a script all is there, and nothing that needs one', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + HANDOUTS[0].path);
    expect(await page.locator('.handout-slide:visible').count()).toBe(slides.length);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
  });
});

test('an address chooses slides, in its order, and says so; what is no choice changes nothing', async () => {
  await withPage({}, async (page, trouble) => {
    const numbers = (): Promise<string[]> =>
      page
        .locator('.handout-slide:visible')
        .evaluateAll((found) => found.map((slide) => slide.getAttribute('data-number') ?? ''));
    await page.goto(`${root.url}${HANDOUTS[0].path}?dia=9,2-3`);
    expect(await numbers()).toEqual(['9', '2', '3']);
    expect(await page.locator('.handout-order li:visible').count()).toBe(3);
    expect(await page.locator('.chosen').innerText()).toBe(
      `U ziet 3 van de ${slides.length} dia’s. Toon alle dia’s`,
    );
    await page.goto(`${root.url}${HANDOUTS[1].path}?slides=short`);
    expect((await numbers()).length).toBe(slides.filter(({ short }) => short).length);
    await page.goto(`${root.url}${HANDOUTS[0].path}?dia=<img src=x onerror=alert(1)>`);
    expect((await numbers()).length).toBe(slides.length);
    expect(await page.locator('.chosen').isVisible()).toBe(false);
    expect(trouble).toEqual(noTrouble);
  });
});

/** On paper of A4 less its margins: what sticks out of the page, and blocks that no page can hold. */
const cutOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [width, height] = [(178 / 25.4) * 96, (263 / 25.4) * 96];
    return [...document.querySelectorAll<HTMLElement>('.handout-slide, .handout-head, .handout-front')]
      .filter((block) => block.offsetHeight > height || block.scrollWidth > Math.ceil(width))
      .map((block) => `${block.id || block.className}: ${block.scrollWidth} by ${block.offsetHeight}`);
  });

test.each(HANDOUTS)('on A4 every slide of $path fits a page whole', async ({ path }) => {
  // With an address, since its slides have QR codes too.
  await withPage({ viewport: { width: 673, height: 994 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(edition.url + path, { waitUntil: 'networkidle' });
    expect(await cutOnPaper(page)).toEqual([]);
  });
});

test('the PDFs are A4, tagged, with an outline, a title and a language, and are linked', LONG, async () => {
  const temp = mkdtempSync(join(tmpdir(), 'handout-'));
  try {
    cpSync(root.dir, temp, { recursive: true });
    for (const { path } of HANDOUTS) expect(pageOf(temp, path)('[data-pdf] a').length).toBe(0);
    const read = (name: string): Buffer => readFileSync(join(temp, 'downloads', name));
    const printed = await runScript('pdf', { OUT_DIR: temp });
    expect(printed.ok, printed.said).toBe(true);

    for (const { path, pdf, language } of HANDOUTS) {
      const bytes = read(pdf).toString('latin1');
      expect(bytes).toContain('/StructTreeRoot');
      expect(bytes).toContain('/Outlines');
      expect(bytes).toContain(`/Lang (${language})`);
      expect(bytes).toContain('/Marked true');
      expect(bytes).not.toMatch(/127\.0\.0\.1|localhost|\(D:\d{8}/);
      const boxes = new Set(bytes.match(/\/MediaBox \[[^\]]*\]/g));
      expect([...boxes]).toEqual(['/MediaBox [0 0 594.95996 841.91998]']);
      // Every slide by name and number, where a reader looks for it.
      const outline = [...bytes.matchAll(/\/Title \(((?:[^()\\]|\\.)*)\)/g)].map(([, title]) => title);
      expect(outline).toContain(
        language === 'nl' ? '12 Draagkracht van de buurt' : '12 Strength of the neighbourhood',
      );
      // The place of the first object in the table is where it is: no byte has moved.
      const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes)?.[1]);
      expect(bytes.slice(table, table + 4)).toBe('xref');
      const [, offset] = /xref\n0 \d+\n\d{10} 65535 f ?\n(\d{10}) 00000 n/.exec(bytes.slice(table)) ?? [];
      expect(bytes.slice(Number(offset), Number(offset) + 7)).toBe('1 0 obj');

      const html = readFileSync(join(temp, path, 'index.html'), 'utf8');
      expect(html).toMatch(new RegExp(`<li data-pdf><a href="/downloads/${pdf}">[^<]+</a> \\(\\d+ pag`));
      expect(html.match(/data-pdf/g)).toHaveLength(1);
    }
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
});

test('printing what was not built says how to build it', async () => {
  const { ok, said } = await runScript('pdf', { OUT_DIR: 'no-such-site' });
  expect(ok).toBe(false);
  expect(said).toBe(
    'no-such-site: there is no built site here (no index.html).\n  Build it first: npm run build\n',
  );
  expect(existsSync('no-such-site')).toBe(false);
});
