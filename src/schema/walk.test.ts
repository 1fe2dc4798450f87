import { expect, test } from 'vitest';
import { z } from 'zod';
import { FigureFile } from './figure.ts';
import { meaning } from './meaning.ts';
import { LineId, LineIds, Name, nameOf, Paraphrase, Text } from './primitives.ts';
import { keysAt, namesIn, walk } from './walk.ts';

const Part = z.discriminatedUnion('show', [
  z.strictObject({ show: z.literal('lines'), lines: LineIds }),
  z.strictObject({ show: z.literal('quote'), quote: nameOf('quote').describe('The quote.') }),
]);
const Made = z.strictObject({
  id: z.string(),
  question: LineId.or(z.literal('')),
  label: Name,
  ends: z.tuple([nameOf('finding'), nameOf('concept')]).optional(),
  about: z.array(
    z.union([z.strictObject({ quote: nameOf('quote') }), z.strictObject({ figure: nameOf('figure') })]),
  ),
  parts: z.array(Part).default([]),
  number: meaning(z.int(), { one: 'number' }).optional(),
});
const data = {
  id: 's01-1',
  question: '',
  label: { nl: 's01-1', en: 's01-2' },
  ends: ['a', 'b'],
  about: [{ figure: 'c' }, { quote: 'd' }],
  parts: [
    { show: 'quote', quote: 'e' },
    { show: 'lines', lines: ['s01-1', 's02-3a'] },
  ],
};

test('what a schema says that a value names is found with its path, however deep, and nothing else', () => {
  expect(namesIn(Made, data)).toEqual([
    { kind: 'finding', name: 'a', path: ['ends', 0] },
    { kind: 'concept', name: 'b', path: ['ends', 1] },
    { kind: 'figure', name: 'c', path: ['about', 0, 'figure'] },
    { kind: 'quote', name: 'd', path: ['about', 1, 'quote'] },
    { kind: 'quote', name: 'e', path: ['parts', 0, 'quote'] },
    { kind: 'line', name: 's01-1', path: ['parts', 1, 'lines', 0] },
    { kind: 'line', name: 's02-3a', path: ['parts', 1, 'lines', 1] },
  ]);
});

test('a value that may be empty names nothing where it is', () => {
  expect(namesIn(Made, { ...data, question: 's01-2' })[0]).toEqual({
    kind: 'line',
    name: 's01-2',
    path: ['question'],
  });
  expect(namesIn(Made, { ...data, question: 's01-2' })).toHaveLength(namesIn(Made, data).length + 1);
});

test('texts are told apart by whose words they are; a paraphrase names its lines besides', () => {
  const Texts = z.strictObject({ called: Name, says: Text.optional(), restates: Paraphrase });
  const words = { nl: 'a', en: 'b' };
  const told = walk(Texts, { called: words, says: words, restates: { lines: ['s01-1'], ...words } });
  expect([...told].map(({ path, meaning }) => [path.join('.'), meaning])).toEqual([
    ['called', { text: 'name' }],
    ['says', { text: 'editorial' }],
    ['restates', { text: 'paraphrase' }],
    ['restates.lines.0', { names: 'line' }],
  ]);
});

test('a schema that is given a second meaning keeps the first, and the schema that it was made of is as it was', () => {
  const finding = nameOf('finding');
  const network = meaning(finding, { one: 'network' });
  expect([...walk(network, 'a')].map(({ meaning }) => meaning)).toEqual([
    { names: 'finding', one: 'network' },
  ]);
  expect([...walk(finding, 'a')].map(({ meaning }) => meaning)).toEqual([{ names: 'finding' }]);
});

test('the keys at a place are those that the schema has there, also where the data is wrong', () => {
  expect(keysAt(Made, {}, [])).toEqual(Object.keys(Made.shape));
  expect(keysAt(Made, { parts: [{ show: 'quote', qoute: 'a' }] }, ['parts', 0])).toEqual(['show', 'quote']);
  expect(keysAt(Made, { about: [{ qoute: 'a' }] }, ['about', 0])).toEqual(['quote']);
  expect(keysAt(Made, { label: 'a' }, ['label', 'nl'])).toEqual([]);
  expect(keysAt(FigureFile, { kind: 'routes' }, ['routes', 0])).toEqual(['finding', 'line', 'silence']);
});
