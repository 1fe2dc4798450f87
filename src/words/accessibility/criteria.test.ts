import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CRITERIA } from './criteria.ts';

/** WCAG 2.2, levels A and AA: how many criteria each guideline has, and their numbers. 4.1.1 was taken out. */
const NUMBERS =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

test('each of the 55 criteria of WCAG 2.2 at levels A and AA is there once, in order', () => {
  expect(CRITERIA.map(({ id }) => id).join(' ')).toBe(NUMBERS);
  expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
});

test('each criterion checked by machine names its tests, and each named test is there and tests something', () => {
  for (const { id, status, tests } of CRITERIA) {
    if (status === 'machine') expect(tests, id).not.toEqual([]);
    if (status === 'untested' || status === 'absent') expect(tests, id).toEqual([]);
    for (const file of tests) {
      expect(existsSync(file), `${id}: ${file}`).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(/^ *test(\.\w+)?\(/m);
    }
  }
});

test('each criterion has its name and what was done in both languages, as whole sentences', () => {
  for (const { id, name, says } of CRITERIA) {
    for (const language of ['nl', 'en'] as const) {
      expect(name[language], id).toMatch(/^\p{Lu}/u);
      expect(says[language], id).toMatch(/^\p{Lu}.*\.$/u);
    }
  }
});
