// Drawing, table and content say the same: rows, marks and labels, and what the YAML holds without the figures' own code.

import { readdirSync, readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FigureFile } from '../../src/schema/figure.ts';
import type { FindingFile } from '../../src/schema/finding.ts';
import type { StudyFile } from '../../src/schema/study.ts';
import { OVEN } from './builds.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

const read = <T>(path: string): T => parse(readFileSync(`${OVEN}/${path}`, 'utf8')) as T;
const folder = <T>(name: string): Map<string, T> =>
  new Map(
    readdirSync(`${OVEN}/${name}`).map((file) => [file.replace('.yaml', ''), read<T>(`${name}/${file}`)]),
  );
const figures = folder<FigureFile>('figures');
const findings = folder<FindingFile>('findings');
const study = read<StudyFile>('study.yaml');

const ofKind = (kind: string): string => [...figures].find(([, file]) => file.kind === kind)?.[0] ?? '';
const PAGES = { nl: 'figuren', en: 'en/figures' };
const cases = [...figures.keys()].flatMap((id) =>
  Object.values(PAGES).map((list) => [id, `${list}/${id}/`] as const),
);
const dutch = (kind: string): CheerioAPI => page(root.dir, `figuren/${ofKind(kind)}/`);
const sorted = (values: Iterable<string | undefined>): (string | undefined)[] => [...values].sort();
const marksIn = ($: CheerioAPI, form: string): string[] =>
  $(`svg.${form} [data-mark]`)
    .toArray()
    .map((mark) => $(mark).attr('data-mark') ?? '');
const rowsIn = ($: CheerioAPI): string[] =>
  $('[data-row]')
    .toArray()
    .map((row) => $(row).attr('data-row') ?? '');
/** Without the breaks and hyphens that a narrow column makes. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

test('there is a figure of each kind', () => {
  expect(sorted([...figures.values()].map(({ kind }) => kind))).toEqual([
    'argument-map',
    'ego-networks',
    'place-map',
    'routes',
    'spectrum',
  ]);
});

/** The rows that a part of a drawing lights up with: "2 5-7" is 2, 5, 6 and 7. */
const rowsOf = (of: string): number[] =>
  of.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });

describe.each(cases)('%s on %s', (id, path) => {
  test('each row of the table is a mark in both forms of the drawing, and each mark a row, in one order', () => {
    const $ = page(root.dir, path);
    const rows = rowsIn($);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows).size).toBe(rows.length);
    expect(sorted(marksIn($, 'wide'))).toEqual(sorted(rows));
    expect(sorted(marksIn($, 'narrow'))).toEqual(sorted(rows));
  });

  test('each mark shows words of its row, and its name begins with them', () => {
    const $ = page(root.dir, path);
    const wrong = ['wide', 'narrow'].flatMap((form) =>
      $(`svg.${form} [data-mark]`)
        .toArray()
        .flatMap((mark) => {
          const row = $(`[data-row="${$(mark).attr('data-mark')}"]`).text();
          const shown = letters($(mark).find('text').first().text());
          // What both forms call it stands in the first of them.
          const named = $(`svg [data-mark="${$(mark).attr('data-mark')}"][aria-label]`);
          const name = letters($(mark).attr('aria-label') ?? named.attr('aria-label') ?? '');
          const agrees = shown !== '' && letters(row).includes(shown) && name.startsWith(shown);
          return agrees ? [] : [`${form} ${$(mark).attr('data-mark')}: ${$(mark).text()}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('it stands in the report too, with the same marks', () => {
    const $ = page(root.dir, path.startsWith('en/') ? 'en/report/' : 'rapport/');
    const drawn = $(`figure#${id} svg.wide [data-mark]`)
      .toArray()
      .map((mark) => $(mark).attr('data-mark'));
    expect(sorted(drawn)).toEqual(sorted(rowsIn(page(root.dir, path))));
  });
});

describe('read from the content alone', () => {
  test('the argument map holds every finding', () => {
    expect(sorted(rowsIn(dutch('argument-map')))).toEqual(sorted(findings.keys()));
  });

  test('the argument map tells every relation, from where to where and on whose word', () => {
    const $ = dutch('argument-map');
    for (const [id, { relations }] of findings) {
      const row = $(`[data-row="${id}"]`);
      const targets = row
        .find('a')
        .toArray()
        .map((link) => $(link).attr('href'));
      for (const { to } of relations) expect(targets).toContain(`/bevindingen/${to}/`);
      // Those that are said alike are said in one go: what is ours, is said before the first.
      const said = row.find('td').eq(3).text();
      const ours = relations.filter(({ basis }) => basis === 'reading');
      expect(said.split('onze uitleg').length - 1, id).toBe(new Set(ours.map(({ type }) => type)).size);
    }
    const rows = rowsIn($);
    const missing = ['wide', 'narrow'].flatMap((form) =>
      [...findings].flatMap(([from, { relations }]) =>
        relations
          .filter(({ to, type, basis }) => {
            const joins = (part: string): boolean =>
              $(`svg.${form} ${part}`)
                .toArray()
                .map((element) => rowsOf($(element).attr('data-of') ?? ''))
                .some((of) => of.includes(rows.indexOf(from)) && of.includes(rows.indexOf(to)));
            // A finding that stands in under another has a bar; a list has no lines, and lights up all the same.
            if (form === 'narrow') return !joins('.point');
            return (
              !joins(`.line[data-basis="${basis}"]`) &&
              !(type === 'specifies' && basis === 'talk' && joins('.bar'))
            );
          })
          .map(({ to, type }) => `${form}: ${from} ${type} ${to}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the map of places holds every place, every method, the years and the day', () => {
    const rows = rowsIn(dutch('place-map'));
    for (const { id } of study.places) expect(rows).toContain(id);
    for (const line of study.methods) expect(rows).toContain(line);
    expect(dutch('place-map')('svg.wide').text()).toMatch(/2020.*2022/);
    expect(rows).toHaveLength(study.places.length + study.methods.length + 2);
  });

  test('the networks and the spectrum hold what their files list', () => {
    const networks = figures.get(ofKind('ego-networks'));
    if (networks?.kind !== 'ego-networks') throw new Error('no networks');
    expect(rowsIn(dutch('ego-networks'))).toEqual(networks.networks.map(({ finding }) => finding));
    const spectrum = figures.get(ofKind('spectrum'));
    if (spectrum?.kind !== 'spectrum') throw new Error('no spectrum');
    expect(rowsIn(dutch('spectrum'))).toEqual(spectrum.relations.map(({ id }) => id));
  });

  test('the routes hold each route, what opposes it, what explains that, and what specifies these', () => {
    const file = figures.get(ofKind('routes'));
    if (file?.kind !== 'routes') throw new Error('no routes');
    const leadingTo = (targets: readonly string[], type: string): string[] =>
      [...findings].flatMap(([id, { relations }]) =>
        relations.some((relation) => relation.type === type && targets.includes(relation.to)) ? [id] : [],
      );
    const routes = file.routes.map(({ finding }) => finding);
    const against = leadingTo(routes, 'opposes');
    const reasons = leadingTo(against, 'explains');
    const points = leadingTo(reasons, 'specifies');
    expect(sorted(rowsIn(dutch('routes')))).toEqual(
      sorted(new Set([...routes, ...against, ...reasons, ...points])),
    );
  });
});
