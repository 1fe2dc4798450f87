// The garnish: figures, word cards, contents and links, by pointer and by keyboard.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { withPage } from './browser.ts';

const FIGURE = 'figuren/geven-en-ontvangen/';
const url = (path: string): string => inject('url') + path;
const mark = (id: string): string => `svg.wide [data-mark="${id}"]`;
const selected = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('svg.wide [data-selected]')
    .evaluateAll((marks) => marks.map((found) => found.getAttribute('data-mark')));

test('a relation is selected by pointer: its strain, finding and quote stand beside it, and the address remembers', async () => {
  await withPage({}, async (page) => {
    await page.goto(url(FIGURE));
    await page.locator(mark('vrienden')).click();
    expect(await selected(page)).toEqual(['vrienden']);
    const beside = page.locator('.beside');
    expect(await beside.innerText()).toContain('vrienden');
    expect(
      await beside.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/bevindingen/gelijkwaardigheid-onder-druk/', '/citaten/vriendschap/']);
    expect(new URL(page.url()).searchParams.get('kies')).toBe('vrienden');
    await page.reload();
    expect(await selected(page)).toEqual(['vrienden']);
    await page.locator(mark('vrienden')).click();
    expect(await selected(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a relation without a strain of its own says so', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('en/figures/geven-en-ontvangen/')}?select=ouder-kind`);
    expect(await page.locator('.beside').innerText()).toContain(
      'The talk names no separate strain for this relationship. Family relations may include relations between parent and child.',
    );
  });
});

test('by keyboard alone: Tab reaches the figure once, arrows walk its marks, each says what it is, Escape lets go', async () => {
  await withPage({}, async (page) => {
    await page.goto(url(FIGURE));
    await page.locator('.steps input:checked').focus();
    await page.keyboard.press('Tab');
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('ArrowRight');
      walked.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    }
    expect(walked).toEqual([
      'ouder-kind; 1 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning. Familierelaties kunnen ook ouder-kindrelaties omvatten.',
      'familie, Familierelaties onder druk (onze uitleg); 2 van 6',
      'vrienden, Gelijkwaardigheid in vriendschap onder druk (onze uitleg); 3 van 6',
      'kennissen; 4 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning.',
      'buren, Burencontact onder druk (onze uitleg); 5 van 6',
      'bakker-klant; 6 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning.',
    ]);
    await page.keyboard.press('Escape');
    expect(await selected(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
  });
});

test.each(readdirSync('content/figures').map((file) => file.replace('.yaml', '')))(
  'figure %s is walked by keyboard alone: every mark is reached and says what it says',
  async (id) => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(url(`figuren/${id}/`));
      await page.locator('.steps input:checked').focus();
      await page.keyboard.press('Tab');
      const rows = await page
        .locator('[data-row]')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
      await page.keyboard.press('Home');
      const walked: (string | null)[] = [];
      for (const _ of rows) {
        const focus = await page.evaluate(() => ({
          mark: document.activeElement?.getAttribute('data-mark') ?? null,
          name: document.activeElement?.getAttribute('aria-label') ?? '',
          beside: document.querySelector('.beside')?.textContent ?? '',
        }));
        walked.push(focus.mark);
        expect(focus.name.length, `${focus.mark}`).toBeGreaterThan(5);
        expect(focus.beside, `${focus.mark}`).not.toBe('');
        await page.keyboard.press('ArrowRight');
      }
      expect(walked).toEqual(rows);
    });
  },
);

test('the figure builds up in steps, and a link opens at one', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url(FIGURE)}?stap=1`);
    expect(await page.locator('svg.wide .relation').first().isVisible()).toBe(false);
    expect(await page.locator('svg.wide .pole').first().isVisible()).toBe(true);
    await page.locator('.steps').getByLabel('Relaties').check();
    expect(await page.locator('svg.wide .relation').first().isVisible()).toBe(true);
    expect(await page.locator('svg.wide .strain').first().isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('stap')).toBe('2');
  });
});

test('arrow keys pass what the step does not show yet', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('figuren/opzet/')}?stap=1`);
    await page.locator('.steps input:checked').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await selected(page)).toEqual(['eindhoven']);
  });
});

test('who opens a finding from a figure and comes back stands on the same mark', async () => {
  await withPage({}, async (page) => {
    await page.goto(url(FIGURE));
    await page.locator(mark('buren')).focus();
    await page.keyboard.press('Enter');
    await page.locator('.beside a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bevindingen/burencontact-onder-druk/');
    await page.goBack();
    await page.locator(`${mark('buren')}[data-selected]`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))).toBe('buren');
  });
});

test('of several figures on a page only the one that the address names is selected in', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('rapport/')}?kies=overbelast-netwerk#vier-netwerken`);
    expect(
      await page
        .locator('[data-selected]')
        .evaluateAll((marks) => [...new Set(marks.map((found) => found.closest('figure')?.id))]),
    ).toEqual(['vier-netwerken']);
  });
});

test('a link that selects what its step does not show yet selects nothing', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url(FIGURE)}?kies=vrienden&stap=1`);
    expect(await selected(page)).toEqual([]);
    expect(await page.locator('.beside').innerText()).toBe('');
  });
});

test('what a link carries is taken only if it is a mark or a step, and never becomes markup', async () => {
  await withPage({}, async (page, trouble) => {
    await page.goto(`${url(FIGURE)}?kies=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&stap=99&select="]`);
    expect(await selected(page)).toEqual([]);
    expect(await page.locator('.steps input:checked').getAttribute('value')).toBe('3');
    expect(await page.locator('main img').count()).toBe(0);
    expect(trouble.exceptions).toEqual([]);
  });
});

test('a word explains itself on Enter and on click, Escape closes and gives the focus back', async () => {
  await withPage({}, async (page) => {
    await page.goto(url('rapport/'));
    const term = page.locator('a.term[data-term="nabijheid"]').first();
    const card = page.locator('#term-nabijheid');
    await term.click();
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toContain('Dicht bij iemand zijn');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-card')?.id)).toBe(
      'term-nabijheid',
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe('nabijheid');
    expect(new URL(page.url()).pathname).toBe('/rapport/');
  });
});

test('without script a word of the glossary is a link to its page', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(url('rapport/'));
    await page.locator('a.term[data-term="nabijheid"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/begrippen/nabijheid/');
  });
});

test('a link to a place is copied, and said to be; where copying is refused, that is said', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(url('rapport/'));
    await page.locator('#het-ideaal > .titled a[data-copy]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url('rapport/')}#het-ideaal`);
  });
  await withPage({}, async (page) => {
    await page.goto(url('rapport/'));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#het-ideaal > .titled a[data-copy]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Kopiëren lukt niet').waitFor();
  });
});

test('the element that makes a figure explorable is under 3.5 kB', () => {
  const script = siteFiles(inject('dir')).find((path) => /\/element\..*\.js$/.test(path)) ?? '';
  const size = readFileSync(join(inject('dir'), script)).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(3500);
});

test('the contents follow the reader', async () => {
  await withPage({ viewport: { width: 1400, height: 800 } }, async (page) => {
    await page.goto(`${url('rapport/')}#wat-voor-relaties`);
    await page.locator('.contents a[aria-current][href="#wat-voor-relaties"]').waitFor();
    expect(await page.locator('.contents a[aria-current]').count()).toBe(1);
  });
});

test('the report sends at most 15 kB of script and 120 kB of fonts, and nothing shifts', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
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
    await page.goto(url('rapport/'), { waitUntil: 'networkidle' });
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
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    console.log(`rapport/: ${script} bytes of script (brotli), ${fonts} bytes of fonts`);
  });
});
