import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const note = (words: string) => study.change(NL, 'Alles hier is verzonnen.', words).problems();

test('a study in other words than the talk has no problem', () => {
  expect(study.problems()).toBe('');
});

test('five words of the talk in a row pass', () => {
  expect(note('Er is een sleutel van het deurtje heeft men gezegd.')).toBe('');
});

test('six words of the talk in a row are a problem, at the first of them', () => {
  expect(note('Wij zeggen: wie de sleutel van het deurtje wil, moet zoeken.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:13  talk-is-not-retyped
      6 words of the talk in a row: "wie de sleutel van het deurtje". Name the line instead (s02-2), or say it in other words."
  `);
});

test('a whole sentence is one problem, however long', () => {
  expect(note('Wie de sleutel van het deurtje heeft, weet niemand.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:1  talk-is-not-retyped
      9 words of the talk in a row: "wie de sleutel van het deurtje heeft weet niemand". Name the line instead (s02-2), or say it in other words."
  `);
});

test('capitals, commas and quotation marks do not hide the words', () => {
  expect(note('DE “sleutel”, van het — deurtje: heeft?')).toContain('6 words of the talk in a row');
});

test('words inside a term count as words of the sentence', () => {
  expect(note('Wie de <Term id="sleutel">sleutel</Term> van het deurtje wil.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:1  talk-is-not-retyped
      6 words of the talk in a row: "wie de sleutel van het deurtje". Name the line instead (s02-2), or say it in other words."
  `);
});

test('a line break between the words does not hide them', () => {
  expect(note('Of: wie de sleutel\nvan het deurtje wil.')).toContain(
    'report/nl/01-bij-de-oven.mdx:12:5  talk-is-not-retyped\n  6 words of the talk in a row: "wie de sleutel van het deurtje"',
  );
});

test('words in a YAML block scalar are found', () => {
  const changed = study.change(
    'findings/koude-oven.yaml',
    'nl: Deze oven is verzonnen.',
    'nl: >-\n    Wij zagen dat de oven staat de\n    meeste dagen koud te zijn.',
  );
  expect(changed.problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:20:19  talk-is-not-retyped
      7 words of the talk in a row: "de oven staat de meeste dagen koud". Name the line instead (s02-1), or say it in other words."
  `);
});

test('words in a file of the other language, in frontmatter and in references are found', () => {
  const dutch = 'Wie de sleutel van het deurtje';
  expect(study.change('report/en/01-bij-de-oven.mdx', 'All of this', dutch).problems()).toContain(
    'report/en/01-bij-de-oven.mdx:12:1  talk-is-not-retyped',
  );
  expect(study.change(NL, 'title: De oven', `title: ${dutch}`).problems()).toContain(
    `${NL}:2:8  talk-is-not-retyped`,
  );
  expect(study.change('references.json', 'Ovens', dutch).problems()).toContain(
    'references.json:2:99  talk-is-not-retyped',
  );
});

test('words are found in a file that cannot be read', () => {
  expect(
    study.write('quotes/molenaar.yaml', 'context: [Wie de sleutel van het deurtje').problems(),
  ).toContain('quotes/molenaar.yaml:1:11  talk-is-not-retyped');
});

test('two sentences in one file are two problems', () => {
  const problems = note(
    'Wie de sleutel van het deurtje heeft. En zo. Waarom bakt bijna niemand er nog brood?',
  );
  expect(problems.match(/talk-is-not-retyped/g)).toHaveLength(2);
});

test('words that run on from one line of the talk into the next are found', () => {
  expect(note('Koud, wie de sleutel van het.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:1  talk-is-not-retyped
      6 words of the talk in a row: "koud wie de sleutel van het". Name the line instead (s02-1 s02-2), or say it in other words."
  `);
});

test('a correction by the researcher is as much hers as the original', () => {
  const amended = `text: gezin
        amended: { text: een huis vol mensen en katten, by: Niemand, date: '2022-06-01', why: { nl: Zo is het., en: So it is. } }`;
  const changed = study.change('talk.yaml', 'text: gezin', amended);
  expect(changed.problems()).toBe('');
  expect(changed.change(NL, 'Alles hier is', 'Een huis vol mensen en katten is').problems()).toContain(
    'Name the line instead (s03-5)',
  );
});

test('six words of the talk in the notes of a slide or in an exercise are a problem', () => {
  const words = 'Wie de sleutel van het deurtje heeft';
  expect(study.change('deck.yaml', 'nl: Lees voor.', `nl: ${words}`).problems()).toContain(
    'deck.yaml:20:18  talk-is-not-retyped',
  );
  expect(
    study.change('exercises/over-de-molenaar.yaml', 'nl: Lees het citaat.', `nl: ${words}`).problems(),
  ).toContain('exercises/over-de-molenaar.yaml:7:11  talk-is-not-retyped');
});
