import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const both = (part: string, by: string) => study.change(NL, part, by).change(EN, part, by);

test('a report whose every paragraph has an id has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a paragraph without an id is a problem, and the id that it has in the other language is meant', () => {
  expect(study.change(EN, '<Note id="verzonnen">', '<Note>').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:11:1  paragraph-has-its-id
      <Note> without an id: found none, expected one that stays when its words change, the same in each language. Write <Note id="verzonnen">, as in report/nl/01-bij-de-oven.mdx:11."
  `);
});

test('without an id in any language one is made of the first words, the same for both', () => {
  expect(both('<Paraphrase id="waar" ', '<Paraphrase ').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:7:1  paragraph-has-its-id
      <Paraphrase> without an id: found none, expected one that stays when its words change, the same in each language. Write <Paraphrase id="een-onderzoek-bij-een" lines="…">.
    report/nl/01-bij-de-oven.mdx:7:1  paragraph-has-its-id
      <Paraphrase> without an id: found none, expected one that stays when its words change, the same in each language. Write <Paraphrase id="een-onderzoek-bij-een" lines="…">."
  `);
});

test('an id that is proposed is one that nothing has yet', () => {
  const taken = both('<Note id="verzonnen">', '<Note>').change(NL, 'Alles hier is verzonnen.', 'Koude oven!');
  expect(taken.problems()).toContain('Write <Note id="koude-oven-2">.');
});

test('a paragraph that one language lacks is told with that language, and what it may be called there', () => {
  expect(study.change(EN, '<Note id="verzonnen">', '<Note id="made-up">').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:11:1  paragraph-has-its-id
      report/nl has no paragraph "made-up"; expected it in report/nl/01-bij-de-oven.mdx, since each language has the same paragraphs. If it is "verzonnen" there, give them one id.
    report/nl/01-bij-de-oven.mdx:11:1  paragraph-has-its-id
      report/en has no paragraph "verzonnen"; expected it in report/en/01-bij-de-oven.mdx, since each language has the same paragraphs. If it is "made-up" there, give them one id."
  `);
  expect(
    study.change(EN, '<Note id="verzonnen">\nAll of this is made up.\n</Note>\n', '').problems(),
  ).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:11:1  paragraph-has-its-id
      report/en has no paragraph "verzonnen"; expected it in report/en/01-bij-de-oven.mdx, since each language has the same paragraphs. Write it there, or take it out here."
  `);
});

test('the same paragraphs in another order are no matter of this rule', () => {
  const swapped = study
    .change(
      EN,
      '<Paraphrase id="waar" lines="s01-1">\nA study at an <Term id="oven">oven</Term>.\n</Paraphrase>\n\n',
      '',
    )
    .append(
      EN,
      '\n<Paraphrase id="waar" lines="s01-1">\nA study at an <Term id="oven">oven</Term>.\n</Paraphrase>\n',
    );
  expect(swapped.problems()).toContain('prose-in-every-language');
  expect(swapped.problems()).not.toContain('paragraph-has-its-id');
});

test('a page is held to it as the report is', () => {
  const page = study.change('pages/en/opening.mdx', '<Editorial id="wat-dit-is">', '<Editorial>');
  expect(page.problems()).toContain('Write <Editorial id="wat-dit-is">, as in pages/nl/opening.mdx:');
  expect(
    study
      .change('pages/en/opening.mdx', '<Editorial id="wat-dit-is">', '<Editorial id="what-this-is">')
      .problems(),
  ).toContain('If it is "wat-dit-is" there, give them one id.');
});

test('a value that is no id and a chapter that cannot be read are not judged', () => {
  expect(both('<Note id="verzonnen">', '<Note id>').problems()).not.toContain('paragraph-has-its-id');
  expect(study.change(EN, '</Note>', '').problems()).not.toContain('paragraph-has-its-id');
});
