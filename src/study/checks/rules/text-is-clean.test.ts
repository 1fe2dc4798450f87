import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const PATH = 'concepts/sleutel.yaml';
const withCharacter = (character: string) =>
  study.change(PATH, 'Wat een deur opent.', `Wat een ${character}deur opent.`);

test('a study that holds only what authors type has no problem', () => {
  expect(study.problems()).toBe('');
});

test.each(['é', '‘', '…', '–', '\u00A0', '\u00AD', '👩‍🌾', '\t'])(
  '%j is a character that authors type',
  (character) => {
    expect(withCharacter(character).problems()).toBe('');
  },
);

test('lines may end as Windows ends them', () => {
  expect(study.each((text) => text.replaceAll('\n', '\r\n')).problems()).toBe('');
});

test('a byte that is no UTF-8 is a problem, at its place', () => {
  expect(withCharacter('\uFFFD').problems()).toMatchInlineSnapshot(`
    "concepts/sleutel.yaml:6:15  text-is-clean
      found the invisible character U+FFFD (a byte that is no UTF-8). Delete it, and save the file as UTF-8."
  `);
});

test.each([
  ['a control character', '\u0007', 'U+0007'],
  ['a null', '\u0000', 'U+0000'],
  ['a delete', '\u007F', 'U+007F'],
  ['a late control character', '\u0085', 'U+0085'],
  ['an override of the direction', '\u202E', 'U+202E'],
  ['an isolate of the direction', '\u2066', 'U+2066'],
  ['a mark of the direction', '\u200F', 'U+200F'],
  ['a line separator', '\u2028', 'U+2028'],
  ['a byte order mark in the middle', '\uFEFF', 'U+FEFF'],
  ['half a character', '\uD800', 'U+D800'],
])('%s is a problem', (_what, character, name) => {
  expect(withCharacter(character).problems()).toContain(
    `concepts/sleutel.yaml:6:15  text-is-clean\n  found the invisible character ${name}.`,
  );
});

test('many such characters in one file are one problem', () => {
  expect(withCharacter('\uFFFD\u202E\u0000').problems()).toContain(
    'U+FFFD (a byte that is no UTF-8), and 2 more of its kind',
  );
});

test('a byte order mark before the first character is no problem', () => {
  expect(study.each((text) => `\uFEFF${text}`).problems()).toBe('');
});
