import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

test('a talk whose lines are translated has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a line without translation is a problem, at the line', () => {
  expect(
    study.change('talk.yaml', '\n        translation: { en: says the miller. }', '').problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:34:9  line-is-translated
      line "s02-4" has no translation: found nothing, expected en. Add "translation: {en: …}" to it."
  `);
});

test('a heading without translation is a problem', () => {
  expect(
    study.change('talk.yaml', '\n        translation: { en: What we saw }', '').problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:18:9  line-is-translated
      line "s02-0" has no translation: found nothing, expected en. Add "translation: {en: …}" to it."
  `);
});

test('a translation into the language of the talk itself does not count', () => {
  expect(
    study.change('talk.yaml', 'translation: { en: household }', 'translation: { nl: huishouden }').problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:57:22  line-is-translated
      line "s03-5" has no translation: found nl, expected en. Add "translation: {en: …}" to it."
  `);
});

test.each(['footer', 'contact'])('a line with the role %s needs no translation', (role) => {
  const line = `      - id: s03-10\n        text: Einde\n        role: ${role}\n`;
  expect(study.append('talk.txt', 'Einde\n').append('talk.yaml', line).problems()).toBe('');
});
