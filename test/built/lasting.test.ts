// What was published stays: its addresses.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { homeOf, pathOf } from '../../src/addresses/addresses.ts';
import { parseAddresses } from '../../src/study/addresses.ts';
import { runScript, withStudyCopy } from './builds.ts';
import { MOVED } from './edition.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

test('what is released keeps an address that opens its page, and fails the check once it is gone', {
  tags: 'long',
}, async () => {
  await withStudyCopy(async (copy) => {
    const released = await runScript('release', { STUDY_DIR: copy.study });
    const [, count, all] = /(\d{2,}) new, (\d+) in all/.exec(released.said) ?? [];
    expect(count, released.said).toBeDefined();
    const again = await runScript('release', { STUDY_DIR: copy.study });
    expect(again.said).toContain(`: 0 new, ${all} in all`);
    const listed = readFileSync(join(copy.study, 'addresses.txt'), 'utf8');
    expect(listed).toMatch(/^paragraph \S+$/m);
    expect(homeless(listed)).toEqual([]);

    copy.remove(`findings/${MOVED.finding}.yaml`);
    const refused = await copy.check();
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(
      new RegExp(
        `addresses\\.txt:\\d+:1 {2}address-is-kept\\n {2}finding "${MOVED.finding}" was published and is gone`,
      ),
    );
  });
});

/** The published addresses that open no page, or no place on one, in the site of the oven. */
const homeless = (addresses: string): string[] =>
  parseAddresses(addresses).entries.flatMap(({ kind, id }) => {
    const { address, fragment } = homeOf(kind, id);
    return (['nl', 'en'] as const)
      .map((language) => `${pathOf(address, language, 'nl')}/`)
      .filter((path) => {
        const there = existsSync(join(root.dir, path, 'index.html'));
        return !there || (fragment && page(root.dir, path)(`[id="${fragment}"]`).length !== 1);
      })
      .map((path) => `${kind} ${id}: ${path}`);
  });

test('a finding that is gone has a page that says where it moved', () => {
  const $ = page(edition.dir, `bevindingen/${MOVED.finding}/`);
  expect($('h1').text()).toBe('Verhuisd');
  expect($('main a').not('.kicker a').attr('href')).toBe(`/een/pad/bevindingen/${MOVED.to}/`);
});

test('a finding that was withdrawn has a page that says since when', () => {
  const $ = page(edition.dir, 'en/findings/oude-bevinding/');
  expect($('h1').text()).toBe('Withdrawn');
  expect($('main').text()).toContain('1 March 2027');
});

describe('a figure that was withdrawn answers with a sentence and a link to what content names', () => {
  const SITE = 'https://example.org/een/pad/';
  const read = (path: string): string => readFileSync(join(edition.dir, path), 'utf8');
  const cases = [
    {
      language: 'nl',
      pages: ['figuren/oude-figuur/', 'embed/oude-figuur/'],
      list: 'bevindingen/',
      says: 'Wat hier stond, is ingetrokken op 1 maart 2027.',
      link: 'Kijk bij ‘Punt voor punt’.',
    },
    {
      language: 'en',
      pages: ['en/figures/oude-figuur/', 'en/embed/oude-figuur/'],
      list: 'en/findings/',
      says: 'What stood here was withdrawn on 1 March 2027.',
      link: 'See ‘Point by point’.',
    },
  ] as const;

  test.each(cases)('on its page and as an embed, in $language', ({ pages, list, says, link }) => {
    for (const path of pages) {
      const $ = page(edition.dir, path);
      expect($('main > p:last').text().trim().replace(/\s+/g, ' '), path).toBe(`${says} ${link}`);
      expect($('main > p:last a').attr('href'), path).toBe(`/een/pad/${list}`);
    }
  });

  test.each(cases)('as a drawing, a picture and a table, in $language', ({ language, list, says, link }) => {
    const file = `downloads/oude-figuur-${language}`;
    const $ = load(read(`${file}.svg`), { xml: true });
    const said = (within: string): (string | undefined)[] =>
      $(`${within} [aria-label]`)
        .toArray()
        .map((element) => $(element).attr('aria-label'));
    // As any drawing that is taken along it has a title above, and whose site it is below.
    expect(said('svg').slice(1, -1)).toEqual([says, link, SITE + list]);
    expect(said('a')).toEqual([link, SITE + list]);
    expect($('a').attr('href')).toBe(SITE + list);
    const [x, y, width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
    // The margin, and above the drawing its title.
    expect(x).toBe(-32);
    expect(y).toBeLessThan(-64);
    for (const wide of [1200, 2400]) {
      const png = readFileSync(join(edition.dir, `${file}-${wide}.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(wide);
      expect(Math.abs(png.readUInt32BE(20) - (wide * height) / width)).toBeLessThanOrEqual(1);
    }
    const [head, row, end] = read(`${file}.csv`).split('\r\n');
    expect(head?.split(',').length).toBe(3);
    expect(row?.replaceAll('"', '')).toBe(`oude-figuur,${says} ${link},${SITE}${list}`);
    expect(end).toBe('');
  });

  test.each(cases)('by oEmbed, and as a record, in $language', ({ language, pages, list, says, link }) => {
    const answer = JSON.parse(read(`oembed/oude-figuur-${language}.json`));
    // 2.3.4: the type and the version; for rich: html, width and height. All of a thumbnail or nothing of it.
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect([typeof answer.width, typeof answer.height]).toEqual(['number', 'number']);
    expect(Object.keys(answer).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
    const $ = load(answer.html);
    expect($('p').text()).toBe(`${says} ${link}`);
    expect($('a').attr('href')).toBe(SITE + list);
    const discovered = page(edition.dir, pages[0])('link[type="application/json+oembed"]').attr('href');
    expect(discovered).toBe(`${SITE}oembed/oude-figuur-${language}.json`);

    const [record] = JSON.parse(read(`downloads/citations/figure-oude-figuur-${language}.json`));
    expect(record).toMatchObject({ title: `${says} ${link}`, URL: SITE + list });
    for (const ending of ['bib', 'ris'])
      expect(read(`downloads/citations/figure-oude-figuur-${language}.${ending}`)).toContain(SITE + list);
  });

  test('and in the picture for sharing that its page names', () => {
    for (const path of ['figuren/oude-figuur', 'en/figures/oude-figuur']) {
      const card = page(edition.dir, `${path}/`)('meta[property="og:image"]').attr('content');
      expect(card).toBe(`${SITE}cards/${path}.png`);
      expect(existsSync(join(edition.dir, `cards/${path}.png`))).toBe(true);
    }
  });
});

test('the files of a figure that moved are those of what it is now', () => {
  for (const ending of ['nl.svg', 'en.csv', 'nl-1200.png', 'en-2400.png']) {
    const [before, now] = ['oude-tekening', 'brood-delen'].map((id) =>
      readFileSync(join(edition.dir, `downloads/${id}-${ending}`)),
    );
    expect(now && before?.equals(now), ending).toBe(true);
  }
  const answerOf = (id: string): string => readFileSync(join(edition.dir, `oembed/${id}-nl.json`), 'utf8');
  expect(answerOf('oude-tekening')).toBe(answerOf('brood-delen'));
});

test('where no edition is recorded one page says so, and nothing else speaks of one', () => {
  // The second names a version, and was never released.
  for (const { dir } of [root, edition]) {
    expect(page(dir, 'edities/')('h1 + p').text()).toBe(
      'Er is nog geen editie: de tekst van deze site kan nog veranderen.',
    );
    expect(page(dir, 'verantwoording/')('main a[href$="/edities/"]').length).toBe(1);
    for (const path of ['bevindingen/wie-er-komen/', 'rapport/', 'bron/']) {
      expect(page(dir, path)('.editions, a[href*="edities"]').length, path).toBe(0);
      expect(page(dir, path).html(), path).not.toMatch(/#editie-|\.editions/);
    }
    expect(existsSync(join(dir, 'edities/feed.xml'))).toBe(false);
  }
});
