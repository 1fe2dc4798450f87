import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

test('links that say on what they rest have no problem', () => {
  expect(study.problems()).toBe('');
});

test('a relation that the talk states must name the lines', () => {
  expect(
    study.change('findings/verloren-sleutel.yaml', 'basis: reading', 'basis: talk').problems(),
  ).toMatchInlineSnapshot(`
    "findings/verloren-sleutel.yaml:11:12  relation-has-its-basis
      "basis: talk" without lines: expected the lines in which the talk states this link. If it states it nowhere, it is "basis: reading"."
  `);
});

test('a relation that the talk states, with its lines, has no problem', () => {
  expect(
    study
      .change('findings/verloren-sleutel.yaml', 'basis: reading', 'basis: talk\n    lines: [s02-0]')
      .problems(),
  ).toBe('');
});

test('a relation that is our reading names no lines', () => {
  expect(
    study
      .change('findings/verloren-sleutel.yaml', 'basis: reading', 'basis: reading\n    lines: [s02-0]')
      .problems(),
  ).toMatchInlineSnapshot(`
    "findings/verloren-sleutel.yaml:11:12  relation-has-its-basis
      "basis: reading" with lines: a link that we read is not stated in a line. Remove the lines, or write "basis: talk" if they state it."
  `);
});

test('what a finding rests on in a quote is judged alike', () => {
  expect(
    study.change('findings/koude-oven.yaml', 'basis: reading', 'basis: talk').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:11:12  relation-has-its-basis
      "basis: talk" without lines: expected the lines in which the talk states this link. If it states it nowhere, it is "basis: reading"."
  `);
  expect(
    study
      .change('findings/koude-oven.yaml', 'basis: reading', 'basis: reading\n    lines: [s02-0]')
      .problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:11:12  relation-has-its-basis
      "basis: reading" with lines: a link that we read is not stated in a line. Remove the lines, or write "basis: talk" if they state it."
  `);
});
