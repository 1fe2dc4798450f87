import { expect, test } from 'vitest';
import { addAddresses, parseAddresses } from './addresses.ts';

test('an address stands on a line of its own, with what became of it', () => {
  expect(
    parseAddresses('# ooit\nfinding a\n\nquote b moved c # samengevoegd\r\nchapter d withdrawn 2027-02-01\n'),
  ).toEqual({
    entries: [
      { kind: 'finding', id: 'a', line: 2 },
      { kind: 'quote', id: 'b', line: 4, fate: { what: 'moved', to: 'c' } },
      { kind: 'chapter', id: 'd', line: 5, fate: { what: 'withdrawn', date: '2027-02-01' } },
    ],
    statements: [],
    faults: [],
  });
});

test('behind what was withdrawn stands where to look now: a page, or an entry', () => {
  const text = 'figure a withdrawn 2027-02-01 see findings\nfigure b withdrawn 2027-02-01 see quote c\n';
  const date = '2027-02-01';
  expect(parseAddresses(text).entries.map(({ fate }) => fate)).toEqual([
    { what: 'withdrawn', date, see: { page: 'findings' } },
    { what: 'withdrawn', date, see: { page: 'quote', id: 'c' } },
  ]);
});

test.each([
  'finding',
  'bevinding a',
  'finding ../a',
  'finding A',
  'finding a verhuisd b',
  'finding a moved',
  'finding a moved ../b',
  'finding a withdrawn',
  'finding a withdrawn 2027-02-30',
  'finding a withdrawn 1-2-2027',
  'finding a moved b c',
  'finding a moved b see findings',
  'finding a withdrawn 2027-02-01 findings',
  'finding a withdrawn 2027-02-01 see',
  'finding a withdrawn 2027-02-01 see nowhere',
  'finding a withdrawn 2027-02-01 see quote ../c',
  'finding a withdrawn 2027-02-01 see chapter c',
  'finding a withdrawn 2027-02-01 see quote c d',
])('"%s" is a fault', (line) => {
  const { entries, faults } = parseAddresses(`\n${line}\n`);
  expect(entries).toEqual([]);
  expect(faults).toEqual([{ line: 2, message: expect.stringContaining('expected') }]);
});

test('new addresses are added at the end, sorted and once', () => {
  const ids = [
    { kind: 'quote', id: 'c' },
    { kind: 'finding', id: 'b' },
    { kind: 'finding', id: 'b' },
  ] as const;
  expect(addAddresses('# ooit\nfinding a', ids)).toBe('# ooit\nfinding a\nfinding b\nquote c\n');
  expect(addAddresses('', ids)).toBe('finding b\nquote c\n');
});

test('an address that is listed is not added again, whatever became of it', () => {
  const text = 'finding a withdrawn 2027-02-01\n';
  expect(addAddresses(text, [{ kind: 'finding', id: 'a' }])).toBe(text);
  expect(addAddresses(text, [{ kind: 'quote', id: 'a' }])).toBe(`${text}quote a\n`);
});
