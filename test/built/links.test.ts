import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEmbed, page, pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

/** Addresses on other hosts that the site may link to: the researcher's own website. */
const OUTSIDE = ['https://www.example.org'];

const ids = new Map<string, Map<string, number>>();

/** How often each id stands in a page. */
function idsOf(dir: string, path: string): Map<string, number> {
  const key = join(dir, path);
  const known = ids.get(key);
  if (known) return known;
  const counted = new Map<string, number>();
  for (const { attribs } of page(dir, path)('[id]').toArray())
    counted.set(attribs.id ?? '', (counted.get(attribs.id ?? '') ?? 0) + 1);
  ids.set(key, counted);
  return counted;
}

/** Everything that is wrong with the links of a site that stands at `address`. */
function brokenLinks(dir: string, address: string): string[] {
  const broken: string[] = [];
  const { origin, pathname: base } = new URL(address);
  for (const path of pagePaths(dir)) {
    const $ = page(dir, path);
    const here = new URL(path, address);
    for (const element of $('[href], [src]').toArray()) {
      const link = $(element).attr('href') ?? $(element).attr('src') ?? '';
      const target = new URL(link, here);
      if (target.origin !== origin) {
        if (!OUTSIDE.includes(link)) broken.push(`${path}: ${link} leads to another host`);
        continue;
      }
      if (!target.pathname.startsWith(base)) {
        broken.push(`${path}: ${link} leaves ${base}`);
        continue;
      }
      const file = decodeURIComponent(target.pathname.slice(base.length));
      if (/\.\w+$/.test(file) && !file.endsWith('.html')) {
        if (!existsSync(join(dir, file))) broken.push(`${path}: ${link} is no file`);
        continue;
      }
      if (
        !existsSync(join(dir, file.endsWith('.html') ? file : `${file}index.html`)) ||
        (file !== '' && !/(\/|\.html)$/.test(file))
      ) {
        broken.push(`${path}: ${link} is no page`);
        continue;
      }
      const fragment = decodeURIComponent(target.hash.slice(1));
      const choice = /^(?:kies|select)=(.+)$/.exec(fragment)?.[1];
      if (choice !== undefined) {
        if (page(dir, file)(`input[value="${choice}"]`).length !== 1)
          broken.push(`${path}: ${link} has nothing to choose`);
      } else if (fragment && idsOf(dir, file).get(fragment) !== 1) {
        broken.push(`${path}: ${link} has no place to land`);
      }
    }
  }
  return broken;
}

describe('links', () => {
  test('every link and fragment resolves, at the root of any host', () => {
    expect(brokenLinks(root.dir, 'http://any.test/')).toEqual([]);
  });

  test('every link and fragment resolves under https://example.org/een/pad/', () => {
    expect(brokenLinks(edition.dir, 'https://example.org/een/pad/')).toEqual([]);
  });

  test('without SITE_URL no page names an absolute address of the site itself, nor an invented host', () => {
    // The names of kinds of markup, and where React would explain an error: nothing is fetched from there.
    const named = /^http:\/\/www\.w3\.org\/|^https:\/\/react\.dev\/errors\/$/;
    const hosts = pagePaths(root.dir).flatMap((path) =>
      [...pageSource(root.dir, path).matchAll(/https?:\/\/[^\s"'<>)]+/g)]
        .map(([found]) => found)
        .filter((found) => !(/embed\/brood-op-volgorde\/$/.test(path) && named.test(found))),
    );
    expect([...new Set(hosts)].sort()).toEqual(OUTSIDE);
  });

  test('with SITE_URL every page names its own address and its twin in the other language', () => {
    const dir = edition.dir;
    const wrong = pagePaths(dir)
      .filter((path) => path !== '404.html' && !isEmbed(path))
      .filter((path) => {
        const $ = page(dir, path);
        const twins = $('link[rel=alternate][hreflang]')
          .toArray()
          .map((element) => $(element).attr('href'));
        return (
          $('link[rel=canonical]').attr('href') !== `https://example.org/een/pad/${path}` ||
          twins.length !== 2 ||
          !twins.includes(`https://example.org/een/pad/${path}`)
        );
      });
    expect(wrong).toEqual([]);
  });
});

describe('languages', () => {
  test('both languages have every page, and the switch leads to the same page', () => {
    const dir = root.dir;
    const pages = pagePaths(dir).filter((path) => path !== '404.html' && !isEmbed(path));
    const [english, dutch] = [
      pages.filter((path) => path.startsWith('en/')),
      pages.filter((path) => !path.startsWith('en/')),
    ];
    expect(english.length).toBe(dutch.length);
    const twins = dutch.map((path) => {
      const switched = (page(dir, path)('a.language').attr('href') ?? '').slice(1);
      expect(page(dir, switched)('a.language').attr('href')).toBe(`/${path}`);
      expect(page(dir, switched)('html').attr('lang')).toBe('en');
      return switched;
    });
    expect(twins.sort()).toEqual(english.sort());
  });

  test('the page for what is not there speaks both', () => {
    const $ = page(root.dir, '404.html');
    expect(
      $('main section')
        .toArray()
        .map((section) => $(section).attr('lang')),
    ).toEqual(['nl', 'en']);
  });
});
