import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { generateStudy } from '../../../test/studies/generate.ts';
import { studyOf } from '../../study/checks/study-of.ts';
import { MOST_APART } from '../../study/drawn-apart.ts';
import type { Study } from '../../study/study.ts';
import { type DrawnFigure, drawFigure } from '../catalogue.ts';

const studyWith = (findings: number, relations = findings * 2): Study =>
  studyOf(generateStudy({ findings, relations }));
const many = studyWith(MOST_APART + 90);

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

test('of more, those of one kind under one head stand together, and it says so', () => {
  const drawn = draw(many);
  const { rows } = drawn.description.table;
  for (const form of ['wide', 'narrow'] as const) {
    expect(marksOf(drawn.svg(form))).toBe(rows.length);
    expect(load(drawn.svg(form))('text').first().text()).toMatch(/^150 points are too many/);
  }
  expect(rows.length).toBeLessThan(MOST_APART);
  expect(load(drawn.svg('wide'))('.line[data-of]').length).toBeGreaterThan(0);
  expect(load(drawn.svg('wide'))('.tag').length).toBe(0);
  const counted = rows.map(({ cells }) => Number(/\((\d+)\)/.exec(cells[1]?.[0]?.text ?? '')?.[1]));
  expect(counted.reduce((all, one) => all + one, 0)).toBe(150);
});

test('a group lists its first points, each with its page, and says how many there are more', () => {
  const listed = draw(many).description.table.rows.map(({ cells }) => cells[2] ?? []);
  const long = listed.find((cell) => cell.length === 13);
  expect(long?.slice(0, 12).every(({ to }) => to?.page === 'finding')).toBe(true);
  expect(long?.[12]?.text).toMatch(/^and \d+ more$/);
});

test('its file has every finding on its own', () => {
  const inFile = draw(many)
    .wholeTable()
    .rows.map(({ mark }) => mark);
  expect(inFile.sort()).toEqual(many.findings.map(({ id }) => id).sort());
});

test('on a page a mark is called once what all forms call it', () => {
  const drawn = draw(studyWith(8));
  const $ = load(drawn.forms({ spacious: true }));
  expect($('.wide [data-mark][aria-label]').length).toBe(8);
  expect([$('.narrow [data-mark]').length, $('.narrow [aria-label]').length]).toEqual([8, 0]);
  expect([$('.between [data-mark]').length, $('.between [data-mark][aria-label]').length]).toEqual([8, 0]);
  expect(load(drawn.svg('narrow'))('[data-mark][aria-label]').length).toBe(8);
});

test('a link of a point is one of its group, said with whose it is; a group without links says so', () => {
  const { marks } = draw(many).description;
  expect([...marks.values()].join('\n')).toMatch(/is a reason for: \S.* \(\d+\) \(our reading\)/);
  const [unlinked = ''] = draw(studyWith(MOST_APART + 1, 0)).description.marks.values();
  expect(unlinked).toMatch(/; The talk makes no link here/);
});
