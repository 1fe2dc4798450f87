// A brief of one's own: what is chosen stands on it with its source, what is left out is named, and paper agrees.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { noTrouble, withPage } from './browser.ts';
import { COMPOSE, choose, faultsOf, onSheet, randomChoices } from './compose.ts';
import { page } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');
const study = studyOf(readStudy(root.study));
const ids = study.findings.map(({ id }) => id);
const opposing = study.findings.flatMap(({ relations }) =>
  relations.filter(({ type, basis }) => type === 'opposes' && basis === 'talk'),
)[0];
const [first = '', second = ''] = ids;

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('each of ten choices has its signs, its reach, its fixed parts and what it leaves out', () =>
    withPage({}, async (browser, trouble) => {
      await browser.goto(root.url + COMPOSE[language]);
      const faults: string[] = [];
      for (const chosen of randomChoices(ids, 10, 18)) {
        await choose(browser, chosen);
        faults.push(...faultsOf(study, language, chosen, await onSheet(browser)));
      }
      expect(faults).toEqual([]);
      expect(trouble).toEqual(noTrouble);
    }));

  test('the meter says of a choice what paper does, on a phone too', { tags: 'long' }, () =>
    withPage({ viewport: { width: 390, height: 800 } }, async (browser) => {
      await browser.goto(root.url + COMPOSE[language]);
      const seen = new Set<string>();
      for (const chosen of [ids.slice(0, 1), ...randomChoices(ids, 4, 7), ids]) {
        await choose(browser, chosen);
        const { fits = '' } = await onSheet(browser);
        expect(fits === 'fits', `${chosen.join()}: ${fits}`).toBe((await pagesOnPaper(browser)) === 1);
        seen.add(fits);
      }
      expect([...seen].sort()).toEqual(['fits', 'over']);
    }),
  );
});

test('a point that the talk sets against one that was chosen is named first, until it is chosen too', () =>
  withPage({}, async (browser) => {
    const { from, to } = opposing ?? { from: { id: '' }, to: { id: '' } };
    await browser.goto(`${root.url}${COMPOSE.nl}#kies=${from.id}`);
    expect((await onSheet(browser)).left.opposed).toContain(to.id);
    expect(await browser.locator('.left-out > div:visible').first().getAttribute('data-group')).toBe(
      'opposed',
    );
    await browser.locator(`.picker input[value="${to.id}"]`).check();
    expect((await onSheet(browser)).left.opposed).not.toContain(to.id);
    expect((await onSheet(browser)).points.map(({ id }) => id).sort()).toEqual([from.id, to.id].sort());
  }));

test('the choice stands in the fragment, in either language’s name, and asks and keeps nothing', () =>
  withPage({}, async (browser, trouble) => {
    await browser.goto(`${root.url}${COMPOSE.nl}#select=${second},${first}`);
    await expect.poll(() => new URL(browser.url()).hash).toBe(`#kies=${first},${second}`);
    const asked: string[] = [];
    browser.on('request', (request) => asked.push(request.url()));
    await browser.locator('.picker input').nth(2).focus();
    await browser.keyboard.press('Space');
    expect(new URL(browser.url()).hash).toBe(`#kies=${ids.slice(0, 3).join(',')}`);
    // The way to a place on the page does not take it away.
    await browser.locator('.composed .mark[href="#legend"]').first().click();
    await expect.poll(() => new URL(browser.url()).hash).toBe(`#kies=${ids.slice(0, 3).join(',')}`);
    expect(await browser.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(asked).toEqual([]);
    await browser.locator('a.language').click();
    await browser.waitForURL(/compose/);
    await expect.poll(() => new URL(browser.url()).hash).toBe(`#select=${ids.slice(0, 3).join(',')}`);
    expect((await onSheet(browser)).points).toHaveLength(3);
    await browser.getByRole('button', { name: 'Clear' }).click();
    expect(new URL(browser.url()).hash).toBe('');
    expect((await onSheet(browser)).points).toEqual([]);
    expect(trouble).toEqual(noTrouble);
  }));

test('a hostile fragment adds nothing, and is told without its words', () =>
  withPage({}, async (browser, trouble) => {
    await browser.goto(root.url + COMPOSE.nl);
    const whole = () => browser.evaluate(() => document.querySelectorAll('*').length);
    const before = await whole();
    for (const said of [
      '<img src=zz onerror=qq>',
      '%3Cscript%3Eqq%3C/script%3E',
      '"]qq,[data-of',
      '%E0%A4%A',
      '__proto__,constructor',
      'zz,'.repeat(40_000),
    ]) {
      await choose(browser, [said]);
      expect(await browser.locator('[data-unknown]').isVisible(), said.slice(0, 20)).toBe(true);
      expect(await whole()).toBe(before);
      expect((await onSheet(browser)).points).toEqual([]);
      expect(await browser.locator('main').textContent()).not.toMatch(/qq|__proto__|zz,/);
    }
    await choose(browser, [first, 'nergens']);
    expect((await onSheet(browser)).points.map(({ id }) => id)).toEqual([first]);
    expect(trouble).toEqual(noTrouble);
  }));

test('a link to a point that has moved since is followed, and that is said', () =>
  withPage({}, async (browser) => {
    const moved = edition && page(edition.dir, COMPOSE.nl)('[data-gone][data-to]').first();
    await browser.goto(`${edition.url}${COMPOSE.nl}#kies=${moved.attr('data-gone')}`);
    await expect.poll(() => new URL(browser.url()).hash).toBe(`#kies=${moved.attr('data-to')}`);
    expect(await browser.locator('.not-here p:visible').count()).toBe(1);
    expect((await onSheet(browser)).points.map(({ id }) => id)).toEqual([moved.attr('data-to')]);
  }));

test('what is copied has the words, whose they are, the slide and the address of each, as text and as markup', () =>
  withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (browser) => {
    const quoted = study.quotes[0]?.findings[0]?.id ?? '';
    await browser.goto(`${root.url}${COMPOSE.nl}#kies=${first},${quoted}`);
    await browser.getByRole('button', { name: 'Kopieer' }).click();
    await expect.poll(() => browser.locator('.toast').textContent()).toContain('gekopieerd');
    const [text, html] = await browser.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return Promise.all([read('text/plain'), read('text/html')]);
    });
    const chosen = study.findings.filter(({ id }) => id === first || id === quoted);
    for (const { id, lines } of chosen) {
      for (const { said, slide } of lines) {
        for (const copied of [text, html]) {
          expect(copied).toContain(said);
          expect(copied).toContain(`${root.url}bevindingen/${id}/`);
          expect(copied).toMatch(new RegExp(`\\[[^\\]]*, dia[^\\]]*${slide}`));
        }
      }
    }
    for (const { said } of study.quotes[0]?.turns.flatMap(({ lines }) => lines) ?? [])
      expect(text).toContain(said);
    expect(text).toMatch(/Wat deze keuze weglaat/);
    expect(text).toContain(`#kies=${chosen.map(({ id }) => id).join(',')}`);
    expect(html).not.toMatch(/class=|<svg|href="[/#]/);
  }));

test('without script all points stand there, with the way to the fixed brief and nothing to press', () =>
  withPage({ javaScriptEnabled: false }, async (browser) => {
    await browser.goto(root.url + COMPOSE.nl);
    expect(await browser.locator('.composed .point:visible').count()).toBe(ids.length);
    expect(await browser.locator('.compose :is(input, button):visible').count()).toBe(0);
    expect(await browser.locator('.without-script a').getAttribute('href')).toBe('/in-het-kort/');
  }));

test('every point leads to a sheet that has it, and so does the brief', () => {
  for (const id of ids) {
    const link = page(root.dir, `bevindingen/${id}/`)(`a[href$="#kies=${id}"]`);
    expect(link.attr('href'), id).toBe(`/${COMPOSE.nl}#kies=${id}`);
  }
  expect(page(root.dir, 'in-het-kort/')(`a[href="/${COMPOSE.nl}"]`).length).toBeGreaterThan(0);
});

test('the page is light: at most 3 kB of script of its own, and 150 kB of page', () => {
  const $ = page(root.dir, COMPOSE.nl);
  const scripts = $('script[src*="compose"]')
    .toArray()
    .map((script) => readFileSync(join(root.dir, $(script).attr('src') ?? '')));
  expect(scripts).toHaveLength(1);
  const script = scripts.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  console.log(`${COMPOSE.nl}: ${script} bytes of script (brotli)`);
  expect(script).toBeLessThan(3000);
  expect(readFileSync(join(root.dir, COMPOSE.nl, 'index.html')).length).toBeLessThan(150_000);
});
