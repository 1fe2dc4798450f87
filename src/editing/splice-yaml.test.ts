import { expect, test } from 'vitest';
import { yamlEdits } from '../../test/studies/edits.ts';
import { readFiles } from '../../test/studies/study-files.ts';
import { applySlices, SpliceError } from './slice.ts';
import { addKey, setText } from './splice-yaml.ts';

const set = (source: string, path: (string | number)[], value: string): string =>
  applySlices(source, [setText(source, 'a.yaml', path, value)]);

test.each([
  ['plain', 'a: one # why\nb: two\n', 'a: uno due # why\nb: two\n'],
  ['single quotes', "a: 'one' # why\n", "a: 'uno due' # why\n"],
  ['double quotes', 'a: "one"\n', 'a: "uno due"\n'],
  ['flow', 'x: y\na: one', 'x: y\na: uno due'],
  ['folded', 'a: >- # why\n  one\n  two\n\n# behind\nb: c\n', 'a: >- # why\n  uno due\n\n# behind\nb: c\n'],
  ['literal', 'a: |-\n    one\n', 'a: |-\n    uno due\n'],
  ['plain in rows', 'a: one\n  two\nb: c\n', 'a: uno due\nb: c\n'],
  ['rows of Windows', 'a: >-\r\n  one\r\nb: c\r\n', 'a: >-\r\n  uno due\r\nb: c\r\n'],
  ['a mark at the head', '\uFEFFa: one\n', '\uFEFFa: uno due\n'],
])('%s stays so, with what stands around it', (_, before, after) => {
  expect(set(before, ['a'], 'uno due')).toBe(after);
});

test.each([
  ['a: one', 'a b: c', "a: 'a b: c'"],
  ['a: one', 'a #b', "a: 'a #b'"],
  ['a: one', 'true', "a: 'true'"],
  ['a: one', '2027-03-01', 'a: 2027-03-01'],
  ['a: one', '12', "a: '12'"],
  ["a: 'one'", "it's", "a: 'it''s'"],
  ['a: { b: one, c: d }', 'x, y', "a: { b: 'x, y', c: d }", ['a', 'b']],
] as const)(
  '%s with %s is quoted where it must be',
  (before, value, after, path: readonly string[] = ['a']) => {
    expect(set(before, [...path], value)).toBe(after);
  },
);

test('a folded text is folded to the width of its file', () => {
  const before = `a: >-\n  ${'word '.repeat(12)}word\n  word\nb: >-\n  short\n`;
  const after = set(before, ['b'], 'other '.repeat(20).trim());
  expect(Math.max(...after.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(66);
  expect(after.split('\n').length).toBe(before.split('\n').length + 1);
});

test('a key comes last in its mapping, as its neighbours are written', () => {
  const add = (source: string, path: (string | number)[], value: unknown): string =>
    applySlices(source, [addKey(source, 'a.yaml', path, 'note', value)]);
  const note = { nl: 'Een', en: "It's: one" };
  expect(add('a:\n  - id: x # why\n    b: c # last\n# behind\n  - id: y\n', ['a', 0], note)).toBe(
    "a:\n  - id: x # why\n    b: c # last\n    note:\n      nl: Een\n      en: 'It''s: one'\n# behind\n  - id: y\n",
  );
  expect(add('a: { b: c }', ['a'], note)).toBe("a: { b: c, note: { nl: Een, en: 'It''s: one' } }");
  expect(add('a: b', [], 'x')).toBe('a: b\nnote: x');
  expect(add('a: {}', ['a'], 'x')).toBe('a: { note: x }');
  expect(add('a: >-\r\n  b\r\n\r\n', [], '2027-03-01')).toBe("a: >-\r\n  b\r\nnote: '2027-03-01'\r\n\r\n");
});

test('what cannot be changed alone is refused', () => {
  for (const [source, path] of [
    ['a: 12\n', ['a']],
    ['a: b\n', ['c']],
    ['a: [\n', ['a']],
  ] as const)
    expect(() => set(source, [...path], 'x')).toThrow(SpliceError);
});

test('in the study of the tests an edit changes the value alone, whatever stands in and around it', () => {
  const told = yamlEdits([readFiles('test/studies/oven')], 601);
  expect(told.edits).toBeGreaterThan(30);
  expect(told.wrong).toEqual([]);
});
