// One sheet for someone who decides: on a screen, printed, and as a PDF that says the same.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { page } from './pages.ts';
import { elementsIn, readPdf, wordsIn } from './pdf.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const SHEETS = [
  { path: 'in-het-kort/', language: 'nl', file: 'downloads/in-het-kort-nl.pdf' },
  { path: 'en/brief/', language: 'en', file: 'downloads/brief-en.pdf' },
];
const paths = SHEETS.map(({ path }) => path);
const read = (file: string, dir = root.dir) => readPdf(readFileSync(join(dir, file)));

/** Words, as they follow each other. */
const split = (text: string): string[] => text.replaceAll('\u2060', '').split(/\s+/).filter(Boolean);

describe('the sheet', () => {
  test.each([root.url, edition.url])('prints to one page in both languages (%s)', async (url) => {
    const printed = await withPage({}, async (browserPage) => {
      const files: Buffer[] = [];
      for (const path of paths) {
        await browserPage.goto(url + path);
        await browserPage.evaluate(() => document.fonts.ready);
        files.push(await browserPage.pdf({ preferCSSPageSize: true }));
      }
      return files;
    });
    const pages = printed.map((file) => file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length);
    expect(pages).toEqual([1, 1]);
  });

  test.each(paths)(
    '%s says of each need what the talk does not tie it to, and which link is ours',
    (path) => {
      const $ = page(root.dir, path);
      const needs = $('.need').toArray();
      expect(needs).toHaveLength(4);
      for (const need of needs) {
        const ties = $(need)
          .find('.ties > li')
          .toArray()
          .map((tie) => $(tie).attr('data-basis'));
        expect(ties[0]).toBe('none');
        expect(ties.at(-1)).toBe('reading');
      }
    },
  );

  test.each(paths)('%s leads from each need to its own page', (path) => {
    const $ = page(root.dir, path);
    const led = $('.need .permalink').toArray();
    expect(led.map((way) => $(way).attr('href')?.split('/').at(-2))).toEqual(
      $('.need')
        .toArray()
        .map((need) => $(need).attr('id')),
    );
  });
});

describe.each(SHEETS)('$file', ({ path, language, file }) => {
  test('is one page that says it is PDF/UA-1, with its title and language', () => {
    const { pages, title, language: own, metadata } = read(file);
    expect(pages).toBe(1);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([title, own]).toEqual([page(root.dir, path)('h1').text(), language]);
  });

  test('has the headings of the page, in order and of the same level', () => {
    const $ = page(root.dir, path);
    const onPage = $('.brief :is(h1, h2, h3)')
      .toArray()
      .map((heading) => [heading.tagName.toUpperCase(), split($(heading).text()).join(' ')]);
    const headings = elementsIn(read(file).structure, /^H\d$/).map((heading) => [
      heading.role,
      split(wordsIn(heading)).join(' '),
    ]);
    expect(headings).toEqual(onPage);
  });

  test('has the lists of the page, and each sign by its name', () => {
    const $ = page(root.dir, path);
    const { structure } = read(file);
    expect(elementsIn(structure, /^L$/)).toHaveLength($('.brief :is(.evidence, .need) > ul').length);
    expect(elementsIn(structure, /^LI$/)).toHaveLength($('.brief :is(.evidence, .need) > ul > li').length);
    const names = $('.brief .mark')
      .toArray()
      .map((mark) => $(mark).find('[title]').attr('title'));
    expect(elementsIn(structure, /^Figure$/).map(({ alt }) => alt)).toEqual(names);
  });

  test('says the words of the page in the same order', () => {
    const $ = page(root.dir, path);
    const sheet = $('.brief').clone();
    sheet.find('.permalink').remove();
    sheet.find('p, li, h1, h2, h3, div, section').append(' ');
    expect(split(read(file).structure.map(wordsIn).join(' '))).toEqual(split(sheet.text()));
  });

  test('leads to the pages of the site where its address is known, and nowhere where it is not', () => {
    expect(read(file).links).toEqual([]);
    const { links, structure } = read(file, edition.dir);
    expect(links.length).toBeGreaterThan(20);
    expect(elementsIn(structure, /^Link$/).length).toBeGreaterThan(20);
    for (const link of links) expect(link).toMatch(/^https:\/\/example\.org\/een\/pad\//);
  });

  test('is offered on its page, and the page on accessibility says how far it was checked', () => {
    const $ = page(root.dir, path);
    expect($('.sheet a').attr('href')).toBe(`/${file}`);
    const about = page(
      root.dir,
      language === 'nl' ? 'verantwoording/toegankelijkheid/' : 'en/about/accessibility/',
    );
    expect(about('main').text()).toMatch(/PDF\/UA-1 (?:en gecontroleerd door|and checked by) Typst/);
  });
});
