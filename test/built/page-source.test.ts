import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { isEmbed, ofEachShape, page, pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';
import { invalidIn } from './valid.ts';

const root = await site('root');
const edition = await site('edition');

const sites = [root.dir, edition.dir];

// Every page, those that repeat one thing many times among them: test/long/page-source.test.ts.
test('every page with markup of its own is valid HTML', async () => {
  const paths = ofEachShape(root.dir, KINDS).filter((path) => pageSource(root.dir, path).length < 100_000);
  expect(paths.length).toBeGreaterThan(9);
  expect(await invalidIn(root.dir, paths)).toEqual([]);
});

test('no page has more than 300 kB of HTML, embeds excepted, which hold all that they need', () => {
  const large = pagePaths(root.dir)
    .filter((path) => !isEmbed(path))
    .map((path) => ({ path, bytes: Buffer.byteLength(pageSource(root.dir, path)) }))
    .filter(({ bytes }) => bytes > 300_000)
    .map(({ path, bytes }) => `${path}: ${bytes}`);
  expect(large).toEqual([]);
});

test('whichever sheet of style comes first, the layers have their one order on every page of Page.astro', () => {
  const layersOf = (css: string): string[] => [
    ...new Set([...css.matchAll(/@layer ([\w, -]+)[;{]/g)].flatMap(([, names = '']) => names.split(/, ?/))),
  ];
  const order = layersOf(readFileSync('src/styles/layers.css', 'utf8'));
  const wrong = pagePaths(root.dir)
    .filter((path) => page(root.dir, path)('.site-header').length > 0)
    .flatMap((path) => {
      const $ = page(root.dir, path);
      const found = layersOf($('style').text());
      const sorted = found.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
      return found.length > 5 && found.join() === sorted.join() ? [] : [`${path}: ${found}`];
    });
  expect(wrong).toEqual([]);
});

test('one policy stands first on every page: its own files and nothing else, a hash only for its style or an embed’s script', () => {
  for (const dir of sites) {
    const policies = pagePaths(dir).map((path) => {
      const $ = page(dir, path);
      const policy = $('meta[http-equiv="content-security-policy" i]');
      expect(policy.length, path).toBe(1);
      expect($('head').children().get(0), path).toBe(policy.get(0));
      const content = policy.attr('content') ?? '';
      const hash = "'sha256-[A-Za-z0-9+/]{43}='";
      if (isEmbed(path))
        return content
          .replace(RegExp(`(script|style)-src ${hash}(?=;)`, 'g'), "$1-src 'self'")
          .replace('font-src data:', "font-src 'self'");
      return content.replace(RegExp(`(?<=style-src 'self') ${hash}(?=;)`), '');
    });
    expect([...new Set(policies)]).toEqual([
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'",
    ]);
  }
});

test('no page has an inline script, embeds excepted: what stands in one is data', () => {
  const inline = sites.flatMap((dir) =>
    pagePaths(dir)
      .filter((path) => !isEmbed(path))
      .flatMap((path) =>
        page(
          dir,
          path,
        )('script:not([src])')
          .toArray()
          .map(({ attribs }) => attribs.type),
      ),
  );
  expect([...new Set(inline)]).toEqual(['application/ld+json']);
});

test('no page carries a style attribute or an inline handler', () => {
  const wrong = pagePaths(root.dir).filter((path) => {
    const $ = page(root.dir, path);
    const handlers = $('*')
      .toArray()
      .some(
        (element) =>
          'attribs' in element && Object.keys(element.attribs).some((name) => name.startsWith('on')),
      );
    return $('[style]').length > 0 || handlers;
  });
  expect(wrong).toEqual([]);
});

test('a page asks for no style sheet: its one style is named by the policy', () => {
  for (const dir of sites) {
    for (const path of pagePaths(dir)) {
      const $ = page(dir, path);
      expect($('link[rel=stylesheet]').length, path).toBe(0);
      expect($('style').length, path).toBe(1);
      const hash = createHash('sha256').update($('style').text()).digest('base64');
      expect($('meta[http-equiv="content-security-policy"]').attr('content'), path).toContain(
        `'sha256-${hash}'`,
      );
    }
  }
});

test('an embed is one piece: its one style and one script are named by the policy, and nothing else is asked for', () => {
  const embeds = pagePaths(root.dir).filter(isEmbed);
  expect(embeds.length).toBeGreaterThan(10);
  for (const path of embeds) {
    const $ = page(root.dir, path);
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content');
    const pieces = $('style, script').toArray();
    expect(
      pieces.map(({ tagName }) => tagName),
      path,
    ).toEqual(['style', 'script']);
    for (const piece of pieces) {
      const hash = createHash('sha256').update($(piece).text()).digest('base64');
      expect(policy, path).toContain(`'sha256-${hash}'`);
      expect($(piece).text(), path).not.toMatch(/url\((?!['"]?(?:#|data:))|@import|@font-face[^}]*https?:/);
    }
    expect($('[src], link:not([rel=icon])').length, path).toBe(0);
    expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
  }
});

test('every page has its own title, one h1, and a description', () => {
  const dir = root.dir;
  const titles = pagePaths(dir).map((path) => {
    const $ = page(dir, path);
    expect($('h1').length, path).toBe(1);
    expect($('meta[name=description]').attr('content'), path).toMatch(/\S/);
    return $('title').text();
  });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
