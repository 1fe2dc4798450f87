import { expect, test } from 'vitest';
import type { DeckSlide } from '../schema/deck.ts';
import type { Discussion } from '../schema/exercise.ts';
import type { FindingFile } from '../schema/finding.ts';
import { StudyFile } from '../schema/study.ts';
import { Talk } from '../schema/talk.ts';
import { buildStudy } from './build-study.ts';
import { countWords, wordsIn } from './count-words.ts';
import { entryById } from './entry-by-id.ts';
import { labelOf } from './label-of.ts';
import { scanProse } from './scan-prose.ts';
import type { Entry, StudyData } from './study-data.ts';
import { textIn } from './text.ts';

const both = (nl: string, en: string) => ({ nl, en });

const talk = Talk.parse({
  language: 'nl',
  slides: [
    {
      number: 1,
      lines: [
        { id: 's01-1', text: 'Een twee drie', translation: { en: 'One two' } },
        {
          id: 's01-2',
          text: 'Vier vijf',
          amended: { text: 'Vijf', by: 'Niemand', date: '2022-06-01', why: both('Zo is het.', 'So it is.') },
        },
        { id: 's01-3', text: '‘Zes’', kind: 'participant' },
      ],
    },
  ],
});

const studyFile = StudyFile.parse({
  languages: ['nl', 'en'],
  title: both('x', 'x'),
  description: both('x', 'x'),
  talk: { date: '', date_lines: [] },
  question: 's01-1',
  main_question: '',
  places: [],
  methods: [],
  researcher: { name: 'Niemand', site: '' },
  editors: [],
  contact: '',
  rights: { reuse: '' },
  reviewed: { by: '', date: '' },
  edition: { version: '', date: '' },
});

const finding = (id: string, lines: string[], more: Partial<FindingFile> = {}): Entry<FindingFile> => ({
  id,
  kind: 'cause',
  label: both(id, id),
  lines,
  rests_on: [{ by: 'statement' }],
  relations: [],
  reach: both('een twee', 'one'),
  note: both('drie', 'two'),
  ...more,
});

const chapter = (id: string, order: number, body = ''): StudyData['chapters'][number] => ({
  id,
  order,
  language: 'nl',
  title: id,
  short: id,
  path: `report/nl/${order}-${id}.mdx`,
  body,
  prose: scanProse(body),
});

const data = (more: Partial<StudyData> = {}): StudyData => ({
  study: studyFile,
  talk,
  findings: [],
  quotes: [],
  concepts: [],
  figures: [],
  exercises: [],
  references: [],
  chapters: [],
  pages: [],
  addresses: '',
  editions: [],
  ...more,
});

test('findings stand in the order of their first line, then of their id', () => {
  const findings = [finding('c', ['s01-2']), finding('b', ['s01-1']), finding('a', ['s01-2', 's01-3'])];
  expect(buildStudy(data({ findings })).findings.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('a relation is known from both its ends', () => {
  const relations = [{ type: 'explains', to: 'b', basis: 'reading' }] as const;
  const { findings } = buildStudy(
    data({ findings: [finding('a', ['s01-1'], { relations: [...relations] }), finding('b', ['s01-2'])] }),
  );
  const [a, b] = findings;
  expect(a?.relations).toHaveLength(1);
  expect(a?.relations[0]).toBe(b?.related[0]);
  expect([a?.relations[0]?.from, a?.relations[0]?.to]).toEqual([a, b]);
  expect([a?.related, b?.relations]).toEqual([[], []]);
});

test('a corrected line says the correction and keeps the original', () => {
  const line = buildStudy(data()).lines.get('s01-2');
  expect([line?.said, line?.text, line?.slide]).toEqual(['Vijf', 'Vier vijf', 1]);
  expect(buildStudy(data()).lines.get('s01-1')?.said).toBe('Een twee drie');
});

test('a quote knows the findings that rest on it', () => {
  const quotes = [
    {
      id: 'q',
      label: both('x', 'x'),
      heading: ['s01-1'],
      turns: [{ lines: ['s01-3'] }],
      context: both('x', 'x'),
      card: false,
      opening: false,
    },
  ];
  const findings = [finding('a', ['s01-1'], { rests_on: [{ by: 'quote', quote: 'q', basis: 'reading' }] })];
  const study = buildStudy(data({ quotes, findings }));
  expect(study.quotes[0]?.findings).toEqual([study.findings[0]]);
});

test('concepts that name each other are joined both ways', () => {
  const concept = (id: string, related: string[]) => ({
    id,
    term: both(id, id),
    lines: ['s01-1'],
    explanation: both('x', 'x'),
    related,
    references: [],
  });
  const { concepts } = buildStudy(data({ concepts: [concept('b', ['a']), concept('a', ['b'])] }));
  expect(concepts.map(({ id, related }) => [id, related.map((other) => other.id)])).toEqual([
    ['a', ['b']],
    ['b', ['a']],
  ]);
});

test('chapters stand in the order of their numbers', () => {
  expect(
    buildStudy(data({ chapters: [chapter('a', 10), chapter('b', 2)] })).chapters.map(({ id }) => id),
  ).toEqual(['b', 'a']);
});

test('a line knows where it is used', () => {
  const study = buildStudy(data({ findings: [finding('a', ['s01-2'])] }));
  expect(study.uses.get('s01-1')?.map(({ on }) => on.page)).toEqual(['opening']);
  expect(study.uses.get('s01-2')?.map(({ on }) => on.page)).toEqual(['finding']);
  expect(study.uses.get('s01-3')).toBe(undefined);
});

const discussion = (id: string, about: Discussion['about'] = []): Entry<Discussion> => ({
  id,
  kind: 'discussion',
  label: both('naam', 'name'),
  aim: both('een', 'one'),
  minutes: 5,
  material: both('twee', 'two'),
  instructions: [both('drie', 'three')],
  guidance: [both('vier', 'four')],
  about,
});

const slide = (id: string, shows: DeckSlide['shows'], more: Partial<DeckSlide> = {}): DeckSlide => ({
  id,
  from: [],
  title: both('kop', 'heading'),
  minutes: 1,
  short: false,
  shows,
  notes: { say: both('vijf zes', 'five') },
  ...more,
});

test('a study without a deck has no slides and no exercises', () => {
  expect([buildStudy(data()).deck, buildStudy(data()).exercises]).toEqual([[], []]);
});

test('exercises stand in the order in which the deck calls them, those that it does not call behind', () => {
  const exercises = ['c', 'a', 'b', 'd'].map((id) => discussion(id));
  const deck = {
    slides: [
      slide('x', [{ show: 'exercise', exercise: 'd', step: 1 }]),
      slide('y', [{ show: 'exercise', exercise: 'b', step: 1 }]),
    ],
  };
  expect(buildStudy(data({ exercises, deck })).exercises.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('an exercise knows what it is about', () => {
  const study = buildStudy(
    data({ findings: [finding('a', ['s01-1'])], exercises: [discussion('x', [{ finding: 'a' }])] }),
  );
  expect(study.exercises[0]?.about).toEqual([{ finding: study.findings[0] }]);
  expect(labelOf(study, 'exercise', 'x')).toEqual(both('naam', 'name'));
});

test('a line knows the slides of the deck that show it', () => {
  const deck = { slides: [slide('x', [{ show: 'lines', lines: ['s01-2'], step: 1 }])] };
  expect(buildStudy(data({ deck })).uses.get('s01-2')).toEqual([
    { line: 's01-2', how: 'shows', on: { page: 'present' }, fragment: 'x' },
  ]);
});

test('addresses that moved or were withdrawn are gone, those that are there are not', () => {
  expect(
    buildStudy(data({ addresses: 'finding a\nfinding b moved a\nquote c withdrawn 2027-02-01\n' })).gone,
  ).toEqual([
    { kind: 'finding', id: 'b', fate: { what: 'moved', to: 'a' } },
    { kind: 'quote', id: 'c', fate: { what: 'withdrawn', date: '2027-02-01' } },
  ]);
});

test('a name that leads nowhere throws', () => {
  expect(() => buildStudy(data({ findings: [finding('a', ['s09-9'])] }))).toThrow('no line "s09-9"');
  expect(() => entryById([{ id: 'a' }], 'b')).toThrow('no entry "b"');
  expect(() => textIn({ nl: 'x' }, 'en')).toThrow('no text in "en"');
});

test('words are counted by whose they are, every text once', () => {
  const chapters = [
    chapter(
      'x',
      1,
      '<Paraphrase lines="s01-1">\nEen twee.\n</Paraphrase>\n\n<Note id="n">\nDrie.\n</Note>\n',
    ),
  ];
  const references = [
    {
      id: 'r',
      type: 'book' as const,
      author: [{ family: 'Bakker', given: 'B.' }],
      title: 'Ovens',
      short: 'Ovens',
      issued: { 'date-parts': [[1900]] },
    },
  ];
  const study = buildStudy(data({ findings: [finding('a', ['s01-1'])], chapters, references }));
  expect(countWords(study, 'nl')).toEqual({
    study: 4,
    participant: 1,
    cited: 0,
    translation: 0,
    paraphrase: 2,
    editorial: 4,
    reference: 4,
  });
  expect(countWords(study, 'en')).toEqual({
    study: 4,
    participant: 1,
    cited: 0,
    translation: 2,
    paraphrase: 0,
    editorial: 2,
    reference: 4,
  });
});

test('notes and exercises count as ours, what a slide restates as a paraphrase; headings do not count', () => {
  const deck = {
    slides: [
      slide(
        'y',
        [
          { show: 'restated', text: { lines: ['s01-1'], ...both('een twee drie', 'one') }, step: 1 },
          { show: 'text', text: both('een', 'one two'), step: 1 },
          { show: 'lines', lines: ['s01-1'], step: 1 },
        ],
        { notes: { say: both('een', 'one'), ask: both('twee', 'two') } },
      ),
    ],
  };
  const bare = countWords(buildStudy(data()), 'nl');
  const full = countWords(buildStudy(data({ deck, exercises: [discussion('x')] })), 'nl');
  expect(full).toEqual({ ...bare, paraphrase: 3, editorial: 7 });
});

test('a word holds a letter or a digit', () => {
  expect(wordsIn('Een – ouder-kind, 3 … ‘x’')).toBe(4);
  expect(wordsIn('  ')).toBe(0);
});
