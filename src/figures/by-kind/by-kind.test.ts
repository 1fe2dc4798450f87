import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { generateStudy } from '../../../test/studies/generate.ts';
import { studyOf } from '../../study/checks/study-of.ts';
import { MOST_APART } from '../../study/drawn-apart.ts';
import type { Study } from '../../study/study.ts';
import { type DrawnFigure, drawFigure } from '../catalogue.ts';

const studyWith = (findings: number): Study => studyOf(generateStudy({ findings, relations: findings * 2 }));
const many = studyWith(MOST_APART + 30);

function draw(study: Study): DrawnFigure {
  const figure = study.figures.find(({ file }) => file.kind === 'argument-map');
  if (!figure) throw new Error('no map');
  return drawFigure(study, figure, 'en');
}

const marksOf = (svg: string): number => load(svg)('[data-mark]').length;

test('the map draws as many findings as can be read apart', () => {
  const drawn = draw(studyWith(MOST_APART));
  expect(drawn.description.table.rows.length).toBe(MOST_APART);
  expect(drawn.wholeTable()).toBe(drawn.description.table);
});

test('of more, it counts by kind and says so', () => {
  const drawn = draw(many);
  const kinds = new Set(many.findings.map((finding) => finding.kind));
  expect(drawn.description.table.rows.length).toBe(kinds.size);
  for (const form of ['wide', 'narrow'] as const) {
    expect(marksOf(drawn.svg(form))).toBe(kinds.size);
    expect(load(drawn.svg(form))('text').first().text()).toMatch(/^90 points are too many/);
  }
  expect(drawn.description.steps).toEqual([]);
});

test('its file has every finding on its own', () => {
  expect(
    draw(many)
      .wholeTable()
      .rows.map(({ mark }) => mark),
  ).toEqual(many.findings.map(({ id }) => id));
});

test('on a page a mark is called once what both forms call it', () => {
  const drawn = draw(studyWith(8));
  const $ = load(drawn.forms());
  expect($('.wide [data-mark][aria-label]').length).toBe(8);
  expect([$('.narrow [data-mark]').length, $('.narrow [aria-label]').length]).toEqual([8, 0]);
  expect(load(drawn.svg('narrow'))('[data-mark][aria-label]').length).toBe(8);
});

test('the numbers of the map are those of the relations and quotes', () => {
  const { rows } = draw(many).description.table;
  const sum = (column: number): number =>
    rows
      .flatMap(({ cells }) => cells[column] ?? [])
      .reduce((all, { text }) => all + Number(text.split(': ').at(-1)), 0);
  const relations = many.findings.flatMap((finding) => finding.relations);
  expect([sum(2), sum(3), sum(4)]).toEqual([90, relations.length, relations.length]);
  expect(sum(5)).toBe(many.quotes.length);
});

test('a kind is said with all that is counted', () => {
  const { marks } = draw(many).description;
  expect(marks.get('ideal')).toMatchInlineSnapshot(
    `"ideal: 10; Link to: 7 (according to the talk), 6 (our reading); Link from: 18 (according to the talk), 13 (our reading); Quote: 1 (our reading)"`,
  );
  const unlinked = draw(studyOf(generateStudy({ findings: MOST_APART + 1, relations: 0 })));
  expect(unlinked.description.marks.get('ideal')).toContain('Link to: none; Link from: none;');
});

test('on a slide it is as wide and as high as a slide has room', () => {
  const svg = load(draw(many).svg('wide', { onSlide: true }))('svg');
  const [, , width, height] = (svg.attr('viewBox') ?? '').split(' ').map(Number);
  expect(width).toBe(750);
  expect(height).toBeLessThanOrEqual(330);
});
