// Honesty is said once: what we link, pair or infer has its tag where it is met, once, and nothing else has one.

import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { pathOf } from '../../src/addresses/addresses.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import type { Study } from '../../src/study/study.ts';
import { page, pagePaths, pageSource, parsed } from './pages.ts';
import { site } from './sites.ts';

/** What counts as a hedge, in either language. A new way to say it belongs in this list. */
const HEDGE = new RegExp(
  [
    'onze (?:uitleg|lezing|interpretatie)',
    'leiden wij(?: daaruit)? af',
    '(?:lezen|denken|vermoeden|begrijpen) wij',
    'wij (?:lezen|denken|vermoeden|begrijpen)',
    'verband leggen wij',
    'our (?:reading|inference|interpretation|link)',
    'we (?:read|infer|take it|suppose|assume|think)\\b',
    'links? that we make',
  ].join('|'),
  'gi',
);
/** What the talk links is the normal case, and is not said. */
const OF_THE_TALK = /legt (?:de lezing )?dit verband|makes this link|zoals in de lezing|as in the talk/i;

const real = await site('real');
const oven = await site('root');

/** What a page says, without its legend, and without what stands in a drawing or its table and says so at each mark. */
function said(source: string): CheerioAPI {
  const $ = parsed(source);
  $(':is(svg, table, template, .term-cards, .legend, .filters)').remove();
  $(':is(p, li, h1, h2, h3, figcaption, dd, dt, div, section)').append(' ');
  return $;
}
const hedgesIn = (text: string): string[] =>
  [...text.replace(/\s+/g, ' ').matchAll(HEDGE)].map(([hedge]) => hedge);

/**
 * The report tells the whole talk, and so do what a lecture is given with and what a brief of one's own is chosen from.
 * Any other page is about one thing.
 */
const mostOn = (path: string): number =>
  /^(?:en\/)?(?:rapport|report|presenteren|present|in-het-kort\/samenstellen|brief\/compose)\//.test(path)
    ? 8
    : 2;

test('a page says at most twice that something is ours, one that tells the whole talk at most eight times', () => {
  const paths = pagePaths(real.dir);
  const counted = paths.map((path) => ({
    path,
    hedges: hedgesIn(said(pageSource(real.dir, path))('main').text()),
  }));
  console.log(
    counted
      .filter(({ hedges }) => hedges.length > 2)
      .map(({ path, hedges }) => `${path}: ${hedges.length}`)
      .join('\n'),
  );
  // A test that finds none at all has looked in the wrong place.
  for (const path of ['rapport/', 'en/report/'])
    expect(counted.find((one) => one.path === path)?.hedges.length, path).toBeGreaterThan(3);
  expect(counted.filter(({ path, hedges }) => hedges.length > mostOn(path))).toEqual([]);
});

test('no group says it twice, and nothing says that a link is the talk’s', () => {
  for (const path of pagePaths(real.dir)) {
    const $ = said(pageSource(real.dir, path));
    for (const group of $('main :is(p, li, dd, figcaption):not(:has(p, li))').toArray())
      expect(hedgesIn($(group).text()).length, `${path}: ${$(group).text()}`).toBeLessThan(2);
    for (const group of $('main .our-links').toArray())
      expect($(group).find('.our-tag'), path).toHaveLength(1);
    expect(OF_THE_TALK.exec(pageSource(real.dir, path))?.[0], path).toBeUndefined();
  }
});

/** Inferences of ours on a page: how many the study gives there, and how many have their tag. */
interface Inferences {
  what: string;
  path: string;
  count: number;
  /** The tags, of which none may be taken away. */
  tags: string;
  tagged: ($: CheerioAPI) => number;
}

const isOurs = ({ basis }: { basis: string }): boolean => basis === 'reading';

function* inferencesOf(study: Study, paths: readonly string[]): Generator<Inferences> {
  for (const language of ['nl', 'en'] as const) {
    const at = (kind: 'finding' | 'quote' | 'figure', id: string): string =>
      `${pathOf({ page: kind, id }, language, 'nl')}/`;
    for (const { id, relations, related, restsOn } of study.findings) {
      const quoted = restsOn.filter((support) => support.by === 'quote');
      const links = [...relations, ...related].filter(isOurs).length;
      const others = restsOn.filter(({ by }) => by === 'summary' || by === 'model').length;
      yield {
        what: 'links',
        path: at('finding', id),
        count: links + others,
        tags: '.our-links > .our-tag',
        tagged: ($) => $('.our-links:has(> .our-tag) [data-basis="reading"]').length,
      };
      yield {
        what: 'quotes that we put with a point',
        path: at('finding', id),
        count: quoted.filter(isOurs).length,
        tags: 'figcaption > .our-tag',
        tagged: ($) => $('.quote > figcaption > .our-tag').length,
      };
    }
    for (const quote of study.quotes) {
      const supports = quote.findings.flatMap(({ restsOn }) =>
        restsOn.filter((support) => support.by === 'quote' && support.quote === quote && isOurs(support)),
      );
      yield {
        what: 'points that we put with a quote',
        path: at('quote', quote.id),
        count: supports.length,
        tags: '.relations .our-tag',
        tagged: ($) => $('.relations > [data-basis="reading"] > .our-tag').length,
      };
    }
    for (const { id, file } of study.figures) {
      const pairs = file.kind === 'spectrum' ? file.relations.filter(({ strain }) => strain) : [];
      yield {
        what: 'pairings in a drawing',
        path: at('figure', id),
        count: pairs.length,
        tags: 'main svg [data-mark]',
        tagged: ($) =>
          pairs.filter(
            (pair) => hedgesIn($(`main svg [data-mark="${pair.id}"]`).attr('aria-label') ?? '').length > 0,
          ).length,
      };
    }
  }
  // Who probably speaks is said wherever the words stand.
  for (const { lines, reading } of study.quotes.flatMap(({ turns }) => turns)) {
    const turn = `.turn:has([data-lines~="${lines[0]?.id}"])`;
    for (const path of reading ? paths : [])
      yield {
        what: 'speakers',
        path,
        count: page(dirOf.get(study) ?? '', path)(turn).length,
        tags: '.turn > .reading',
        tagged: ($) => $(`${turn} > .reading`).length,
      };
  }
}
const dirOf = new Map<Study, string>();

describe.each([
  ['the real study', real],
  ['the oven', oven],
])('in %s', (_name, { dir, study: folder }) => {
  const study = studyOf(readStudy(folder));
  dirOf.set(study, dir);
  const all = [...inferencesOf(study, pagePaths(dir))].filter(({ count }) => count > 0);
  const kinds = [...Map.groupBy(all, ({ what }) => what)];

  test.each(kinds)('each of the %s that are ours has its tag on each page that shows it', (_what, some) => {
    for (const { path, count, tagged } of some) expect(tagged(page(dir, path)), path).toBe(count);
  });

  test.each(kinds)('of the %s none can lose its tag without being missed', (_what, some) => {
    for (const { path, count, tags, tagged } of some) {
      const $ = parsed(pageSource(dir, path));
      $(tags).remove();
      expect(tagged($), path).toBeLessThan(count);
    }
  });

  test('there are inferences of every sort', () => {
    expect(kinds.map(([what]) => what)).toEqual([
      'links',
      'quotes that we put with a point',
      'points that we put with a quote',
      'pairings in a drawing',
      'speakers',
    ]);
  });
});
