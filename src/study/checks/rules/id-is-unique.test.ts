import { expect, test } from 'vitest';
import { findingText, SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const appendBoth = (text: string) => study.append(NL, text).append(EN, text);

test('a study without an id given twice has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a quote may not have the id of a finding', () => {
  expect(
    study.add('quotes/koude-oven.yaml', study.text('quotes/molenaar.yaml')).problems(),
  ).toMatchInlineSnapshot(`
    "quotes/koude-oven.yaml:1:1  file-is-no-copy
      this says what quotes/molenaar.yaml says, word for word or nearly. Compare the two, and delete the one that is not meant.
    quotes/koude-oven.yaml:1:1  id-is-unique
      the id "koude-oven" is taken by findings/koude-oven.yaml. An id is one address for all kinds: rename this file."
  `);
});

test('a chapter may not have the id of a finding', () => {
  const renamed = study.rename(NL, 'report/nl/01-koude-oven.mdx').rename(EN, 'report/en/01-koude-oven.mdx');
  expect(renamed.problems()).toMatchInlineSnapshot(`
    "report/en/01-koude-oven.mdx:1:1  id-is-unique
      the id "koude-oven" is taken by findings/koude-oven.yaml. An id is one address for all kinds: rename this file.
    report/nl/01-koude-oven.mdx:1:1  id-is-unique
      the id "koude-oven" is taken by findings/koude-oven.yaml. An id is one address for all kinds: rename this file."
  `);
});

test('a chapter has the same id in each language, but not twice in one', () => {
  const chapter = '---\ntitle: Meer\n---\n';
  const twice = study
    .add('report/nl/02-bij-de-oven.mdx', chapter)
    .add('report/en/02-bij-de-oven.mdx', chapter);
  expect(twice.problems()).toMatchInlineSnapshot(`
    "report/en/02-bij-de-oven.mdx:1:1  id-is-unique
      the id "bij-de-oven" is taken by report/en/01-bij-de-oven.mdx. An id is one address for all kinds: rename this file."
  `);
});

test('a file that cannot be read counts by its name', () => {
  expect(study.add('concepts/koude-oven.yaml', 'term: [').problems()).toMatchInlineSnapshot(`
    "concepts/koude-oven.yaml:1:1  id-is-unique
      the id "koude-oven" is taken by findings/koude-oven.yaml. An id is one address for all kinds: rename this file.
    concepts/koude-oven.yaml:1:8  file-parses
      not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
});

test('a line of the talk may not be there twice', () => {
  const line = '      - id: s03-9\n        text: Einde\n        role: footer\n';
  expect(study.append('talk.txt', 'Einde\n').append('talk.yaml', line).problems()).toMatchInlineSnapshot(`
    "talk.yaml:70:13  id-is-unique
      line "s03-9" is there twice. Give one of them the next number."
  `);
});

test('the same lines twice on one page have the same address, unless they have ids', () => {
  const twice = (attributes: string) => `\n<Verbatim lines="s01-1" />\n\n<Verbatim ${attributes} />\n`;
  const onOpening = (text: string) =>
    study.append('pages/nl/opening.mdx', text).append('pages/en/opening.mdx', text).problems();
  expect(onOpening(twice('lines="s01-1"'))).toMatchInlineSnapshot(`
    "pages/en/opening.mdx:11:1  id-is-unique
      <Verbatim> has the address #w-s01-1, which pages/en/opening.mdx:9 has already. Give it an id of its own: id="…".
    pages/nl/opening.mdx:11:1  id-is-unique
      <Verbatim> has the address #w-s01-1, which pages/nl/opening.mdx:9 has already. Give it an id of its own: id="…"."
  `);
  expect(onOpening(twice('id="nog-eens" lines="s01-1"'))).toBe('');
});

test('two paragraphs of one report may not have one id, in whichever chapter', () => {
  expect(appendBoth('\n<Editorial id="verzonnen">\nTwee.\n</Editorial>\n').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:23:1  id-is-unique
      <Editorial> has the address #verzonnen, which report/en/01-bij-de-oven.mdx:11 has already. Give it an id of its own: id="…".
    report/nl/01-bij-de-oven.mdx:23:1  id-is-unique
      <Editorial> has the address #verzonnen, which report/nl/01-bij-de-oven.mdx:11 has already. Give it an id of its own: id="…"."
  `);
});

test('a finding is shown once in the report, in whichever chapter', () => {
  const chapter = '---\ntitle: Meer\n---\n\n<Finding id="koude-oven" />\n';
  const twice = study.add('report/nl/02-meer.mdx', chapter).add('report/en/02-meer.mdx', chapter);
  expect(twice.problems()).toMatchInlineSnapshot(`
    "report/en/02-meer.mdx:5:1  id-is-unique
      <Finding> has the address #koude-oven, which report/en/01-bij-de-oven.mdx:17 has already. Give it an id of its own: id="…".
    report/nl/02-meer.mdx:5:1  id-is-unique
      <Finding> has the address #koude-oven, which report/nl/01-bij-de-oven.mdx:17 has already. Give it an id of its own: id="…"."
  `);
});

test('the opening page is another page than the report', () => {
  const finding = '\n<Finding id="koude-oven" />\n';
  expect(
    study.append('pages/nl/opening.mdx', finding).append('pages/en/opening.mdx', finding).problems(),
  ).toBe('');
});

test('an explanation in prose may not take the id of a finding', () => {
  expect(appendBoth('\n<Note id="verloren-sleutel">\nTwee.\n</Note>\n').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:23:1  id-is-unique
      the id "verloren-sleutel" is taken by findings/verloren-sleutel.yaml. Choose another.
    report/nl/01-bij-de-oven.mdx:23:1  id-is-unique
      the id "verloren-sleutel" is taken by findings/verloren-sleutel.yaml. Choose another."
  `);
});

test('a slide, a language, a place, a reference and a mark in a figure are there once', () => {
  const changed = study
    .change('talk.yaml', '  - number: 3\n', '  - number: 2\n')
    .change('study.yaml', '[nl, en]', '[nl, en, nl]')
    .change(
      'study.yaml',
      'methods:',
      '  - { id: verzonnendam, line: s01-1, verbatim: oven, coordinates: [5, 52] }\nmethods:',
    )
    .change('references.json', '[\n', '[\n  { "id": "bakker-1900", "type": "book" },\n')
    .change('figures/brood-delen.yaml', '- id: klanten', '- id: gezin');
  expect(
    changed
      .problems()
      .split('\n')
      .filter((line) => / id-is-unique|twice/.test(line))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:29:9  id-is-unique
      relation "gezin" is there twice.
    references.json:3:11  id-is-unique
      reference "bakker-1900" is there twice.
    study.yaml:1:21  id-is-unique
      language "nl" is there twice.
    study.yaml:11:11  id-is-unique
      place "verzonnendam" is there twice.
    talk.yaml:37:13  id-is-unique
      slide "2" is there twice."
  `);
});

test('findings with ids of their own do not get in the way of each other', () => {
  expect(study.add('findings/derde.yaml', findingText()).problems()).toBe('');
});

test('a slide of the deck may not have the id of anything else, nor of another slide', () => {
  expect(study.change('deck.yaml', 'id: goedendag', 'id: molenaar').problems()).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:1:1  id-is-unique
      the id "molenaar" is taken by deck.yaml. An id is one address for all kinds: rename this file."
  `);
  expect(study.change('deck.yaml', 'id: goedendag', 'id: zelf-leggen').problems()).toMatchInlineSnapshot(`
    "deck.yaml:22:9  id-is-unique
      the id "zelf-leggen" is taken by deck.yaml. An id is one address for all kinds: choose another."
  `);
});

test('an exercise may not have the address of the page for the lecturer, in any language', () => {
  const exercise = study.text('exercises/over-de-molenaar.yaml');
  const taken = study.add('exercises/docent.yaml', exercise).add('exercises/lecturer.yaml', exercise);
  expect(taken.problems()).toMatchInlineSnapshot(`
    "exercises/docent.yaml:1:1  id-is-unique
      the id "docent" is one that the site's own pages have: rename this file.
    exercises/lecturer.yaml:1:1  file-is-no-copy
      this says what exercises/docent.yaml says, word for word or nearly. Compare the two, and delete the one that is not meant.
    exercises/lecturer.yaml:1:1  id-is-unique
      the id "lecturer" is one that the site's own pages have: rename this file.
    exercises/over-de-molenaar.yaml:1:1  file-is-no-copy
      this says what exercises/docent.yaml says, word for word or nearly. Compare the two, and delete the one that is not meant."
  `);
  expect(study.add('concepts/docent.yaml', study.text('concepts/sleutel.yaml')).problems()).not.toContain(
    'id-is-unique',
  );
});

test('a chapter, a slide and a text on a page may not have an id that pages have in their frame', () => {
  const renamed = study.rename(NL, 'report/nl/01-main.mdx').rename(EN, 'report/en/01-main.mdx');
  expect(renamed.problems()).toMatchInlineSnapshot(`
    "report/en/01-main.mdx:1:1  id-is-unique
      the id "main" is one that the site's own pages have: rename this file.
    report/nl/01-main.mdx:1:1  id-is-unique
      the id "main" is one that the site's own pages have: rename this file."
  `);
  expect(study.change('deck.yaml', 'id: goedendag', 'id: deck-help').problems()).toMatchInlineSnapshot(`
    "deck.yaml:2:9  id-is-unique
      the id "deck-help" is one that the site's own pages have: choose another."
  `);
  expect(appendBoth('\n<Note id="legend">\nTwee.\n</Note>\n').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:23:1  id-is-unique
      the id "legend" is one that the site's own pages have. Choose another.
    report/nl/01-bij-de-oven.mdx:23:1  id-is-unique
      the id "legend" is one that the site's own pages have. Choose another."
  `);
});
