// Sharing: oEmbed, and the page on which code is put together.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noTrouble, withPage } from './browser.ts';
import { page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const [dir, addressed] = [root.dir, edition.dir];
const SITE = 'https://example.org/een/pad/';
/** Less those that are gone, which are not listed. */
const entries = pagePaths(addressed).filter(
  (path) =>
    /^(?:(?:figuren|citaten|en\/figures|en\/quotes)\/.|(?:lesmateriaal|en\/teaching)\/brood-op-volgorde)/.test(
      path,
    ) && page(addressed, path)('meta[name=robots]').length === 0,
);
/** Of which lasting.test.ts reads the answers. */
const gone = ['oude-figuur', 'oude-tekening'].flatMap((id) => [`figuren/${id}/`, `en/figures/${id}/`]);
gone.push(...['buurvrouw', 'oud-citaat'].flatMap((id) => [`citaten/${id}/`, `en/quotes/${id}/`]));
const oembedOf = (path: string): Record<string, unknown> => {
  const href = page(addressed, path)('link[type="application/json+oembed"]').attr('href') ?? '';
  expect(href.startsWith(SITE), path).toBe(true);
  return JSON.parse(readFileSync(join(addressed, href.replace(SITE, '')), 'utf8'));
};

test('each figure, quote and order to predict is found by oEmbed, those that are gone too, and nothing else is', () => {
  const found = pagePaths(addressed).filter(
    (path) => page(addressed, path)('link[type="application/json+oembed"]').length > 0,
  );
  expect(entries.length).toBeGreaterThan(10);
  expect(found.sort()).toEqual([...entries, ...gone].sort());
  expect(
    page(addressed, 'citaten/gesprek-bij-het-vuur/')('link[type="application/json+oembed"]').attr('rel'),
  ).toBe('alternate');
});

test('an oEmbed answer has what the specification says it must have', () => {
  for (const path of entries) {
    const answer = oembedOf(path);
    // 2.3.4: the type and the version; for rich: html, width and height.
    expect(answer.type, path).toBe('rich');
    expect(answer.version, path).toBe('1.0');
    expect(answer.html, path).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote>\n<iframe [^>]+><\/iframe>$/s,
    );
    expect(answer.width, path).toEqual(expect.any(Number));
    expect(answer.height, path).toEqual(expect.any(Number));
    // All of a thumbnail or nothing of it.
    const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].map(
      (key) => typeof answer[key],
    );
    expect(thumbnail, path).toEqual(['string', 'number', 'number']);
    // Only web addresses, and no script.
    for (const [, address] of String(answer.html).matchAll(/src="([^"]*)"/g)) {
      expect(address, path).toMatch(/^https:\/\/example\.org\/een\/pad\/(en\/)?embed\//);
    }
    expect(answer.html, path).not.toMatch(/<script| on\w+=/);
    expect(answer.title, path).toBe(page(addressed, path)('meta[property="og:title"]').attr('content'));
  }
});

test('without an address the page to share from says why there is no code, and still leads to what can be embedded', () => {
  for (const [path, why] of [
    ['delen/', 'nog geen vast adres'],
    ['en/share/', 'no fixed address yet'],
  ] as const) {
    const $ = page(dir, path);
    expect($('.snippet textarea, .builder').length).toBe(0);
    expect($('main').text()).toContain(why);
    const alone = $('section[aria-labelledby="embed"]');
    expect([alone.find('li > a[href*="/embed/"]').length, alone.find('details').length]).toEqual([9, 0]);
  }
});

test('the page to share from says whom to ask, as long as no licence is given', () => {
  expect(page(dir, 'delen/')('#rights').parent().text()).toContain('vraag het dan eerst aan de onderzoeker');
});

test('with an address every figure, quote and order to predict has its code in a plain list, without script', async () => {
  await withPage({ javaScriptEnabled: false }, async (open) => {
    await open.goto(`${edition.url}delen/`);
    expect(await open.locator('.builder').isVisible()).toBe(false);
    expect(await open.locator('.alone textarea').count()).toBe(18);
  });
});

test('the code follows what is chosen, and the same is shown beneath', { tags: 'long' }, async () => {
  await withPage({}, async (open, trouble) => {
    await open.goto(`${edition.url}delen/`);
    const code = open.locator('#builder-code');
    await open.locator('.builder select').selectOption('gesprek-bij-het-vuur');
    await open.getByRole('radio', { name: 'English' }).check();
    await open.getByRole('radio', { name: 'donker' }).check();
    expect(await code.inputValue()).toContain(`src="${SITE}en/embed/gesprek-bij-het-vuur/?thema=donker"`);
    expect(await code.inputValue()).toContain('title="The conversation by the fire, The bread oven"');
    expect(await code.inputValue()).toContain(`<script src="${SITE}embed.js" async></script>`);
    const frame = open.frameLocator('.builder iframe');
    await open.locator('.builder iframe').scrollIntoViewIfNeeded();
    await frame.getByRole('heading', { name: 'The conversation by the fire' }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await open.getByRole('radio', { name: 'volgt de lezer' }).check();
    expect(await code.inputValue()).toContain(`src="${SITE}en/embed/gesprek-bij-het-vuur/"`);
    expect(trouble).toEqual(noTrouble);
  });
});
