import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

test('a study whose words are of their kind has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a finding may not hold the words of a participant', () => {
  expect(
    study.change('findings/koude-oven.yaml', 'lines: [s02-1]', 'lines: [s02-1, s02-3]').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:6:16  words-are-of-their-kind
      line "s02-3" is a participant's words, and a finding is the researcher's. Make it a quote, and let the finding rest on it."
  `);
});

test('a turn must hold quoted words, and may hold words of the narrator', () => {
  const split = 'lines: [s02-3]\n  - lines: [s02-4]';
  expect(
    study.change('quotes/molenaar.yaml', 'lines: [s02-3, s02-4]', split).problems(),
  ).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:9:12  words-are-of-their-kind
      a turn without quoted words: its lines are study; expected at least one of kind "participant"."
  `);
});

test('a speaker needs the line that names them, and the line a speaker', () => {
  expect(study.change('quotes/molenaar.yaml', '    named_by: s02-4\n', '').problems()).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:6:14  words-are-of-their-kind
      a speaker whom no line names: add "named_by" with the line, or leave the speaker out and say in "reading" who it probably is."
  `);
  expect(
    study
      .change(
        'quotes/molenaar.yaml',
        'speaker: { nl: de molenaar, en: the miller }\n    named_by: s02-4',
        'named_by: s02-4',
      )
      .problems(),
  ).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:6:15  words-are-of-their-kind
      "named_by" without a speaker: add "speaker" as line s02-4 names them."
  `);
});

test('a turn without a speaker may say who probably speaks', () => {
  const reading = 'reading: { nl: Wellicht de molenaar., en: Perhaps the miller. }';
  expect(
    study
      .change(
        'quotes/molenaar.yaml',
        'speaker: { nl: de molenaar, en: the miller }\n    named_by: s02-4',
        reading,
      )
      .problems(),
  ).toBe('');
});

test('a place is written as its line writes it', () => {
  expect(
    study.change('study.yaml', 'verbatim: Verzonnendam', 'verbatim: Verzonnenstad').problems(),
  ).toMatchInlineSnapshot(`
    "study.yaml:10:48  words-are-of-their-kind
      line "s01-1" does not say "Verzonnenstad": expected the name as it is written there; how it is shown goes in "label"."
  `);
});

test('how a place is shown is said where it differs, and only there', () => {
  expect(
    study
      .change('study.yaml', 'verbatim: Verzonnendam', 'verbatim: Verzonnendam, label: Verzonnen-Dam')
      .problems(),
  ).toBe('');
  expect(
    study
      .change('study.yaml', 'verbatim: Verzonnendam', 'verbatim: Verzonnendam, label: Verzonnendam')
      .problems(),
  ).toMatchInlineSnapshot(`
    "study.yaml:10:69  words-are-of-their-kind
      "label" says the same as "verbatim": leave it out."
  `);
});

test('a line that does not exist is not judged by its kind', () => {
  expect(
    study.change('quotes/molenaar.yaml', 'lines: [s02-3, s02-4]', 'lines: [s02-4, s02-9]').problems(),
  ).not.toContain('words-are-of-their-kind');
});
