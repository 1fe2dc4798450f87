import { expect, test } from 'vitest';
import { generateStudy } from '../../test/studies/generate.ts';
import { studyOf } from './checks/study-of.ts';
import { DIVIDED_PAGES, divide, divisionOf } from './parts.ts';

const idsOf = (parts: readonly ReadonlySet<string>[]): string[][] => parts.map((part) => [...part]);

test('a part holds as much as it may weigh, in the given order', () => {
  const pieces = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, weight: 2 }));
  expect(idsOf(divide(pieces, 5).parts)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('what weighs too much has a part of its own', () => {
  const pieces = [
    { id: 'a', weight: 1 },
    { id: 'b', weight: 9 },
    { id: 'c', weight: 1 },
  ];
  expect(idsOf(divide(pieces, 5).parts)).toEqual([['a'], ['b'], ['c']]);
});

test('a place is found on the part of what holds it', () => {
  const pieces = [
    { id: 'a', weight: 4 },
    { id: 'b', weight: 4, places: ['in-b'] },
  ];
  expect(divide(pieces, 5).partOf.get('in-b')).toBe(2);
});

test('a page with nothing on it has one part', () => {
  expect(divide([], 5).parts.length).toBe(1);
});

test('a small study has one part of each page', () => {
  const study = studyOf(generateStudy({ findings: 25, relations: 40 }));
  expect(DIVIDED_PAGES.map((page) => divisionOf(study, page).parts.length)).toEqual([1, 1, 1, 1]);
});

test('a figure of all findings weighs the more, the more it draws; counted by kind it weighs what others do', () => {
  const withMap = (findings: number, relations: number): number => {
    const files = generateStudy({ findings, relations }).map(({ path, text }) => ({
      path,
      text: /^report\/..\/01-/.test(path) ? `${text}\n\n<Figure id="samenhang" />\n` : text,
    }));
    return divisionOf(studyOf(files), 'report').parts.length;
  };
  expect([withMap(29, 45), withMap(60, 120), withMap(61, 120)]).toEqual([1, 2, 1]);
});

test('of a large study every chapter, finding, quote and line stands on exactly one part', () => {
  const study = studyOf(generateStudy({ findings: 300, relations: 100 }));
  const all = {
    report: [...new Set(study.chapters.map(({ id }) => id))],
    findings: study.findings.map(({ id }) => id),
    quotes: study.quotes.map(({ id }) => id),
    source: [...study.lines.keys()],
  };
  for (const page of DIVIDED_PAGES) {
    const { parts } = divisionOf(study, page);
    expect(idsOf(parts).flat(), page).toEqual(all[page]);
  }
  expect(DIVIDED_PAGES.map((page) => divisionOf(study, page).parts.length)).toEqual([3, 3, 1, 3]);
});
