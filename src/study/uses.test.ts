import { expect, test } from 'vitest';
import { Discussion, PredictOrder } from '../schema/exercise.ts';
import { scanProse } from './scan-prose.ts';
import { findUses, fragmentOf, linesOf, type UseSources } from './uses.ts';

const NOTHING: UseSources = {
  question: '',
  findings: [],
  quotes: [],
  concepts: [],
  figures: [],
  exercises: [],
  deck: [],
  prose: [],
};
const inProse = (mdx: string, more: Partial<UseSources> = {}) =>
  findUses({
    ...NOTHING,
    ...more,
    prose: [{ page: 'report', language: 'nl', elements: scanProse(mdx).elements }],
  })
    .filter(({ on }) => on.page === 'report')
    .map(({ line, how, fragment, language }) => [line, how, fragment, language]);

test('a study without content uses no line', () => {
  expect(findUses(NOTHING)).toEqual([]);
});

test('the question is shown on the opening page', () => {
  expect(findUses({ ...NOTHING, question: 's01-2' })).toEqual([
    { line: 's01-2', how: 'shows', on: { page: 'opening' }, fragment: 's01-2' },
  ]);
});

test('a finding shows its lead and its lines, each once', () => {
  const findings = [{ id: 'a', lead: ['s01-0'], lines: ['s01-1', 's01-1'] }];
  expect(findUses({ ...NOTHING, findings })).toEqual([
    { line: 's01-0', how: 'shows', on: { page: 'finding', id: 'a' }, fragment: 's01-0' },
    { line: 's01-1', how: 'shows', on: { page: 'finding', id: 'a' }, fragment: 's01-1' },
  ]);
});

test('a quote that stands on the first page shows its lines there too', () => {
  const quotes = [{ id: 'q', opening: true, turns: [{ lines: ['s01-1'] }] }];
  expect(findUses({ ...NOTHING, quotes }).map(({ on, fragment }) => [on.page, fragment])).toEqual([
    ['quote', 's01-1'],
    ['opening', 'q'],
  ]);
});

test('a quote shows the lines of its turns, a concept those of its definition and use', () => {
  const quotes = [{ id: 'q', turns: [{ lines: ['s01-1'] }, { lines: ['s01-2'] }] }];
  const concepts = [{ id: 'c', definition: ['s02-1'], lines: ['s02-2'] }];
  expect(findUses({ ...NOTHING, quotes, concepts }).map(({ line, on }) => [line, on.page])).toEqual([
    ['s01-1', 'quote'],
    ['s01-2', 'quote'],
    ['s02-1', 'concept'],
    ['s02-2', 'concept'],
  ]);
});

test('a figure shows the lines that it draws and restates those of its title', () => {
  const figures = [{ id: 'f', shown: ['s03-1'], ordered: [], restated: ['s03-2'] }];
  expect(findUses({ ...NOTHING, figures }).map(({ line, how, fragment }) => [line, how, fragment])).toEqual([
    ['s03-1', 'shows', 'f'],
    ['s03-2', 'restates', 'f-title'],
  ]);
});

test('prose restates in a paraphrase and shows in a verbatim, at an address made of the lines', () => {
  expect(
    inProse('<Paraphrase lines="s01-1 s01-2">\nx\n</Paraphrase>\n\n<Verbatim lines="s01-3" />\n'),
  ).toEqual([
    ['s01-1', 'restates', 'p-s01-1-s01-2', 'nl'],
    ['s01-2', 'restates', 'p-s01-1-s01-2', 'nl'],
    ['s01-3', 'shows', 'w-s01-3', 'nl'],
  ]);
});

test('a finding, a quote and a figure in prose show their lines there', () => {
  const more = {
    findings: [{ id: 'a', lead: ['s01-0'], lines: ['s01-1'] }],
    quotes: [{ id: 'q', turns: [{ lines: ['s01-2'] }] }],
    figures: [{ id: 'f', shown: ['s01-3'], ordered: [], restated: ['s01-4'] }],
  };
  expect(
    inProse('<Finding id="a" />\n\n<Quote id="q" />\n\n<Figure id="f" />\n\n<Quote id="x" />\n', more),
  ).toEqual([
    ['s01-1', 'shows', 'a', 'nl'],
    ['s01-2', 'shows', 'q', 'nl'],
    ['s01-3', 'shows', 'f', 'nl'],
  ]);
});

test('an explanation by the editors uses no line', () => {
  expect(inProse('<Note id="n">\ns01-1\n</Note>\n')).toEqual([]);
});

test('an element has the address that it was given, or one made of its lines; a term has none', () => {
  expect(fragmentOf({ name: 'Paraphrase', attributes: { id: 'eigen', lines: 's01-1' } })).toBe('eigen');
  expect(fragmentOf({ name: 'Paraphrase', attributes: { lines: 's01-1' } })).toBe('p-s01-1');
  expect(fragmentOf({ name: 'Verbatim', attributes: { lines: 's01-1  s01-2' } })).toBe('w-s01-1-s01-2');
  expect(fragmentOf({ name: 'Term', attributes: { id: 'oven' } })).toBe(undefined);
  expect(fragmentOf({ name: 'Note', attributes: {} })).toBe(undefined);
});

test('lines that are no text are none', () => {
  expect(linesOf({ attributes: { lines: true } })).toEqual([]);
  expect(linesOf({ attributes: {} })).toEqual([]);
});

test('a slide shows its heading, its lines, the lines of a quote and of a figure, and restates those of a restatement', () => {
  const deck = [
    {
      id: 'd',
      heading: 's01-0',
      shows: [
        { show: 'lines' as const, lines: ['s01-1', 's01-0'], step: 1 },
        { show: 'quote' as const, quote: 'q', lines: ['s01-3'], step: 1 },
        { show: 'figure' as const, figure: 'f', step: 1 },
        { show: 'restated' as const, text: { lines: ['s01-1'] }, step: 1 },
        { show: 'text' as const, text: { nl: 's01-9' }, step: 1 },
      ],
    },
    { id: 'e', shows: [{ show: 'quote' as const, quote: 'q', step: 1 }] },
  ];
  const quotes = [{ id: 'q', turns: [{ lines: ['s01-2'] }, { lines: ['s01-3'] }] }];
  const figures = [{ id: 'f', shown: ['s01-4'], ordered: [], restated: ['s01-5'] }];
  expect(
    findUses({ ...NOTHING, quotes, figures, deck })
      .filter(({ on }) => on.page === 'present')
      .map(({ line, how, fragment, language }) => [line, how, fragment, language]),
  ).toEqual([
    ['s01-0', 'shows', 'd', undefined],
    ['s01-1', 'shows', 'd', undefined],
    ['s01-3', 'shows', 'd', undefined],
    ['s01-4', 'shows', 'd', undefined],
    ['s01-1', 'restates', 'd', undefined],
    ['s01-2', 'shows', 'e', undefined],
    ['s01-3', 'shows', 'e', undefined],
  ]);
});

const EXERCISE = {
  label: { nl: 'Oefening' },
  aim: { nl: 'Zien' },
  minutes: 10,
  material: { nl: 'Papier' },
  instructions: [{ nl: 'Lees.' }],
  guidance: [{ nl: 'Wacht.' }],
};
const ABOUT = {
  findings: [{ id: 'a', lead: ['s01-0'], lines: ['s01-1'] }],
  quotes: [{ id: 'q', turns: [{ lines: ['s01-2'] }, { lines: ['s01-3'] }] }],
  figures: [{ id: 'f', shown: ['s01-4', 's01-5', 's01-6'], ordered: ['s01-5'], restated: ['s01-4'] }],
};

test('the page of an exercise shows the quotes whole, the findings and the figures that it is about', () => {
  const about = [{ quote: 'q' }, { finding: 'a' }, { figure: 'f' }];
  const file = Discussion.parse({ kind: 'discussion', ...EXERCISE, about });
  expect(
    findUses({ ...NOTHING, ...ABOUT, exercises: [{ id: 'e', file }] })
      .filter(({ on }) => on.page === 'exercise')
      .map(({ line, how, fragment }) => [line, how, fragment]),
  ).toEqual([
    ['s01-2', 'shows', 'q'],
    ['s01-3', 'shows', 'q'],
    ['s01-1', 'shows', 'a'],
    ['s01-4', 'shows', 'f'],
    ['s01-5', 'shows', 'f'],
    ['s01-6', 'shows', 'f'],
  ]);
});

test('an order to predict shows of its figure what is put in order and the ends, on its page and on a slide', () => {
  const text = { nl: 'Daarna' };
  const file = PredictOrder.parse({ kind: 'predict-order', ...EXERCISE, figure: 'f', afterwards: text });
  const deck = [{ id: 'd', shows: [{ show: 'exercise' as const, exercise: 'e', step: 1 }] }];
  expect(
    findUses({ ...NOTHING, ...ABOUT, exercises: [{ id: 'e', file }], deck })
      .filter(({ on }) => on.page === 'exercise' || on.page === 'present')
      .map(({ line, on, fragment }) => [line, on, fragment]),
  ).toEqual([
    ['s01-5', { page: 'exercise', id: 'e' }, 'f'],
    ['s01-5', { page: 'present' }, 'd'],
  ]);
});
