import { expect, test } from 'vitest';
import { AUTHORING, isAuthoringName } from './authoring.ts';
import { FindingFile } from './finding.ts';
import { Day, Id, LineId, Text } from './primitives.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

test.each(['a', 'koude-oven', '2017', 'a1-b2'])('"%s" is an id', (id) => {
  expect(accepts(Id, id)).toBe(true);
});

test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'crème', 'a b', '../a', 'a\n'])('%j is no id', (id) => {
  expect(accepts(Id, id)).toBe(false);
});

test.each(['s01-0', 's06-3a', 's13-12'])('"%s" is a line', (id) => {
  expect(accepts(LineId, id)).toBe(true);
});

test.each(['s1-0', 's01', 's01-', 's01-1A', 'S01-1', 's01-1ab', ' s01-1', 's001-1'])(
  '%j is no line',
  (id) => {
    expect(accepts(LineId, id)).toBe(false);
  },
);

test('a day is one that exists, written with year, month and day', () => {
  expect(['2017-01-17', '2024-02-29'].filter((day) => !accepts(Day, day))).toEqual([]);
  expect(['2017-02-29', '2017-1-17', '17-01-2017', '2017', ''].filter((day) => accepts(Day, day))).toEqual(
    [],
  );
});

test('a text has no language that the site cannot speak, and no empty words', () => {
  expect(accepts(Text, { nl: 'a', en: 'b' })).toBe(true);
  expect(accepts(Text, { nl: 'a', xx: 'b' })).toBe(false);
  expect(accepts(Text, { nl: ' ' })).toBe(false);
});

test('a finding rests on something and names a line', () => {
  const finding = {
    kind: 'cause',
    label: { nl: 'a' },
    lines: ['s01-1'],
    rests_on: [{ by: 'statement' }],
    relations: [],
    reach: { nl: 'a' },
    note: { nl: 'a' },
  };
  expect(accepts(FindingFile, finding)).toBe(true);
  expect(accepts(FindingFile, { ...finding, rests_on: [] })).toBe(false);
  expect(accepts(FindingFile, { ...finding, lines: [] })).toBe(false);
  expect(accepts(FindingFile, { ...finding, rests_on: [{ by: 'statement', quote: 'q' }] })).toBe(false);
});

test('a component knows its attributes and no other', () => {
  expect(accepts(AUTHORING.Finding, { id: 'a', note: true })).toBe(true);
  expect(accepts(AUTHORING.Finding, { id: 'a', note: 'yes' })).toBe(false);
  expect(accepts(AUTHORING.Quote, { id: 'a', lines: 's01-1' })).toBe(false);
  expect(AUTHORING.Verbatim.parse({ lines: ' s01-1\n s01-2 ' }).lines).toEqual(['s01-1', 's01-2']);
});

test('a name that every object has is no component', () => {
  expect(isAuthoringName('Finding')).toBe(true);
  expect(['constructor', 'toString', '__proto__'].filter(isAuthoringName)).toEqual([]);
});
