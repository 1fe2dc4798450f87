import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const EXERCISE = 'exercises/brood-op-volgorde.yaml';
const inDeck = (part: string, by: string) => study.change('deck.yaml', part, by).problems();

test('a lecture that can be given has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a study without a deck and without exercises has no problem', () => {
  expect(
    study.remove('deck.yaml').remove(EXERCISE).remove('exercises/over-de-molenaar.yaml').problems(),
  ).toBe('');
});

test('a slide has a heading of the talk or a title of ours, not both', () => {
  expect(
    inDeck('    heading: s03-0\n', '    heading: s03-0\n    title: { nl: Los, en: Loose }\n'),
  ).toMatchInlineSnapshot(`
    "deck.yaml:32:12  lecture-can-be-given
      slide "van-hecht-naar-los" has two headings: keep "heading" where the talk's own will do, and "title" where it will not."
  `);
});

test('a slide has a heading', () => {
  expect(inDeck('    heading: s03-0\n', '')).toMatchInlineSnapshot(`
    "deck.yaml:29:9  lecture-can-be-given
      slide "van-hecht-naar-los" has no heading: add "heading" with a line of the talk, or a "title" of ours."
  `);
});

test('the slides that a slide is made from are slides of the talk', () => {
  expect(inDeck('from: [3]', 'from: [3, 14]')).toMatchInlineSnapshot(`
    "deck.yaml:30:15  lecture-can-be-given
      the talk has no slide 14. Its slides: 1, 2, 3."
  `);
});

test('the lines of a quote that a slide shows are lines of that quote', () => {
  expect(
    inDeck('quote: molenaar, lines: [s02-3]', 'quote: molenaar, lines: [s02-3, s02-1]'),
  ).toMatchInlineSnapshot(`
    "deck.yaml:17:56  lecture-can-be-given
      line "s02-1" is not in the quote "molenaar". Its lines: s02-3, s02-4."
  `);
});

test('a step at which nothing is new is a problem, at the part that comes too late', () => {
  expect(
    inDeck('exercise: over-de-molenaar, step: 3', 'exercise: over-de-molenaar, step: 5'),
  ).toMatchInlineSnapshot(`
    "deck.yaml:18:61  lecture-can-be-given
      nothing is new at steps 3–4: this part comes at step 5. Let it come at step 3."
  `);
});

test('lines that come one by one fill as many steps as there are lines', () => {
  const part = '- { show: exercise, exercise: over-de-molenaar, step: 3 }';
  const lines = (step: number) =>
    inDeck(part, `- { show: lines, lines: [s02-1, s02-2, s02-4], each: true, step: ${step} }`);
  expect(lines(3)).toBe('');
  const behind = (step: number) =>
    inDeck(
      part,
      `- { show: lines, lines: [s02-1, s02-2, s02-4], each: true, step: 3 }\n      - { show: lines, lines: [s02-0], step: ${step} }`,
    );
  expect(behind(6)).toBe('');
  expect(behind(7)).toContain('nothing is new at step 6');
});

test('a quote that comes turn by turn fills as many steps as it has turns with lines shown', () => {
  const twoTurns = study
    .change('quotes/molenaar.yaml', 'lines: [s02-3, s02-4]', 'lines: [s02-4, s02-3]')
    .change('quotes/molenaar.yaml', 'context:', '  - lines: [s02-3]\ncontext:');
  const behind = (lines: string, step: number) =>
    twoTurns
      .change('deck.yaml', 'lines: [s02-3], step: 2', `lines: ${lines}, step: 2, each: true`)
      .change('deck.yaml', 'over-de-molenaar, step: 3', `over-de-molenaar, step: ${step}`)
      .problems();
  expect(behind('[s02-3]', 4)).toBe('');
  expect(behind('[s02-3]', 5)).toContain('nothing is new at step 4');
  expect(behind('[s02-4]', 4)).toContain('nothing is new at step 3');
});

test('the steps of a figure are not counted here, but those after `until` are', () => {
  const figure = '- { show: figure, figure: brood-delen }';
  const behind = '\n      - { show: lines, lines: [s03-1], step: 4 }';
  expect(inDeck(figure, figure + behind)).toBe('');
  expect(inDeck(figure, `- { show: figure, figure: brood-delen, until: 2 }${behind}`)).toContain(
    'nothing is new at step 3: this part comes at step 4. Let it come at step 3.',
  );
});

test('a slide may begin with its heading alone', () => {
  expect(
    inDeck('- { show: figure, figure: brood-delen }', '- { show: figure, figure: brood-delen, step: 2 }'),
  ).toBe('');
});

test('a figure that shows the order before students predict it is a problem', () => {
  expect(
    inDeck('- { show: lines, lines: [s02-1] }', '- { show: figure, figure: brood-delen }'),
  ).toMatchInlineSnapshot(`
    "deck.yaml:16:33  lecture-can-be-given
      figure "brood-delen" shows the order that slide "zelf-leggen" lets students predict. Put this slide behind that one."
  `);
});

test('only the order of a spectrum can be predicted', () => {
  const map = study
    .add(
      'figures/wat-het-draagt.yaml',
      `kind: argument-map
columns: [s02-0]
label: { nl: Waar het op rust, en: What it rests on }
title: { nl: Een overzicht, en: An overview }
how_to_read: { nl: Lees het., en: Read it. }
note: { nl: Verzonnen., en: Made up. }
none: { nl: Niets., en: Nothing. }
`,
    )
    .change(EXERCISE, 'figure: brood-delen', 'figure: wat-het-draagt');
  expect(map.problems()).toMatchInlineSnapshot(`
    "exercises/brood-op-volgorde.yaml:10:9  lecture-can-be-given
      figure "wat-het-draagt" is of the kind argument-map; expected one of the kind spectrum, whose relations have an order."
  `);
});

test('words that are to stand out stand in the lines, whole, in each language', () => {
  const stress = (groups: string) =>
    inDeck(
      '- { show: lines, lines: [s02-1] }\n      - { show: quote, quote: molenaar, lines: [s02-3], step: 2 }',
      `- { show: lines, lines: [s02-1], stress: [${groups}] }\n      - { show: quote, quote: molenaar, lines: [s02-3], step: 2 }`,
    );
  expect(stress('{ nl: [koud], en: [cold, most days] }')).toBe('');
  expect(stress('{ nl: [kou], en: [cold] }, { nl: [oven] }')).toMatchInlineSnapshot(`
    "deck.yaml:16:56  lecture-can-be-given
      "kou" does not stand in the lines that this part shows. Write it as it stands there.
    deck.yaml:16:76  lecture-can-be-given
      no word is stressed in "en". Add "en: […]"."
  `);
});

test('routes are those of a figure of routes', () => {
  expect(
    inDeck('- { show: figure, figure: brood-delen }', '- { show: routes, figure: brood-delen }'),
  ).toMatchInlineSnapshot(`
    "deck.yaml:34:33  lecture-can-be-given
      figure "brood-delen" is of the kind spectrum; expected one of the kind routes."
  `);
});
