import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

test('a study whose texts are in both languages has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a text without English is a problem, at the text', () => {
  expect(
    study.change('findings/koude-oven.yaml', '  en: A cold oven\n', '').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:3:3  text-in-every-language
      label has no "en": found nl, expected nl, en. Add "en: …" beside it."
  `);
});

test('a text without Dutch is a problem, deep in a list too', () => {
  expect(
    study.change('findings/verloren-sleutel.yaml', '      nl: Zo lezen wij het.\n', '').problems(),
  ).toMatchInlineSnapshot(`
    "findings/verloren-sleutel.yaml:13:7  text-in-every-language
      relations.0.note has no "nl": found en, expected nl, en. Add "nl: …" beside it."
  `);
});

test('a text in no language at all is a problem', () => {
  expect(
    study
      .change('findings/koude-oven.yaml', '\n  nl: Een koude oven\n  en: A cold oven\n', ' {}\n')
      .problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:2:8  text-in-every-language
      label has no "nl" and no "en": found nothing, expected nl, en. Add "nl: …" beside it."
  `);
  expect(
    study
      .change('figures/brood-delen.yaml', '\n  nl: Van delen naar kopen\n  en: From sharing to buying', '')
      .problems(),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:6:3  text-in-every-language
      title has no "nl" and no "en": found nothing, expected nl, en. Add "nl: …" beside it."
  `);
});

test('a figure, a quote, a concept and study.yaml are looked through as well', () => {
  const changed = study
    .change('figures/brood-delen.yaml', '  en: From sharing to buying\n', '')
    .change('quotes/molenaar.yaml', '{ nl: de molenaar, en: the miller }', '{ nl: de molenaar }')
    .change('concepts/sleutel.yaml', '  en: key\n', '')
    .change('study.yaml', '{ nl: De broodoven, en: The bread oven }', '{ nl: De broodoven }');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "concepts/sleutel.yaml:2:3  text-in-every-language
      term has no "en": found nl, expected nl, en. Add "en: …" beside it.
    figures/brood-delen.yaml:6:3  text-in-every-language
      title has no "en": found nl, expected nl, en. Add "en: …" beside it.
    quotes/molenaar.yaml:6:14  text-in-every-language
      turns.0.speaker has no "en": found nl, expected nl, en. Add "en: …" beside it.
    study.yaml:2:8  text-in-every-language
      title has no "en": found nl, expected nl, en. Add "en: …" beside it."
  `);
});

test('the reason for a correction of the talk is a text', () => {
  const amended = `text: gezin
        amended: { text: huisgezin, by: Niemand, date: '2022-06-01', why: { nl: Zo heet het. } }`;
  expect(study.change('talk.yaml', 'text: gezin', amended).problems()).toMatchInlineSnapshot(`
    "talk.yaml:57:75  text-in-every-language
      slides.2.lines.5.amended.why has no "en": found nl, expected nl, en. Add "en: …" beside it."
  `);
});

test('a text in a language that the study does not list is a problem, at that language', () => {
  const dutch = study
    .each((text, path) =>
      path.startsWith('report/') ? text : text.replace(/, en: [^}]*}/g, ' }').replace(/\n +en: .*/g, ''),
    )
    .change('study.yaml', '[nl, en]', '[nl]')
    .remove('report/en/01-bij-de-oven.mdx')
    .remove('pages/en/opening.mdx');
  expect(dutch.problems()).toBe('');
  expect(
    dutch.change('concepts/sleutel.yaml', '  nl: sleutel\n', '  nl: sleutel\n  en: key\n').problems(),
  ).toMatchInlineSnapshot(`
    "concepts/sleutel.yaml:3:7  text-in-every-language
      term has "en", but languages in study.yaml are: nl. Remove it, or add the language there."
  `);
});

test('a study.yaml that cannot be read makes no text a problem', () => {
  const changed = study
    .change('study.yaml', '[nl, en]', '[nl')
    .change('concepts/sleutel.yaml', '  en: key\n', '');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "study.yaml:2:1  file-parses
      not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
});

test('the deck and its notes, and an exercise, are looked through as well', () => {
  const changed = study
    .change('deck.yaml', '{ nl: Lees voor., en: Read out. }', '{ nl: Lees voor. }')
    .change('deck.yaml', 'title: { nl: Eerst zelf, en: You first }', 'title: { en: You first }')
    .change(
      'exercises/over-de-molenaar.yaml',
      '{ nl: Lees het citaat., en: Read the quote. }',
      '{ nl: Lees het citaat. }',
    );
  expect(changed.problems()).toMatchInlineSnapshot(`
    "deck.yaml:20:12  text-in-every-language
      slides.1.notes.say has no "en": found nl, expected nl, en. Add "en: …" beside it.
    deck.yaml:23:12  text-in-every-language
      slides.2.title has no "nl": found en, expected nl, en. Add "nl: …" beside it.
    exercises/over-de-molenaar.yaml:7:5  text-in-every-language
      instructions.0 has no "en": found nl, expected nl, en. Add "en: …" beside it."
  `);
});
