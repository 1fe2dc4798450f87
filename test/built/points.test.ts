// The list of points, and the page of one: her words lead, and what is ours among their links says so once.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FigureFile } from '../../src/schema/figure.ts';
import type { FindingFile } from '../../src/schema/finding.ts';
import type { QuoteFile } from '../../src/schema/quote.ts';
import type { Talk } from '../../src/schema/talk.ts';
import { withPage } from './browser.ts';
import { OVEN } from './builds.ts';
import { page, pagePaths } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const root = await site('root');
const real = await site('real');

const read = <File>(path: string): File => parse(readFileSync(join(OVEN, path), 'utf8')) as File;
const lines = new Map(
  read<Talk>('talk.yaml').slides.flatMap((slide) => slide.lines.map((line) => [line.id, line])),
);
const findings = readdirSync(join(OVEN, 'findings')).map((name) => ({
  id: name.replace('.yaml', ''),
  ...read<FindingFile>(`findings/${name}`),
}));
const lists = [
  { path: 'bevindingen/', pages: 'bevindingen/', language: 'nl' },
  { path: 'en/findings/', pages: 'en/findings/', language: 'en' },
] as const;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(lists)('$path', ({ path, pages, language }) => {
  const headlineOf = (own: FindingFile): string =>
    own.lines
      .map((id) => lines.get(id))
      .map((line) =>
        language === 'nl' ? (line?.amended?.text ?? line?.text) : line?.translation?.[language],
      )
      .join(' ');

  test('lists each point by its words alone, each once, with its Dutch in the same place', () => {
    const $ = page(root.dir, path);
    expect($('.entry').length).toBe(findings.length);
    for (const { id, ...own } of findings) {
      const entry = $(`#${id}`);
      expect(squeeze(entry.find('.entry-name > a').first().text()), id).toBe(headlineOf(own));
      const label = own.label[language] ?? '';
      if (!headlineOf(own).includes(label)) expect(entry.text(), id).not.toContain(label);
      for (const line of own.lines) expect(entry.find(`.words[data-lines="${line}"]`).length, line).toBe(1);
    }
  });

  test('has its words as heading of its own page, with their signs, and as its title where they are one line', () => {
    for (const { id, ...own } of findings) {
      const $ = page(root.dir, `${pages}${id}/`);
      expect(squeeze($('h1').text()), id).toBe(headlineOf(own));
      const isOneLine = $('h1 .point-line').length === 1;
      expect($('head > title').text(), id).toContain(isOneLine ? headlineOf(own) : own.label[language]);
      expect($('.statement .mark').length, id).toBeGreaterThan(0);
      for (const line of [...(own.lead ?? []), ...own.lines])
        expect($(`.words#${line}`).length, line).toBe(1);
    }
  });
});

test('each link, quote and model of a point is on its page, ours under a tag', () => {
  for (const { id, relations, rests_on, reach, note } of findings) {
    const $ = page(root.dir, `bevindingen/${id}/`);
    const stated = relations.map(({ to, basis }) => ({ to, basis }));
    const from = findings.flatMap((other) =>
      other.relations.filter(({ to }) => to === id).map(({ basis }) => ({ to: other.id, basis })),
    );
    for (const { to, basis } of [...stated, ...from]) {
      const link = $(`.relations [data-basis="${basis}"] a[href="/bevindingen/${to}/"]`);
      expect(link.length, `${id} ${to}`).toBeGreaterThan(0);
      expect(link.closest('.our-links').length > 0, `${id} ${to}`).toBe(basis === 'reading');
    }
    for (const support of rests_on) {
      if (support.by === 'quote') {
        const caption = $(`figcaption:has(a[href="/citaten/${support.quote}/"])`);
        expect(caption.length, id).toBe(1);
        expect(caption.find('.our-tag').length, id).toBe(support.basis === 'reading' ? 1 : 0);
      }
      if (support.by === 'model') {
        expect($(`.our-links a[href="/figuren/${support.figure}/"]`).length, id).toBe(1);
      }
      if (support.by === 'summary') {
        expect($('.our-links:has(.our-tag) .summed'), id).toHaveLength(1);
        for (const line of support.lines) expect($(`.summed [data-lines="${line}"]`).length, line).toBe(1);
      }
    }
    expect($('.our-links').length, id).toBeLessThanOrEqual(1);
    expect($('.our-links').length, id).toBe($('.our-links > .our-tag .mark').length);
    for (const text of [reach, note])
      expect(squeeze($('.reach').text()), id).toContain(squeeze(text.nl ?? '-'));
  }
});

test('a sign with a point leads to what the talk gives with it, by name, and says once what is our reading', () => {
  const $ = page(root.dir, 'bevindingen/');
  const quoteLabel = (id: string): string => read<QuoteFile>(`quotes/${id}.yaml`).label.nl ?? '-';
  const figureLabel = (id: string): string => read<FigureFile>(`figures/${id}.yaml`).label.nl ?? '-';
  for (const { id, rests_on } of findings) {
    const told = $(`#${id} .given li`)
      .toArray()
      .map((element) => [squeeze($(element).text()), $(element).find('a').attr('href')]);
    const expected = (['quote', 'summary', 'model'] as const).flatMap((by) =>
      rests_on.flatMap((support) => {
        if (support.by !== by) return [];
        if (support.by === 'quote') {
          const ours = support.basis === 'reading' ? ' (onze uitleg)' : '';
          return [[`citaat: ${quoteLabel(support.quote)}${ours}`, `/citaten/${support.quote}/`]];
        }
        if (support.by === 'model')
          return [[`model: ${figureLabel(support.figure)}`, `/figuren/${support.figure}/`]];
        const slides = new Set(support.lines.map((line) => Number(line.slice(1, 3))));
        return [[`samenvatting: dia ${[...slides].join(' en ')}`, `/bron/#${support.lines[0]}`]];
      }),
    );
    expect(told, id).toEqual(expected);
  }
  expect($('.given li').length).toBeGreaterThan(8);
  expect($('.filters p').length).toBe(1);
});

test.each(['bevindingen/', 'en/findings/'])('the signs on %s say what the table of the data says', (path) => {
  const $ = page(root.dir, path);
  const [head = '', ...records] = readFileSync(join(root.dir, 'data/support.csv'), 'utf8')
    .trim()
    .split('\r\n');
  const columns = head.split(',');
  // No field of this table holds a comma.
  const rows = records.map((record) => {
    const fields = record.split(',');
    expect(fields.length).toBe(columns.length);
    return Object.fromEntries(columns.map((name, at) => [name, fields[at] ?? '']));
  });
  const inTable = rows
    .filter(({ by }) => by !== 'statement')
    .map(({ finding, by, basis, quote, figure, lines }) =>
      // Of summary and model the legend says for all that they are our reading.
      [finding, by, quote || figure || lines?.split(' ')[0], by !== 'quote' || basis === 'reading'].join(' '),
    );
  const inList = $('.given li')
    .toArray()
    .map((element) => {
      const href = $(element).find('a').attr('href') ?? '';
      const [, quote, figure, line] =
        /(?:citaten|quotes)\/([^/]+)|(?:figuren|figures)\/([^/]+)|(?:bron|source)\/#(.+)/.exec(href) ?? [];
      const by = quote ? 'quote' : figure ? 'model' : 'summary';
      const ours = by !== 'quote' || /onze uitleg|our reading/.test($(element).text());
      return [$(element).closest('.entry').attr('id'), by, quote ?? figure ?? line, ours].join(' ');
    });
  expect(inList.sort()).toEqual(inTable.sort());
  expect(page(root.dir, path)('.filters a').attr('href')).toMatch(/\/data\/#support$/);
});

test('the filters leave the points that have one of what is asked for, without script and by keyboard', async () => {
  await withPage({ javaScriptEnabled: false }, async (browserPage) => {
    await browserPage.goto(`${root.url}bevindingen/`);
    const visible = () =>
      browserPage.locator('.entry:visible').evaluateAll((all) => all.map(({ id }) => id).sort());
    const having = (...kinds: string[]) =>
      findings
        .filter(({ rests_on }) => rests_on.some(({ by }) => kinds.includes(by)))
        .map(({ id }) => id)
        .sort();
    expect((await visible()).length).toBe(findings.length);
    await browserPage.locator('#given-quote').press('Space');
    expect(await visible()).toEqual(having('quote'));
    await browserPage.keyboard.press('Tab');
    expect(await browserPage.locator(':focus').getAttribute('id')).toBe('given-summary');
    await browserPage.locator('#given-model').press('Space');
    expect(await visible()).toEqual(having('quote', 'model'));
    // No heading stands above nothing.
    expect(await browserPage.locator('.group:visible:not(:has(.entry:visible))').count()).toBe(0);
    await browserPage.locator('#given-quote').press('Space');
    await browserPage.locator('#given-model').press('Space');
    expect((await visible()).length).toBe(findings.length);
  });
});

test('the longest points of the study print on one page each', { tags: 'long' }, async () => {
  const longest = ['bevindingen/', 'en/findings/'].flatMap((list) =>
    pagePaths(real.dir)
      .filter((path) => path.startsWith(list) && page(real.dir, path)('.statement').length > 0)
      .map((path) => ({ path, length: page(real.dir, path)('main').text().length }))
      .sort((one, other) => other.length - one.length)
      .slice(0, 3),
  );
  expect(longest.length).toBe(6);
  await withPage({}, async (browserPage) => {
    for (const { path } of longest) {
      await browserPage.goto(real.url + path);
      expect(await pagesOnPaper(browserPage), path).toBe(1);
    }
  });
});
