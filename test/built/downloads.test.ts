// What a figure can be taken along as: the same drawing and the same table as on its page.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { WORDS } from '../../src/words/words.ts';
import { noTrouble, withPage } from './browser.ts';
import { page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const dir = root.dir;
const figurePages = pagePaths(dir).filter((path) => /^(?:figuren|en\/figures)\/[^/]+\/$/.test(path));
const drawn = figurePages.filter((path) => page(dir, path)('svg.wide').length > 0);

/** The files that a figure's page offers, by their ending. */
function filesOf(path: string): Record<'svg' | 'csv' | '1200.png' | '2400.png', string> {
  const $ = page(dir, path);
  const links = $('.files a')
    .toArray()
    .map((link) => ($(link).attr('href') ?? '').slice(1));
  const ending = (end: string): string => links.find((link) => link.endsWith(end)) ?? `${path} has no ${end}`;
  return {
    svg: ending('.svg'),
    csv: ending('.csv'),
    '1200.png': ending('-1200.png'),
    '2400.png': ending('-2400.png'),
  };
}
const read = (file: string): Buffer => readFileSync(join(dir, file));

describe('the page of a figure', () => {
  test('offers four files where there is a drawing, and none where there is not', () => {
    expect(drawn.length).toBeGreaterThan(0);
    for (const path of figurePages)
      expect(page(dir, path)('.files a').length, path).toBe(drawn.includes(path) ? 4 : 0);
  });

  test('leads to each file, at any base path, and no file is without a page', () => {
    const offered = drawn.flatMap((path) => Object.values(filesOf(path)));
    // PDFs, decks in one file, those for PowerPoint and citations have tests of their own.
    const files = siteFiles(dir).filter((path) => /^downloads\/[^/]+(?<!\.pdf|\.html|\.pptx)$/.test(path));
    expect(files).toEqual(offered.sort());
    const subpath = edition.dir;
    for (const path of drawn) {
      const $ = page(subpath, path);
      for (const link of $('.files a').toArray()) {
        const href = $(link).attr('href') ?? '';
        expect(href).toMatch(/^\/een\/pad\/downloads\//);
        expect(existsSync(join(subpath, href.slice('/een/pad/'.length))), href).toBe(true);
      }
    }
  });

  test('says how large each file is', () => {
    for (const path of drawn) {
      const $ = page(dir, path);
      for (const item of $('.files > li').toArray()) {
        const file = ($(item).find('a').attr('href') ?? '').slice(1);
        const kilobytes = Math.ceil(statSync(join(dir, file)).size / 1000);
        expect($(item).find('.format').text(), file).toMatch(new RegExp(`^(SVG|PNG|CSV), ${kilobytes} kB$`));
      }
    }
  });
});

describe('a table as CSV', () => {
  test.each(drawn)('of %s says what the table on the page says', (path) => {
    const [head = [], ...records] = parseCsv(read(filesOf(path).csv).toString('utf8'));
    const $ = page(dir, path);
    const texts = (selector: string, within = $('table')): string[] =>
      within
        .find(selector)
        .toArray()
        // The sign of whose words they are stands behind some.
        .map((element) => $(element).clone().find('.mark').remove().end().text().replace(/\s+/g, ' ').trim());
    const columns = texts('th');
    expect(head.slice(0, columns.length + 1)).toEqual(['id', ...columns]);
    const rows = $('[data-row]').toArray();
    expect(records.map((record) => record.slice(0, columns.length + 1))).toEqual(
      rows.map((row) => [$(row).attr('data-row'), ...texts('td', $(row))]),
    );
    expect(new Set(records.map(({ length }) => length))).toEqual(new Set([head.length]));
  });
});

/** Reads RFC 4180, strictly: fields, quoted ones, and CRLF behind each record. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [all, quoted, bare = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (all === undefined) throw new Error(`no CSV from "${rest.slice(0, 40)}"`);
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') {
      records.push(record);
      record = [];
    }
    rest = rest.slice(all.length);
  }
  return records;
}

describe('a drawing as PNG', () => {
  test.each(drawn)('of %s is 1200 and 2400 pixels wide, in the shape of the SVG', (path) => {
    const files = filesOf(path);
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(read(files.svg).toString())?.[1] ?? '')
      .split(' ')
      .map(Number);
    for (const wide of [1200, 2400] as const) {
      const png = read(files[`${wide}.png`]);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(wide);
      expect(Math.abs(png.readUInt32BE(20) - (wide * height) / width)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a drawing that stands alone', () => {
  const svgOf = (dir: string, path: string) => {
    const link = page(dir, path)('.files a[href$=".svg"]').attr('href') ?? '';
    return load(readFileSync(join(dir, link.slice(link.indexOf('downloads/'))), 'utf8'), { xml: true });
  };

  test.each(drawn)('%s says what it is, how it is read, whose it is and where it is from', (path) => {
    const language = path.startsWith('en/') ? 'en' : 'nl';
    const words = WORDS[language];
    const $ = page(root.dir, path);
    const said = (part: string): string =>
      svgOf(root.dir, path)(`[data-part=${part}]`).attr('aria-label') ?? '';
    const onPage = (selector: string): string =>
      $(selector).first().clone().find('.mark, .hint, .permalink').remove().end().text().trim();
    expect(said('title')).toBe(onPage('.takeaway'));
    expect(said('key')).toBe(onPage('.how-to-read'));
    expect(said('note')).toBe(onPage('.figure-note'));
    expect(said('source')).toMatch(
      /Niemand Verzonnen, 1 (?:mei|May) 2022, (?:dia(?:’s)?|slides?) [\d–,enad ]+\.$/,
    );
    expect(said('maker')).toMatch(language === 'nl' ? /De broodoven/ : /The bread oven/);
    expect(said('talkType')).toBe(words.legend.talk(language !== 'nl'));
    expect(said('ourType')).toBe(words.legend.ours);
    expect(said('address')).toBe('');
    expect(svgOf(edition.dir, path)('[data-part=address]').attr('aria-label')).toBe(
      `https://example.org/een/pad/${path}`,
    );
  });

  test('keeps its words within the sheet, clear of the drawing and of each other', async () => {
    await withPage({}, async (browserPage) => {
      for (const path of drawn) {
        await browserPage.goto(edition.url + filesOf(path).svg);
        const { sheet, boxes } = await browserPage.locator('svg').evaluate((svg: SVGSVGElement) => {
          const boxOf = (name: string, elements: Element[]) => {
            const all = elements.map((element) => (element as SVGGraphicsElement).getBBox());
            return {
              name,
              left: Math.min(...all.map(({ x }) => x)),
              top: Math.min(...all.map(({ y }) => y)),
              right: Math.max(...all.map(({ x, width }) => x + width)),
              bottom: Math.max(...all.map(({ y, height }) => y + height)),
            };
          };
          const { x, y, width, height } = svg.viewBox.baseVal;
          const parts = [...svg.querySelectorAll('[data-part]:not([data-part=paper])')];
          const drawing = [...svg.children].filter(
            (child) => child instanceof SVGGraphicsElement && !child.matches('[data-part], defs'),
          );
          return {
            sheet: { left: x + 20, top: y + 20, right: x + width - 20, bottom: y + height - 20 },
            boxes: [
              boxOf('drawing', drawing),
              ...parts.map((part) => boxOf(part.getAttribute('data-part') ?? '', [part])),
            ],
          };
        });
        expect(boxes.length, path).toBe(10);
        for (const [index, box] of boxes.entries()) {
          const said = `${path}: ${box.name}`;
          expect(box.left, said).toBeGreaterThanOrEqual(sheet.left);
          expect(box.top, said).toBeGreaterThanOrEqual(sheet.top);
          expect(box.right, said).toBeLessThanOrEqual(sheet.right);
          expect(box.bottom, said).toBeLessThanOrEqual(sheet.bottom);
          for (const other of boxes.slice(index + 1))
            expect(
              box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top,
              `${said} and ${other.name}`,
            ).toBe(true);
        }
      }
    });
  });
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

describe('a drawing as SVG', () => {
  // Those with the most in them: letters along lines, and a map. The rest are drawn by the same hand.
  test.each(drawn.filter((path) => /^figuren\/(?:brood-delen|kaart-van-de-ovens)\//.test(path)))(
    'of %s needs no font and no style: alone it covers what it covers on the page',
    async (path) => {
      const file = filesOf(path).svg;
      const source = read(file).toString();
      expect(source).not.toMatch(/<text|<style|style=|class=|var\(|light-dark\(|color-mix\(/);
      const onPage = await withPage({ viewport: { width: 1280, height: 900 } }, async (browserPage) => {
        await browserPage.goto(root.url + path);
        await browserPage.evaluate(() => document.fonts.ready);
        return { shapes: await shapesIn(browserPage, 'svg.wide'), lines: await linesOnPage(browserPage) };
      });
      const alone = await withPage({}, async (browserPage, trouble) => {
        const asked: string[] = [];
        browserPage.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await browserPage.route('**/*.woff2', (route) => route.abort());
        await browserPage.goto(root.url + file);
        // Chromium reads an SVG strictly, and says in the document itself where it is no XML.
        expect(await browserPage.locator('parsererror').count()).toBe(0);
        expect(asked).toEqual([`/${file}`]);
        expect(trouble).toEqual(noTrouble);
        return { shapes: await shapesIn(browserPage, 'svg'), outlines: await outlinesIn(browserPage) };
      });

      expect(alone.shapes).toEqual(onPage.shapes);
      expect(alone.outlines.map(({ said }) => said)).toEqual(onPage.lines.map(({ said }) => said));
      for (const [index, { said, lines }] of onPage.lines.entries()) {
        for (const line of lines) {
          const parts = (alone.outlines[index]?.parts ?? []).filter(
            ({ top, bottom }) => (top + bottom) / 2 > line.top && (top + bottom) / 2 < line.bottom,
          );
          for (const side of ['left', 'top'] as const)
            expect(Math.abs(Math.min(...parts.map((part) => part[side])) - line[side]), said).toBeLessThan(1);
          for (const side of ['right', 'bottom'] as const)
            expect(Math.abs(Math.max(...parts.map((part) => part[side])) - line[side]), said).toBeLessThan(1);
        }
      }
    },
  );
});

/** The boxes and colours of shapes that are painted, in their order, in the drawing's own units. */
const shapesIn = (browserPage: Page, drawing: string) =>
  browserPage.locator(drawing).evaluate((svg) =>
    [...svg.querySelectorAll<SVGGraphicsElement>('rect, circle, ellipse, line, path, polyline, polygon')]
      // Round the drawing a file has paper, a rule and words.
      .filter(
        (shape) =>
          !shape.closest('defs, clipPath, mask, marker, [role=img][aria-label]:not(svg), [data-part]'),
      )
      .map((shape) => {
        const { fill, stroke, strokeWidth, strokeDasharray, opacity } = getComputedStyle(shape);
        const { x, y, width, height } = shape.getBBox();
        const painted = (paint: string): string => (/^rgba\(.*, 0\)$/.test(paint) ? 'none' : paint);
        return {
          box: [x, y, width, height].map((size) => Math.round(size * 10) / 10),
          fill: shape.localName === 'line' ? 'none' : painted(fill),
          stroke: painted(stroke),
          strokeWidth: painted(stroke) === 'none' ? '' : strokeWidth,
          strokeDasharray,
          opacity,
        };
      })
      .filter(({ fill, stroke }) => fill !== 'none' || stroke !== 'none'),
  );

/** Each text of the drawing on the page, and the box that the ink of each of its lines covers. */
const linesOnPage = (browserPage: Page): Promise<{ said: string; lines: Box[] }[]> =>
  browserPage.locator('svg.wide').evaluate((svg) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    // Measured large, since the canvas rounds to pixels.
    const LARGE = 64;
    return [...svg.querySelectorAll('text')].map((text) => {
      const letters = [...(text.textContent ?? '')];
      const lines = Map.groupBy(
        letters
          // The space at the very end takes no place.
          .slice(0, text.getNumberOfChars())
          .map((letter, index) => ({ letter, index, y: text.getStartPositionOfChar(index).y })),
        ({ y }) => y,
      );
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
      context.font = `${fontWeight} ${Number.parseFloat(fontSize) * LARGE}px ${fontFamily}`;
      const inkOf = (words: string) => context.measureText(words);
      return {
        said: letters.join('').replace(/\s+/g, ' ').trim(),
        lines: [...lines].map(([y, all]) => {
          const inked = all.filter(({ letter }) => letter.trim() !== '');
          const first = inked.at(0);
          const last = inked.at(-1);
          if (!first || !last) throw new Error('a line without a letter');
          const whole = inkOf(inked.map(({ letter }) => letter).join(''));
          return {
            left:
              text.getStartPositionOfChar(first.index).x - inkOf(first.letter).actualBoundingBoxLeft / LARGE,
            right:
              text.getStartPositionOfChar(last.index).x + inkOf(last.letter).actualBoundingBoxRight / LARGE,
            top: y - whole.actualBoundingBoxAscent / LARGE,
            bottom: y + whole.actualBoundingBoxDescent / LARGE,
          };
        }),
      };
    });
  });

/** Each former text of a standalone drawing, and the boxes of its outlines. */
const outlinesIn = (browserPage: Page): Promise<{ said: string; parts: Box[] }[]> =>
  browserPage.locator('svg').evaluate((svg) =>
    [...svg.querySelectorAll('g[role=img]:not([data-part])')].map((group) => ({
      said: group.getAttribute('aria-label') ?? '',
      parts: [...group.querySelectorAll('path')].map((path) => {
        const { x, y, width, height } = path.getBBox();
        return { left: x, top: y, right: x + width, bottom: y + height };
      }),
    })),
  );
