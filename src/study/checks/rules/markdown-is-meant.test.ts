import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const MDX = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const inNote = (text: string): string => study.change(MDX, 'Alles hier is verzonnen.', text).problems();
const inParagraph = (text: string): string => study.change(MDX, 'Een onderzoek bij', text).problems();

/** Every construct of Markdown that makes something else of words, and what is made of it. */
const UNMEANT: Readonly<Record<string, string>> = {
  'Cliënt*es en mantelzorger*s zijn er.': 'italics',
  'Zie *hier* en daar.': 'italics',
  'Zie _hier_ en daar.': 'italics',
  'Een 2**3**4 ervan.': 'bold letters inside a word',
  'Van 5 ~~6~~ 7 broden.': 'words that are struck out',
  'Van 5 ~6~ 7 broden.': 'words that are struck out',
  'Een `teken` ervan.': 'code',
  'Tekst\n```\nx\n```': 'a block of code',
  'Een ![tekst](x.png) ervan.': 'a picture',
  'Tekst\n\n***\n\ntekst': 'a line across the page',
  'Tekst\n\n---\n\ntekst': 'a line across the page',
  'Tekst\n> tekst': 'a quotation',
  '| a | b |\n|---|---|\n| 1 | 2 |': 'a table',
  'Tekst  \ntekst': 'a new line within the paragraph',
  'Tekst\\\ntekst': 'a new line within the paragraph',
  'Tekst [x].\n\n[x]: http://a.nl': 'a link',
  'Tekst [^1].\n\n[^1]: noot': 'a footnote',
  'Eerst dit\n- zo heet het -\nen dan dat.': 'a list',
  'Eerst dit\n+ zo': 'a list',
  'Eerst dit\n* zo': 'a list',
  'Dat was in\n1. tekst': 'a list',
  '2017. Dat jaar.': 'a list',
  '- [ ] doen\n- [x] gedaan': 'a list',
  'Tekst\n=====': 'a heading',
  'Tekst\n-----': 'a heading',
  'Tekst\n# Kop': 'a heading',
  '## Kop': 'a heading',
};

test.each(Object.entries(UNMEANT))(
  '%j in a note is told, with what Markdown makes of it: %s',
  (text, what) => {
    expect(inNote(text)).toMatch(
      new RegExp(`report/nl/01-bij-de-oven.mdx:\\d+:\\d+ {2}markdown-is-meant\\n {2}Markdown makes ${what}`),
    );
  },
);

test('so it is in a paragraph, with the row that it is made of and how to mend it', () => {
  expect(inParagraph('Een onderzoek\n- zo heet het -\nbij')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:9:1  markdown-is-meant
      Markdown makes a list of "- zo heet het -". Begin the row with another word, or write \\- , \\+ , \\* or 1\\. for the sign itself. A list that is meant has two items or more and stands below an empty line."
  `);
});

test('a heading # is never meant, since each page has its title; nor is one that a row below makes', () => {
  const both = (heading: string): string =>
    study.change(MDX, '## Waar\n', `${heading}\n`).change(EN, '## Where\n', `${heading}\n`).problems();
  expect(both('# Waar')).toContain('markdown-is-meant\n  Markdown makes a heading of "# Waar"');
  expect(both('Waar\n---')).toContain('Markdown makes a heading of "Waar"');
});

test.each([
  'Cliënt\\*es en mantelzorger\\*s.',
  'Een * ervan en nog een *.',
  'mijn_map_een en 5 * 3 = 15.',
  'Zie **vooral** dit.',
  'Zie [de bron](https://example.org/a_b_c) of www.example.org/mijn_map.',
  'Zie [1] en (a) en # 5 en $x$ en 50% en a/b.',
  'In 2017\nen 2018\\. Zo.',
  '- het een\n- het ander',
  'Dit:\n\n1. het een\n2. het ander',
  'Tekst &lt;hier&gt; &amp; daar.',
  'Een – streepje — en - nog een.',
])('%j is as it was meant', (text) => {
  expect(inNote(text)).not.toContain('markdown-is-meant');
});

const inText = (text: string): string =>
  study
    .change(
      'concepts/sleutel.yaml',
      'nl: Wat een deur opent.',
      `nl: |-\n    ${text.replaceAll('\n', '\n    ')}`,
    )
    .problems();

test.each([
  'Zie **vooral** dit.',
  'Zie __vooral__ dit.',
  'Zie *hier*.',
  'Zie _hier_.',
  'Zie ~~hier~~.',
  'Zie `hier`.',
  'Zie [hier](https://example.org).',
  'Zie ![hier](x.png).',
  'Zie noot[^1].',
  'Een <Term id="oven">oven</Term>.',
  'Een <b>oven</b>.',
  'Een <!-- oven -->.',
  'Een oven &amp; een sleutel.',
  'Een&nbsp;oven.',
  '# Een oven',
  'Een oven\n====',
  'Een oven\n---\nen meer',
  '> Een oven',
])('%j in a text of YAML would be shown with its signs, and is told', (text) => {
  expect(inText(text)).toContain('markdown-is-meant\n');
  expect(inText(text)).toContain(
    'would be shown with its signs: this text is not Markdown. Write the words alone.',
  );
});

test.each([
  'Cliënt*es en 5 * 3 * 2.',
  'a_b_c en mijn_map_een',
  'R&D en A & B;',
  'a < b en b > a',
  '[1] en (2)',
  'Een - streepje',
  'in 2017. Zo.',
])('%j in a text of YAML is as it stands', (text) => {
  expect(inText(text)).not.toContain('markdown-is-meant');
});

test('the talk may hold any sign', () => {
  const changed = study
    .change('talk.txt', 'weet niemand', 'weet *niemand* en **geen** `mens`')
    .change('talk.yaml', 'weet niemand', 'weet *niemand* en **geen** `mens`');
  expect(changed.problems()).toBe('');
});
