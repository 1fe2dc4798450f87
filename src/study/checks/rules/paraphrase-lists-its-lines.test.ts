import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const inBoth = (by: string) =>
  study
    .change(NL, '<Paraphrase id="waar" lines="s01-1">', by)
    .change(EN, '<Paraphrase id="waar" lines="s01-1">', by);

test('a paraphrase that lists its lines has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a paraphrase without lines is one problem in each language', () => {
  expect(inBoth('<Paraphrase id="waar">').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:7:1  paraphrase-lists-its-lines
      <Paraphrase> without lines: found none, expected the lines of the talk that it restates, such as <Paraphrase lines="s04-2 s04-3">. What restates no line is <Editorial>.
    report/nl/01-bij-de-oven.mdx:7:1  paraphrase-lists-its-lines
      <Paraphrase> without lines: found none, expected the lines of the talk that it restates, such as <Paraphrase lines="s04-2 s04-3">. What restates no line is <Editorial>."
  `);
});

test.each([
  '<Paraphrase id="waar" lines="">',
  '<Paraphrase id="waar" lines=" ">',
  '<Paraphrase id="waar" lines>',
  '<Paraphrase id="waar" lines={"s01-1"}>',
])('%s lists no lines', (opening) => {
  expect(
    inBoth(opening)
      .problems()
      .split('\n')
      .filter((line) => /^\S/.test(line)),
  ).toEqual([
    'report/en/01-bij-de-oven.mdx:7:1  paraphrase-lists-its-lines',
    'report/nl/01-bij-de-oven.mdx:7:1  paraphrase-lists-its-lines',
  ]);
});

test('a paraphrase may list several lines', () => {
  expect(inBoth('<Paraphrase id="waar" lines="s01-1\n  s02-1">').problems()).toBe('');
});
