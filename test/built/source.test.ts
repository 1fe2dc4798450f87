import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Talk } from '../../src/schema/talk.ts';
import { withPage } from './browser.ts';
import { OVEN } from './builds.ts';
import { page, pagePaths, pageSource } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const root = await site('root');

const talk = parse(readFileSync(join(OVEN, 'talk.yaml'), 'utf8')) as Talk;
const lines = talk.slides.flatMap((slide) => slide.lines);
const sources = [
  { path: 'bron/', language: 'nl' },
  { path: 'en/source/', language: 'en' },
];

test.each(sources)('$path shows every line of the talk, word for word and in order', ({ path }) => {
  const $ = page(root.dir, path);
  const shown = $('.source-line')
    .toArray()
    .map((element) => ({ id: $(element).attr('id'), text: $(element).find('.words').text() }));
  expect(shown).toEqual(lines.map(({ id, text, amended }) => ({ id, text: amended?.text ?? text })));
});

test.each(sources)(
  '$path: each use opens on a fragment that shows or restates that very line',
  ({ path }) => {
    const $ = page(root.dir, path);
    const uses = $('[data-use]').toArray();
    expect(uses.length).toBeGreaterThan(lines.length);
    const wrong = uses
      .flatMap((element) => {
        const href = $(element).attr('href') ?? '';
        return ($(element).attr('data-use') ?? '').split(' ').map((line) => ({ line, href }));
      })
      .filter(({ line, href }) => {
        const [target = '', fragment = ''] = href.slice(1).split('#');
        const there = page(root.dir, target)(`[id="${fragment}"]`);
        const shows = `[data-lines~="${line}"]`;
        // The pieces of a divided line share a link: it leads to the first of them, in the paragraph that has them all.
        const paragraph = there.closest('p, li, h1');
        return !there.is(shows) && there.find(shows).length === 0 && paragraph.find(shows).length === 0;
      });
    expect(wrong).toEqual([]);
  },
);

test.each(sources)('$path counts behind each line the places that its panel lists', ({ path }) => {
  const $ = page(root.dir, path);
  const counts = $('.count').toArray();
  const body = $('.card-row:not([data-role])').length;
  expect(counts.length).toBeGreaterThan(body / 2);
  for (const count of counts) {
    const places = $(`#${$(count).attr('popovertarget')} li`);
    expect(places.length).toBe(Number($(count).text()));
    expect($(count).attr('aria-label')).toMatch(new RegExp(`^${places.length} `));
  }
});

test('a panel opens and closes by keyboard, without script, and its links come next', {
  tags: 'long',
}, async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (browserPage) => {
    await browserPage.goto(`${root.url}bron/`);
    const panel = browserPage.locator('.uses:visible');
    expect(await panel.count()).toBe(0);
    await browserPage.locator('.count').nth(8).press('Enter');
    expect(await panel.count()).toBe(1);
    await browserPage.keyboard.press('Tab');
    expect(await panel.locator('a:focus').getAttribute('data-use')).not.toBe(null);
    await browserPage.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
  });
});

test('a slide is a card of its own: whose words once, and once more for each block of someone else', () => {
  const $ = page(root.dir, 'bron/');
  const kinds = (slide: number): string[] =>
    $(`#slide-${slide} .card-kind`)
      .toArray()
      .map((element) => $(element).text().trim());
  expect($('.slide-card').length).toBe(talk.slides.length);
  expect(kinds(8)).toEqual(['woorden van de onderzoeker']);
  expect(kinds(9)).toEqual(['woorden van de onderzoeker', 'woorden van een geciteerde spreker']);
  expect($('#slide-9 blockquote .words[data-kind="study"]').length).toBeGreaterThan(0);
  expect($('#slide-3 .place-lost').text()).toBe('Waar deze 2 regels op de dia stonden, is verloren.');
});

test.each(sources)(
  '$path prints on at most four pages, without what only a screen can open',
  async ({ path }) => {
    await withPage({}, async (browserPage) => {
      await browserPage.goto(root.url + path);
      expect(await pagesOnPaper(browserPage)).toBeLessThanOrEqual(4);
      await browserPage.emulateMedia({ media: 'print' });
      expect(await browserPage.locator(':is(.count, .uses, .count-means):visible').count()).toBe(0);
      await browserPage.emulateMedia({ media: null });
    });
  },
);

test('the mail address stands on the source and about pages only', () => {
  const mail = lines.find(({ text }) => text.includes('@'))?.text ?? '';
  expect(mail).not.toBe('');
  const holders = pagePaths(root.dir).filter((path) => pageSource(root.dir, path).includes(mail));
  expect(holders.sort()).toEqual(['bron/', 'en/about/', 'en/source/', 'verantwoording/']);
});
