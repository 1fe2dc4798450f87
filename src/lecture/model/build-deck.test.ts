import { expect, test } from 'vitest';
import type { DeckSlide } from '../../schema/deck.ts';
import { StudyFile } from '../../schema/study.ts';
import { Talk } from '../../schema/talk.ts';
import { buildStudy } from '../../study/build-study.ts';
import type { Study } from '../../study/study.ts';
import { buildDeck, isLine, type LectureSlide } from './build-deck.ts';

const both = (nl: string, en: string) => ({ nl, en });
const line = (id: string, more = {}) => ({ id, text: `woorden van ${id}`, ...more });

const talk = Talk.parse({
  language: 'nl',
  slides: [
    {
      number: 1,
      lines: [
        line('s01-0', { role: 'heading' }),
        line('s01-1'),
        line('s01-2', { kind: 'participant' }),
        line('s01-3', { kind: 'participant' }),
        line('s01-4', { kind: 'participant' }),
      ],
    },
  ],
});

const studyFile = StudyFile.parse({
  languages: ['nl', 'en'],
  title: both('x', 'x'),
  description: both('x', 'x'),
  talk: { date: '', date_lines: [] },
  question: '',
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

const FIGURE = {
  id: 'f',
  kind: 'argument-map' as const,
  columns: [],
  label: both('x', 'x'),
  title: both('x', 'x'),
  how_to_read: both('x', 'x'),
  note: both('x', 'x'),
  none: both('x', 'x'),
};

const studyWith = (slides: DeckSlide[]): Study =>
  buildStudy({
    study: studyFile,
    talk,
    findings: [],
    quotes: [
      {
        id: 'q',
        label: both('x', 'x'),
        heading: ['s01-0'],
        turns: [{ lines: ['s01-2'] }, { lines: ['s01-3', 's01-4'] }],
        context: both('x', 'x'),
        card: false,
        opening: false,
      },
    ],
    concepts: [],
    figures: [FIGURE],
    exercises: [
      {
        id: 'oefening',
        kind: 'discussion',
        label: both('x', 'x'),
        aim: both('x', 'x'),
        minutes: 5,
        material: both('x', 'x'),
        instructions: [both('x', 'x')],
        guidance: [both('x', 'x')],
        about: [],
      },
    ],
    deck: { slides },
    references: [],
    chapters: [],
    pages: [],
    addresses: '',
    editions: [],
  });

const file = (shows: DeckSlide['shows'], more: Partial<DeckSlide> = {}): DeckSlide => ({
  id: 'x',
  from: [1],
  heading: 's01-0',
  minutes: 2,
  short: true,
  shows,
  notes: { say: both('Zeg het.', 'Say it.') },
  ...more,
});

/** The one slide of a deck whose figures have three steps. */
function slideOf(shows: DeckSlide['shows'], more: Partial<DeckSlide> = {}): LectureSlide {
  const [slide] = buildDeck(studyWith([file(shows, more)]), () => 3);
  if (!slide) throw new Error('no slide');
  return slide;
}

test('a study without a deck has none', () => {
  expect(buildDeck(studyWith([]), () => 1)).toEqual([]);
});

test('slides are numbered in the order of the deck', () => {
  const deck = buildDeck(studyWith([file([], { id: 'b' }), file([], { id: 'a' })]), () => 1);
  expect(deck.map(({ id, number }) => [id, number])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

test('a heading is a line of the talk or a title of ours', () => {
  const ofTalk = slideOf([]).heading;
  expect(isLine(ofTalk) && ofTalk.said).toBe('woorden van s01-0');
  const { heading: _, ...untitled } = file([]);
  const ours = buildDeck(studyWith([{ ...untitled, title: both('kop', 'heading') }]), () => 1)[0]?.heading;
  expect(ours).toEqual(both('kop', 'heading'));
  expect(ours && isLine(ours)).toBe(false);
  expect(() => buildDeck(studyWith([untitled]), () => 1)).toThrow('slide "x" has no heading');
});

test('a slide that shows nothing has one step', () => {
  expect(slideOf([]).steps).toBe(1);
});

test('lines come together, or each at a step of its own', () => {
  const lines = ['s01-1', 's01-2'];
  const steps = (slide: LectureSlide) => [
    slide.steps,
    slide.blocks.flatMap((block) => (block.show === 'lines' ? block.lines.map(({ step }) => step) : [])),
  ];
  expect(steps(slideOf([{ show: 'lines', lines, step: 2 }]))).toEqual([2, [2, 2]]);
  expect(steps(slideOf([{ show: 'lines', lines, each: true, step: 2 }]))).toEqual([3, [2, 3]]);
});

const turnsOf = ({ blocks, steps }: LectureSlide) => ({
  steps,
  turns: blocks.flatMap((block) =>
    block.show === 'quote'
      ? block.turns.map(({ turn, lines, lit }) => [
          turn,
          lines.map(({ id }) => id),
          ...(lit ?? []).map((part) => [part.step, part.lines.map(({ id }) => id)]),
        ])
      : [],
  ),
});

test('a quote is there as a whole, and lit turn by turn', () => {
  expect(turnsOf(slideOf([{ show: 'quote', quote: 'q', step: 1 }]))).toEqual({
    steps: 1,
    turns: [
      [0, ['s01-2']],
      [1, ['s01-3', 's01-4']],
    ],
  });
  expect(turnsOf(slideOf([{ show: 'quote', quote: 'q', each: true, step: 1 }]))).toEqual({
    steps: 2,
    turns: [
      [0, ['s01-2'], [1, ['s01-2']]],
      [1, ['s01-3', 's01-4'], [2, ['s01-3', 's01-4']]],
    ],
  });
});

test('of a quote that shows some lines, turns without any are left out; a turn alone is lit line by line', () => {
  expect(turnsOf(slideOf([{ show: 'quote', quote: 'q', lines: ['s01-4'], each: true, step: 2 }]))).toEqual({
    steps: 2,
    turns: [[1, ['s01-4'], [2, ['s01-4']]]],
  });
  const lines = ['s01-3', 's01-4'];
  expect(turnsOf(slideOf([{ show: 'quote', quote: 'q', lines, each: true, step: 1 }]))).toEqual({
    steps: 2,
    turns: [[1, lines, [1, ['s01-3']], [2, ['s01-4']]]],
  });
});

test('words are stressed at steps of their own, after the lines', () => {
  const stress = [{ nl: ['woorden'] }, { nl: ['van'] }];
  const slide = slideOf([{ show: 'lines', lines: ['s01-1', 's01-2'], each: true, stress, step: 1 }]);
  expect([slide.steps, slide.blocks]).toEqual([
    4,
    [
      expect.objectContaining({
        stress: [
          { step: 3, words: stress[0] },
          { step: 4, words: stress[1] },
        ],
      }),
    ],
  ]);
});

test('the steps of a figure are steps of the slide, from the one wanted to the one wanted', () => {
  const figure = (more: { begin?: number; until?: number; step?: number }) => {
    const { steps, blocks } = slideOf([{ show: 'figure', figure: 'f', step: 1, ...more }]);
    return [steps, ...blocks.flatMap((block) => (block.show === 'figure' ? [block.begin, block.until] : []))];
  };
  expect(figure({})).toEqual([3, 1, 3]);
  expect(figure({ step: 2 })).toEqual([4, 1, 3]);
  expect(figure({ until: 2 })).toEqual([2, 1, 2]);
  expect(figure({ until: 9 })).toEqual([3, 1, 3]);
  expect(figure({ begin: 2 })).toEqual([2, 2, 3]);
  expect(figure({ begin: 3, until: 3 })).toEqual([1, 3, 3]);
});

test('a figure without steps is one step, and no figure of routes', () => {
  const [slide] = buildDeck(studyWith([file([{ show: 'figure', figure: 'f', step: 1 }])]), () => 0);
  expect([slide?.steps, slide?.blocks]).toEqual([1, [expect.objectContaining({ until: 1 })]]);
  expect(() => slideOf([{ show: 'routes', figure: 'f', step: 1 }])).toThrow('draws no routes');
});

test('a slide has as many steps as its longest block', () => {
  const slide = slideOf([
    { show: 'text', text: both('x', 'x'), step: 1 },
    { show: 'figure', figure: 'f', step: 2 },
    { show: 'restated', text: { lines: ['s01-1'], ...both('y', 'y') }, step: 3 },
    { show: 'exercise', exercise: 'oefening', step: 2 },
  ]);
  expect(slide.steps).toBe(4);
  expect(slide.blocks.map((block) => block.show)).toEqual(['text', 'figure', 'restated', 'exercise']);
  expect(slide.blocks[2]).toMatchObject({ text: both('y', 'y'), lines: [{ id: 's01-1' }] });
  expect(slide.blocks[3]).toMatchObject({ exercise: { id: 'oefening' } });
});

test('notes leave out what the file leaves out', () => {
  expect(slideOf([]).notes).toEqual({ say: both('Zeg het.', 'Say it.') });
  const mixed_up = both('a', 'b');
  expect(slideOf([], { notes: { say: mixed_up, mixed_up } }).notes).toEqual({
    say: mixed_up,
    mixedUp: mixed_up,
  });
});

test('a slide that names what does not exist throws', () => {
  expect(() => slideOf([{ show: 'quote', quote: 'weg', step: 1 }])).toThrow('no entry "weg"');
  expect(() => slideOf([{ show: 'lines', lines: ['s09-9'], step: 1 }])).toThrow('no line "s09-9"');
});
