// The handout for students and the script for the lecturer: to read without a script, to print, and as PDFs.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { carried } from '../../src/islands/predict/carried.ts';
import type { DeckFile } from '../../src/schema/deck.ts';
import type { ExerciseFile } from '../../src/schema/exercise.ts';
import type { Talk } from '../../src/schema/talk.ts';
import { noTrouble, withPage } from './browser.ts';
import { OVEN, runScript } from './builds.ts';
import { firstOf } from './first-of.ts';
import { page as pageOf, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const HANDOUTS = [
  { path: 'presenteren/hand-out/', deck: 'presenteren/', language: 'nl', pdf: 'hand-out-nl.pdf' },
  { path: 'en/present/handout/', deck: 'en/present/', language: 'en', pdf: 'handout-en.pdf' },
] as const;
const SCRIPTS = [
  { path: 'presenteren/draaiboek/', deck: 'presenteren/', language: 'nl', pdf: 'draaiboek-nl.pdf' },
  { path: 'en/present/script/', deck: 'en/present/', language: 'en', pdf: 'script-en.pdf' },
] as const;
const BOTH = [...HANDOUTS, ...SCRIPTS];
const { slides } = parse(readFileSync(join(OVEN, 'deck.yaml'), 'utf8')) as DeckFile;
const talk = parse(readFileSync(join(OVEN, 'talk.yaml'), 'utf8')) as Talk;
const exercises = readdirSync(join(OVEN, 'exercises')).map(
  (file) => parse(readFileSync(join(OVEN, 'exercises', file), 'utf8')) as ExerciseFile,
);
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The slide of the exercise, and the one that shows what is predicted on it. */
const [EXERCISE, MODEL] = ['zelf-leggen', 'van-hecht-naar-los'];
const idsOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
const notesIn = (language: 'nl' | 'en', all = slides): string[] =>
  all.flatMap(({ notes: { say, ask, mixed_up, silent } }) =>
    [say, ask, mixed_up, silent].flatMap((note) => (note ? [tidy(note[language] ?? '')] : [])),
  );

test.each(BOTH)('$path holds every slide of the deck, with the same words', ({ path, deck }) => {
  const $ = pageOf(root.dir, path);
  const $deck = pageOf(root.dir, deck);
  const ids = idsOf($, '.paper-slide');
  expect(ids.toSorted()).toEqual(idsOf($deck, '.slide').toSorted());
  for (const id of ids) {
    const shown = $(`[id="${id}"] [data-lines]`)
      .toArray()
      .map((element) => ({
        kind: $(element).attr('data-kind'),
        text: tidy($(element).clone().children('.mark').remove().end().text()),
      }));
    // A translation that the deck lights part by part is one text here.
    const missing = $deck(`[id="${id}"] :is(.words, .translation)`)
      .toArray()
      .map((element) => ({ kind: $deck(element).attr('data-kind'), text: tidy($deck(element).text()) }))
      .filter(({ kind, text }) => !shown.some((one) => one.kind === kind && one.text.includes(text)));
    expect(missing, id).toEqual([]);
    expect($(`[id="${id}"] figure .drawing > svg`).length, id).toBe(
      $deck(`[id="${id}"] figure .drawing > svg`).length,
    );
  }
});

test.each(SCRIPTS)(
  '$path has the deck’s order; the handout too, but last what students predict',
  ({ path, deck }) => {
    const inDeck = idsOf(pageOf(root.dir, deck), '.slide');
    expect(idsOf(pageOf(root.dir, path), '.paper-slide')).toEqual(inDeck);
    const handout = HANDOUTS.find((known) => known.deck === deck)?.path ?? '';
    // Its own, since parts are taken out.
    const $ = load(pageSource(root.dir, handout));
    expect(idsOf($, '.paper-slide')).toEqual([...inDeck.filter((id) => id !== MODEL), MODEL]);
    // Nothing above it draws the model, or names what is in it in the model's order.
    const props = pageOf(root.dir, deck)('predict-order').attr('data-props') ?? '';
    const { rows } = carried(props) as { rows: { relations: { label: { text: string } }[] } };
    const model = rows.relations.map(({ label }) => label.text);
    expect($(`[id="${MODEL}"] [data-mark="gezin"]`).length).toBeGreaterThan(0);
    $(`[id="${MODEL}"]`).remove();
    expect($('[data-mark="gezin"]').length).toBe(0);
    const given = $(`[id="${EXERCISE}"] .to-order li`)
      .toArray()
      .map((element) => tidy($(element).text()));
    expect(given).not.toEqual(model);
    expect(given.toSorted()).toEqual(model.toSorted());
    expect(tidy($('main').text())).not.toMatch(new RegExp(model.join('.{0,40}')));
  },
);

test.each(HANDOUTS)('$path holds nothing of what the lecturer is told', ({ path, language }) => {
  const $ = pageOf(root.dir, path);
  const text = tidy($.root().text());
  const guidance = exercises.flatMap((exercise) =>
    [...exercise.guidance, ...(exercise.kind === 'predict-order' ? [exercise.afterwards] : [])].map(
      (told) => told[language],
    ),
  );
  const told = [...notesIn(language), ...guidance];
  expect(told.length).toBeGreaterThan(60);
  expect(told.filter((note) => text.includes(tidy(note ?? '')))).toEqual([]);
  expect($('.notes, [data-notes], .guidance, .slide-time').length).toBe(0);
  expect($('.room').length).toBe(slides.length);
});

test.each(SCRIPTS)('$path holds every note, under its slide', ({ path, language }) => {
  const $ = pageOf(root.dir, path);
  for (const slide of slides) {
    const shown = $(`[id="${slide.id}"] .notes dd`)
      .toArray()
      .map((element) => tidy($(element).text()));
    expect(shown, slide.id).toEqual(notesIn(language, [slide]));
    expect($(`[id="${slide.id}"] .notes`).attr('data-kind')).toBe('editorial');
  }
  const told = tidy($(`[id="${EXERCISE}"] .guidance`).text());
  for (const { guidance } of exercises.filter(({ kind }) => kind === 'predict-order'))
    for (const advice of guidance) expect(told).toContain(advice[language]);
});

test('the script says of each slide how long it takes and when, and is for no search engine', () => {
  const $ = pageOf(root.dir, 'presenteren/draaiboek/');
  const times = $('.slide-time')
    .toArray()
    .slice(0, 3)
    .map((element) => tidy($(element).text()));
  expect(times).toEqual(['0:00–2:00 2 minuten', '2:00–6:00 4 minuten', '6:00–8:00 2 minuten']);
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  expect(pageOf(root.dir, 'presenteren/hand-out/')('meta[name="robots"]').length).toBe(0);
});

test('the script is offered to lecturers, and not on what students get', () => {
  const leads = (path: string): number =>
    pageOf(root.dir, path)('main a[href="/presenteren/draaiboek/"]').length;
  expect(
    ['lesmateriaal/', 'lesmateriaal/docent/', 'presenteren/hand-out/', 'presenteren/'].map(leads),
  ).toEqual([1, 1, 0, 0]);
});

test.each(BOTH)('$path holds both long quotes word for word, in the order of the talk', ({ path }) => {
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
    expect(await page.locator('.paper-slide:visible').count()).toBe(slides.length);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
  });
});

test('an address chooses slides, in its order, and says so; what is no choice changes nothing', {
  tags: 'long',
}, async () => {
  await withPage({}, async (page, trouble) => {
    const numbers = (): Promise<string[]> =>
      page
        .locator('.paper-slide:visible')
        .evaluateAll((found) => found.map((slide) => slide.getAttribute('data-number') ?? ''));
    await page.goto(`${root.url}${HANDOUTS[0].path}?dia=9,2-3`);
    expect(await numbers()).toEqual(['9', '2', '3']);
    expect(await page.locator('.paper-order li:visible').count()).toBe(3);
    expect(await page.locator('.chosen').innerText()).toBe(
      `U ziet 3 van de ${slides.length} dia’s. Toon alle dia’s`,
    );
    await page.goto(`${root.url}${HANDOUTS[1].path}?slides=short`);
    expect((await numbers()).length).toBe(slides.filter(({ short }) => short).length);
    // The deck's numbers; what students predict stays behind the exercise.
    await page.goto(`${root.url}${HANDOUTS[0].path}?dia=7,6,5`);
    expect(await numbers()).toEqual(['7', '5', '6']);
    await page.goto(`${root.url}${SCRIPTS[0].path}?dia=7,6,5`);
    expect(await numbers()).toEqual(['7', '6', '5']);
    expect((await page.locator('.slide-time:visible').allInnerTexts()).map(tidy)).toEqual([
      '0:00–3:00 3 minuten',
      '3:00–6:00 3 minuten',
      '6:00–11:00 5 minuten',
    ]);
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
    return [...document.querySelectorAll<HTMLElement>('.paper-slide, .paper-head, .paper-front')]
      .filter((block) => block.offsetHeight > height || block.scrollWidth > Math.ceil(width))
      .map((block) => `${block.id || block.className}: ${block.scrollWidth} by ${block.offsetHeight}`);
  });

firstOf(1, BOTH)('on A4 every slide of $path fits a page whole', async ({ path }) => {
  // With an address, since its slides have QR codes too.
  await withPage({ viewport: { width: 673, height: 994 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(edition.url + path, { waitUntil: 'networkidle' });
    expect(await cutOnPaper(page)).toEqual([]);
  });
});

test('the PDFs are A4, tagged, with an outline, a title and a language, and are linked', {
  tags: 'long',
}, async () => {
  const temp = mkdtempSync(join(tmpdir(), 'handout-'));
  try {
    cpSync(root.dir, temp, { recursive: true });
    for (const { path } of BOTH) expect(pageOf(temp, path)('[data-pdf] a').length).toBe(0);
    const read = (name: string): Buffer => readFileSync(join(temp, 'downloads', name));
    const printed = await runScript('pdf', { OUT_DIR: temp });
    expect(printed.ok, printed.said).toBe(true);

    for (const { path, pdf, language } of BOTH) {
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

test('printing what was not built says how to build it', { tags: 'long' }, async () => {
  const { ok, said } = await runScript('pdf', { OUT_DIR: 'no-such-site' });
  expect(ok).toBe(false);
  expect(said).toBe(
    'no-such-site: there is no built site here (no index.html).\n  Build it first: npm run build\n',
  );
  expect(existsSync('no-such-site')).toBe(false);
});
