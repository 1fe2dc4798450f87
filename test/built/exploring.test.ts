// The garnish: figures, word cards, contents and links, by pointer and by keyboard.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { withPage } from './browser.ts';
import { OVEN } from './builds.ts';
import { firstOf } from './first-of.ts';
import { site } from './sites.ts';

const root = await site('root');

const FIGURE = 'figuren/brood-delen/';
/** The figure whose answers stand in a strip above it. */
const STRIP = basename(
  readdirSync(`${OVEN}/figures`).find((file) =>
    readFileSync(`${OVEN}/figures/${file}`, 'utf8').startsWith('kind: argument-map'),
  ) ?? '',
  '.yaml',
);
const url = (path: string): string => root.url + path;
const mark = (id: string): string => `svg.wide [data-mark="${id}"]`;
const selected = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('svg.wide [data-selected]')
    .evaluateAll((marks) => marks.map((found) => found.getAttribute('data-mark')));

test('a relation is selected by pointer: its strain, finding and quote stand beside it, and the address remembers', async () => {
  await withPage({}, async (page) => {
    await page.goto(url(FIGURE));
    await page.locator(mark('bakmaten')).click();
    expect(await selected(page)).toEqual(['bakmaten']);
    const beside = page.locator('.beside');
    expect(await beside.innerText()).toMatch(/^Ruilen tussen maten hapert · onze uitleg/);
    expect(
      await beside
        .locator('a:not(.mark)')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/bevindingen/ruilen-tussen-bakmaten/', '/citaten/brief-van-de-bakster/']);
    expect(new URL(page.url()).searchParams.get('kies')).toBe('bakmaten');
    await page.reload();
    expect(await selected(page)).toEqual(['bakmaten']);
    await page.locator(mark('bakmaten')).click();
    expect(await selected(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a relation without a strain of its own says so', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('en/figures/brood-delen/')}?select=gezin`);
    expect(await page.locator('.beside').innerText()).toContain(
      'There is no strain here. Cousins may live in a household too.',
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
      'gezin; 1 van 6. Hier is geen spanning. In een gezin kunnen ook neven en nichten wonen.',
      'neven en nichten, Eten met neven hapert (onze uitleg); 2 van 6',
      'bakmaten, Ruilen tussen maten hapert (onze uitleg); 3 van 6',
      'straatgenoten, Het praatje hapert (onze uitleg); 4 van 6',
      'voorbijgangers; 5 van 6. Hier is geen spanning.',
      'klanten; 6 van 6. Hier is geen spanning.',
    ]);
    await page.keyboard.press('Escape');
    expect(await selected(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
  });
});

firstOf(
  1,
  readdirSync(`${OVEN}/figures`).map((file) => file.replace('.yaml', '')),
)('figure %s is walked by keyboard alone: every mark is reached and says what it says', async (id) => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(url(`figuren/${id}/`));
    // To what stands before the drawing, whatever that is.
    await page.locator('svg.wide [data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Shift+Tab');
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
      const { answer, area, height } = await page.evaluate(() => ({
        answer: document.querySelector('.beside')?.getBoundingClientRect().toJSON(),
        area: document.activeElement?.querySelector('.area')?.getBoundingClientRect().toJSON(),
        height: innerHeight,
      }));
      const away = Math.max(
        answer.top - area.bottom,
        area.top - answer.bottom,
        answer.left - area.right,
        area.left - answer.right,
      );
      // Of the map the answer stands in its strip.
      if (id !== STRIP)
        expect(away, `${focus.mark}: pixels from the mark to its answer`).toBeLessThanOrEqual(13);
      expect(answer.bottom, `${focus.mark}: the foot of its answer`).toBeLessThanOrEqual(height);
      walked.push(focus.mark);
      expect(focus.name.length, `${focus.mark}`).toBeGreaterThan(5);
      expect(focus.beside, `${focus.mark}`).not.toBe('');
      await page.keyboard.press('ArrowRight');
    }
    expect(walked).toEqual(rows);
  });
});

firstOf(
  1,
  readdirSync(`${OVEN}/figures`)
    .map((file) => file.replace('.yaml', ''))
    .filter((id) => id !== STRIP)
    .flatMap((id) => [390, 320, 1280].map((width) => ({ id, width }))),
)('at $width px no answer of $id covers the words of its own mark', async ({ id, width }) => {
  await withPage({ viewport: { width, height: 844 } }, async (page) => {
    await page.goto(url(`figuren/${id}/`));
    const { tried, covered } = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<SVGElement>('svg [data-mark]')].filter(
        (one) => one.getClientRects().length > 0,
      );
      const hidden = marks.flatMap((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        const answer = document.querySelector('.beside')?.getBoundingClientRect() ?? new DOMRect();
        return [...one.querySelectorAll('text')].filter((words) => {
          const box = words.getBoundingClientRect();
          const across = Math.min(answer.right, box.right) - Math.max(answer.left, box.left);
          return across > 2 && Math.min(answer.bottom, box.bottom) - Math.max(answer.top, box.top) > 2;
        });
      });
      return { tried: marks.length, covered: hidden.map(({ textContent }) => textContent) };
    });
    expect(tried).toBeGreaterThan(3);
    expect(covered).toEqual([]);
  });
});

test('a slider moves the other away, by arrows too; what was chosen travels, unless less motion is asked for', {
  tags: 'long',
}, async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    await withPage({ reducedMotion }, async (page) => {
      await page.goto(url(FIGURE));
      const slider = page.getByRole('slider', { name: 'Schuif de ander' });
      const said = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      expect(await selected(page)).toEqual(['neven-en-nichten']);
      expect(await said()).toMatch(/^neven en nichten, Eten met neven hapert/);
      await page.keyboard.press('End');
      const awaited = page.locator('[data-awaited]');
      expect(await awaited.count()).toBe(reducedMotion === 'reduce' ? 0 : 1);
      await awaited.waitFor({ state: 'detached' });
      expect(await page.locator('svg.wide .relation').count()).toBe(6);
      expect(await said()).toBe('klanten; 6 van 6. Hier is geen spanning.');
      expect(new URL(page.url()).searchParams.get('kies')).toBe('klanten');
      await page.locator(mark('gezin')).click();
      expect(await slider.inputValue()).toBe('0');
      await page.locator('.steps').getByLabel('Relaties').check();
      expect(await slider.isVisible()).toBe(false);
    });
});

firstOf(1, [
  ['without script', { javaScriptEnabled: false }, 'screen'],
  ['on paper', {}, 'print'],
] as const)('%s the scenes are small pictures, each of what its step shows', async (_, options, media) => {
  await withPage(options, async (page) => {
    await page.emulateMedia({ media });
    await page.goto(url(FIGURE));
    const pictures = page.locator('.picture > svg');
    const looks = await Promise.all((await pictures.all()).map((picture) => picture.screenshot()));
    expect(new Set(looks.map(String)).size, 'pictures that differ').toBe(5);
    expect(await page.locator('.scene').allInnerTexts()).toMatchObject([
      'Twee mensen',
      'Twee uitersten',
      'Relaties',
      'Onder druk',
      expect.stringContaining('Bij die woorden tekenen wij'),
    ]);
    expect(await page.locator('.slider, .steps').filter({ visible: true }).count()).toBe(0);
  });
});

test('the figure builds up in steps, and a link opens at one', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url(FIGURE)}?stap=2`);
    await page.locator('svg.wide .relation').nth(1).waitFor({ state: 'hidden' });
    expect(await page.locator('svg.wide .pole').first().isVisible()).toBe(true);
    await page.locator('.steps').getByLabel('Relaties').check();
    await page.locator('svg.wide .relation').nth(1).waitFor({ state: 'visible' });
    expect(await page.locator('svg.wide .strain').first().isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.get('stap')).toBe('3');
    await page.locator('.steps').getByLabel('Het geheel').check();
    await page.locator('svg.wide .strain').first().waitFor({ state: 'visible' });
    expect(new URL(page.url()).searchParams.get('stap')).toBe(null);
  });
});

test('arrow keys pass what the step does not show yet', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('figuren/twee-wegen/')}?stap=1`);
    await page.locator('.steps input:checked').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await selected(page)).toEqual(['buren-als-stokers']);
  });
});

test('who opens a finding from a figure and comes back stands on the same mark', {
  tags: 'long',
}, async () => {
  await withPage({}, async (page) => {
    await page.goto(url(FIGURE));
    await page.locator(mark('straatgenoten')).focus();
    await page.keyboard.press('Enter');
    await page.locator('.beside a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bevindingen/praatje-aan-het-deurtje/');
    await page.goBack();
    await page.locator(`${mark('straatgenoten')}[data-selected]`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))).toBe(
      'straatgenoten',
    );
  });
});

test('of several figures on a page only the one that the address names is selected in', {
  tags: 'long',
}, async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url('rapport/')}?kies=vermoeide-stokers#vier-keer-stoken`);
    expect(
      await page
        .locator('[data-selected]')
        .evaluateAll((marks) => [...new Set(marks.map((found) => found.closest('figure')?.id))]),
    ).toEqual(['vier-keer-stoken']);
  });
});

test('a link that selects what its step does not show yet selects nothing', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    await page.goto(`${url(FIGURE)}?kies=bakmaten&stap=1`);
    expect(await selected(page)).toEqual([]);
    expect(await page.locator('.beside').innerText()).toBe('');
  });
});

test('what a link carries is taken only if it is a mark or a step, and never becomes markup', async () => {
  await withPage({}, async (page, trouble) => {
    await page.goto(`${url(FIGURE)}?kies=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&stap=99&select="]`);
    expect(await selected(page)).toEqual([]);
    expect(await page.locator('.steps input:checked').getAttribute('value')).toBe('');
    expect(await page.locator('main img').count()).toBe(0);
    expect(trouble.exceptions).toEqual([]);
  });
});

test('a word explains itself on Enter and on click, Escape closes and gives the focus back', {
  tags: 'long',
}, async () => {
  await withPage({}, async (page) => {
    await page.goto(url('rapport/'));
    const term = page.locator('a.term[data-term="gunst"]').first();
    const card = page.locator('#term-gunst');
    await term.click();
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toContain('Iets dat je een ander geeft');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-card')?.id)).toBe('term-gunst');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe('gunst');

    // Who reads on in the card leaves its link; the card has the focus then, and its word has it back.
    await page.keyboard.press('Enter');
    await card.locator('[data-kind=editorial]').click({ position: { x: 5, y: 5 } });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('term-gunst');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe('gunst');
    expect(new URL(page.url()).pathname).toBe('/rapport/');
  });
});

test('without script a word of the glossary is a link to its page', { tags: 'long' }, async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(url('rapport/'));
    await page.locator('a.term[data-term="gunst"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/begrippen/gunst/');
  });
});

test('a link to a place is copied, and said to be; where copying is refused, that is said', {
  tags: 'long',
}, async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(url('rapport/'));
    await page.locator('#het-plan > .titled a[data-copy]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url('rapport/')}#het-plan`);
  });
  await withPage({}, async (page) => {
    await page.goto(url('rapport/'));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#het-plan > .titled a[data-copy]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Kopiëren lukt niet').waitFor();
  });
});

test('the element that makes a figure explorable is under 4 kB', () => {
  const script = siteFiles(root.dir).find((path) => /\/element\..*\.js$/.test(path)) ?? '';
  const size = readFileSync(join(root.dir, script)).length;
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThan(4000);
});

test('the contents follow the reader', { tags: 'long' }, async () => {
  await withPage({ viewport: { width: 1400, height: 800 } }, async (page) => {
    await page.goto(`${url('rapport/')}#wie-met-wie-deelt`);
    await page.locator('.contents a[aria-current][href="#wie-met-wie-deelt"]').waitFor();
    expect(await page.locator('.contents a[aria-current]').count()).toBe(1);
  });
});

test('at the very top no chapter is read, and the other language begins there too', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 1400, height: 800 } }, async (page) => {
    await page.goto(`${url('rapport/')}#wie-met-wie-deelt`);
    const other = page.locator('a.language');
    const scrollTo = (place: string) =>
      page.evaluate((of) => document.querySelector(of)?.scrollIntoView(), place);
    await page.locator('.contents a[aria-current][href="#wie-met-wie-deelt"]').waitFor();
    await scrollTo('.chapter');
    await page.locator('.contents li:first-child a[aria-current]').waitFor();
    await scrollTo('body');
    await page.locator('.contents:not(:has([aria-current], [data-read]))').waitFor();
    await other.focus();
    expect(new URL((await other.getAttribute('href')) ?? '', page.url()).hash).toBe('');
  });
});
