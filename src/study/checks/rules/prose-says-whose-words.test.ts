import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const withText = (text: string) => study.append(NL, `\n${text}\n`).problems();

test('prose whose every paragraph stands in a component has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a paragraph in no component is a problem', () => {
  expect(withText('Zomaar wat woorden.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:23:1  prose-says-whose-words
      a paragraph that does not say whose words it is. Put it inside <Paraphrase lines="…"> if it restates the talk, or inside <Editorial> or <Note> if it is ours."
  `);
});

test.each([
  ['a list', '- een\n- twee', 'a list that'],
  ['a quotation', '> woorden', 'a blockquote that'],
  ['code between fences', '```\ncode\n```', 'a code that'],
  ['a rule across the page', '***', 'a thematicBreak that'],
  ['a picture', '![x](x.png)', 'a paragraph that'],
])('%s in no component is one problem', (_what, text, message) => {
  const lines = withText(text)
    .split('\n')
    .filter((line) => /^\S/.test(line));
  expect(lines).toEqual(['report/nl/01-bij-de-oven.mdx:23:1  prose-says-whose-words']);
  expect(withText(text)).toContain(message);
});

test.each(["import x from 'x'", 'export const x = 1', '{1 + 1}', '{/* later */}'])(
  'code is a problem: %s',
  (code) => {
    expect(withText(code)).toBe(`report/nl/01-bij-de-oven.mdx:23:1  prose-says-whose-words
  code in prose: found an import, export or { }, expected words and components only.`);
  },
);

test('code inside a component is a problem as well', () => {
  expect(study.change(NL, 'Alles hier is', 'Alles {1 + 1} is').problems()).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:7  prose-says-whose-words
      code in prose: found an import, export or { }, expected words and components only."
  `);
});

test('a heading needs no component', () => {
  expect(withText('## Nog een kop')).toBe('');
});

test('a term or a link outside a sentence is a problem', () => {
  expect(withText('<Term id="oven">oven</Term>')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:23:1  prose-says-whose-words
      <Term> stands alone; it belongs inside a sentence of <Paraphrase>, <Editorial> or <Note>."
  `);
  expect(withText('## Een <Term id="oven">oven</Term>')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:23:8  prose-says-whose-words
      <Term> stands alone; it belongs inside a sentence of <Paraphrase>, <Editorial> or <Note>."
  `);
});

test('a component inside another leaves open whose words it holds', () => {
  const [before, after] = [
    'Alles hier is verzonnen.',
    'Alles hier is verzonnen.\n\n<Editorial id="ook">\nVan ons.\n</Editorial>',
  ];
  const en = 'report/en/01-bij-de-oven.mdx';
  const nested = study.change(NL, before, after).change(en, 'All of this is made up.', after);
  expect(nested.problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:14:1  prose-says-whose-words
      <Editorial> stands inside <Note>: whose words would it be? Close <Note> first.
    report/nl/01-bij-de-oven.mdx:14:1  prose-says-whose-words
      <Editorial> stands inside <Note>: whose words would it be? Close <Note> first."
  `);
});

test('a word in HTML is reported as an unknown component and no more', () => {
  const en = 'report/en/01-bij-de-oven.mdx';
  const marked = study
    .change(NL, 'Alles hier', '<b>Alles</b> hier')
    .change(en, 'All of this', '<b>All</b> of this');
  expect(
    marked
      .problems()
      .split('\n')
      .filter((line) => /^\S/.test(line)),
  ).toEqual([
    'report/en/01-bij-de-oven.mdx:12:1  names-what-exists',
    'report/nl/01-bij-de-oven.mdx:12:1  names-what-exists',
  ]);
});
