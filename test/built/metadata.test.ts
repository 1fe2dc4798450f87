// What pages tell machines: search engines, catalogues, link previews.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { isEmbed, page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const [dir, addressed] = [root.dir, edition.dir];
const SITE = 'https://example.org/een/pad/';
const pathOf = (url: string | undefined): string => (url ?? '').replace(SITE, '');
const meta = (path: string, name: string, from = addressed): string | undefined => {
  const $ = page(from, path);
  return $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content');
};
const isListed = (path: string): boolean => !/noindex/.test(meta(path, 'robots') ?? '');
const isGone = (path: string): boolean =>
  path === '404.html' || /^(Verhuisd|Ingetrokken|Moved|Withdrawn)$/.test(page(dir, path)('h1').text());
const listed = pagePaths(addressed).filter(isListed);

test('no two pages of one language have one title or one description', () => {
  for (const english of [true, false]) {
    // The pages for what is not there have nothing of their own to describe.
    const pages = pagePaths(dir).filter(
      (path) => path.startsWith('en/') === english && !isEmbed(path) && !isGone(path),
    );
    for (const of of ['title', 'meta[name=description]']) {
      const said = pages.map((path) => {
        const $ = page(dir, path)(of);
        return `${$.attr('content') ?? $.text()}`;
      });
      const twice = pages.filter((_, at) => said.indexOf(said[at] ?? '') !== at);
      expect(twice, of).toEqual([]);
    }
  }
});

test('the sitemap lists every page that may be listed, with its twins, and no other', () => {
  const $ = load(readFileSync(join(addressed, 'sitemap.xml'), 'utf8'), { xml: true });
  const urls = $('url').toArray();
  expect(urls.map((url) => pathOf($(url).find('loc').text())).sort()).toEqual(listed.toSorted());
  for (const url of urls) {
    const twins = $(url).find('xhtml\\:link').toArray();
    expect(twins.map((twin) => $(twin).attr('hreflang'))).toEqual(['nl', 'en']);
    expect(twins.map((twin) => $(twin).attr('href'))).toContain($(url).find('loc').text());
    for (const twin of twins) expect(listed).toContain(pathOf($(twin).attr('href')));
  }
});

test('an embed and the page for what is not there are not listed', () => {
  expect(
    listed.filter((path) => isEmbed(path) || path === '404.html' || /spreker|speaker/.test(path)),
  ).toEqual([]);
  expect(listed.length).toBeGreaterThan(100);
});

test('robots.txt names the sitemap where there is one', () => {
  expect(readFileSync(join(addressed, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n`,
  );
  expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test('without an address what needs one is left out', () => {
  const made = siteFiles(dir).filter((path) => /^(sitemap\.xml|linkset\.json|cards\/|oembed\/)/.test(path));
  expect(made).toEqual([]);
  for (const path of pagePaths(dir).filter((path) => !isEmbed(path))) {
    const $ = page(dir, path);
    expect($('meta[property="og:image"], meta[property="og:url"], script[type*=json]').length, path).toBe(0);
    expect($('link[rel=canonical], link[type*=oembed], link[rel=linkset]').length, path).toBe(0);
    expect($('meta[property="og:title"]').attr('content'), path).toMatch(/\S/);
  }
});

test('a link to a page shows its own name, description and picture', () => {
  const width = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  for (const path of listed) {
    const $ = page(addressed, path);
    expect(meta(path, 'og:url'), path).toBe(SITE + path);
    expect(meta(path, 'og:description'), path).toBe($('meta[name=description]').attr('content'));
    const picture = pathOf(meta(path, 'og:image'));
    expect(existsSync(join(addressed, picture)), path).toBe(true);
    const bytes = readFileSync(join(addressed, picture));
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
    expect(width(bytes), path).toEqual([1200, 630]);
    expect(meta(path, 'twitter:card'), path).toBe('summary_large_image');
  }
  const pictures = siteFiles(addressed).filter((path) => path.startsWith('cards/'));
  // What was published and is gone keeps one.
  const gone = pagePaths(addressed).filter((path) =>
    /^(?:Verhuisd|Ingetrokken|Moved|Withdrawn)$/.test(meta(path, 'og:title') ?? ''),
  );
  expect(gone.length).toBeGreaterThan(0);
  expect(pictures.length).toBe(listed.length + gone.length);
});

const isPart = (path: string): boolean =>
  /^(bevindingen|citaten|figuren|en\/(findings|quotes|figures))\/./.test(path) && isListed(path);

test('one page a language stands for the whole, with JSON-LD; each part has its own', () => {
  const withData = pagePaths(addressed).filter(
    (path) => page(addressed, path)('script[type*=ld]').length > 0,
  );
  expect(withData.filter((path) => !isPart(path)).sort()).toEqual(['en/report/', 'rapport/']);
  expect(withData.filter(isPart)).toEqual(pagePaths(addressed).filter(isPart));
  const data = JSON.parse(page(addressed, 'rapport/')('script[type*=ld]').text());
  expect(data).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@id": "https://example.org/een/pad/rapport/",
          "@type": "Report",
          "author": [
            {
              "@type": "Person",
              "familyName": "van den Berg",
              "givenName": "Maria del Carmen",
              "name": "Maria del Carmen van den Berg",
            },
          ],
          "datePublished": "2027-03-01",
          "description": "Een verzonnen lezing over een oven.",
          "inLanguage": "nl",
          "isBasedOn": {
            "@id": "https://example.org/een/pad/#talk",
          },
          "name": "De broodoven",
          "url": "https://example.org/een/pad/rapport/",
          "version": "1.0.0",
          "workTranslation": [
            {
              "@id": "https://example.org/een/pad/en/report/",
              "@type": "Report",
              "inLanguage": "en",
            },
          ],
        },
        {
          "@id": "https://example.org/een/pad/#talk",
          "@type": "PresentationDigitalDocument",
          "author": {
            "@type": "Person",
            "familyName": "Verzonnen",
            "givenName": "Niemand",
            "name": "Niemand Verzonnen",
            "url": "https://www.example.org",
          },
          "dateCreated": "2022-05-01",
          "inLanguage": "nl",
          "name": "Dia’s van een verzonnen lezing over een broodoven",
        },
      ],
    }
  `);
});

test('the landing page leads to files that describe it, and to the links of the whole', () => {
  const $ = page(addressed, 'rapport/');
  const targets = $('link[rel=describedby], link[rel=linkset]')
    .toArray()
    .map((element) => ($(element).attr('href') ?? '').replace('/een/pad/', ''));
  expect(targets).toHaveLength(4);
  for (const target of targets) expect(existsSync(join(addressed, target)), target).toBe(true);
  // No licence and no author is made up.
  expect($('link[rel=license], link[rel=author], link[rel=cite-as]').length).toBe(0);
});

test('a shared link says what its page says: of a point the talk’s words, of a quote none of them', () => {
  expect(meta('bevindingen/ruilen-tussen-bakmaten/', 'og:description')).toMatch(/\(dia \d+\)$/);
  expect(meta('citaten/gesprek-bij-het-vuur/', 'og:description')).toBe(
    'Het gesprek bij het vuur: een citaat op dia 9 van een lezing van Niemand Verzonnen, 1 mei 2022.',
  );
  expect(meta('delen/', 'og:title')).toBe('Delen – De broodoven');
});

test('the linkset names only what is there', () => {
  const { linkset } = JSON.parse(readFileSync(join(addressed, 'linkset.json'), 'utf8'));
  expect(linkset.map(({ anchor }: { anchor: string }) => pathOf(anchor))).toEqual(['rapport/', 'en/report/']);
  for (const { item, describedby, license } of linkset) {
    expect(license).toBeUndefined();
    expect(item.length).toBeGreaterThan(40);
    for (const { href } of [...item, ...describedby]) {
      expect(existsSync(join(addressed, pathOf(href))), href).toBe(true);
    }
  }
});
