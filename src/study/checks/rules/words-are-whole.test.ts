import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const MDX = 'report/nl/01-bij-de-oven.mdx';
const inProse = (text: string): string => study.change(MDX, 'Alles hier is verzonnen.', text).problems();

test('a word of prose that is broken by the end of a row is a problem, at its place', () => {
  expect(inProse('Alles hier is verzon-\nnen en niet waar.')).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:15  words-are-whole
      "verzon-" ends a row, and "nen" begins the next: the site would show "verzon- nen". Put the word on one row, with its hyphen only if it has one anywhere."
  `);
});

test('so is one of a text in YAML, folded or in quotes', () => {
  for (const text of [
    '>-\n    Wat een deur o-\n    pent.',
    '"Wat een deur o-\n    pent."',
    'Wat een deur o-\n    pent.',
  ])
    expect(
      study.change('concepts/sleutel.yaml', 'nl: Wat een deur opent.', `nl: ${text}`).problems(),
    ).toContain('words-are-whole\n  "o-" ends a row');
});

test.each([
  'voor-\nen nadelen',
  'in- en\nuitvoer',
  'het deeg -\nniet het brood',
  'dat is - zo\nzegt men',
  '2017-\n2018',
])('%j is no broken word', (text) => {
  expect(inProse(`Alles hier is verzonnen: ${text}.`)).toBe('');
});

test('a key, an item of a list and a comment behind a hyphen are none', () => {
  const extra = '# wat er- \n# onder staat\n';
  expect(study.change('concepts/sleutel.yaml', 'term:', `${extra}term:`).problems()).toBe('');
});
