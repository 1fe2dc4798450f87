import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const REPORTS = ['report/nl/01-bij-de-oven.mdx', 'report/en/01-bij-de-oven.mdx'] as const;

test('a talk whose every line is used has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a line that stands on the source page only is a problem, at its id', () => {
  const changed = study
    .change('concepts/oven.yaml', 'lines: [s02-2]', 'lines: [s02-1]')
    .change('concepts/sleutel.yaml', 'lines: [s02-2]', 'lines: [s02-1]')
    .change('findings/verloren-sleutel.yaml', 'lines: [s02-2]', 'lines: [s02-1]');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "talk.yaml:26:13  line-is-used
      line "s02-2" is used nowhere but on the source page. Name it in a finding, a quote, a concept, a figure or deck.yaml, or in <Paraphrase lines="s02-2"> in each language."
  `);
});

test.each(['heading', 'footer', 'contact'])('a line with the role %s needs no use', (role) => {
  const line = `      - id: s03-10\n        text: Einde\n        role: ${role}\n        translation: { en: End }\n`;
  expect(study.append('talk.txt', 'Einde\n').append('talk.yaml', line).problems()).toBe('');
});

test('a restatement that is missing in one language is one problem, of the rule that compares them', () => {
  const [nl, en] = REPORTS;
  const line = '      - id: s03-10\n        text: Einde\n        translation: { en: End }\n';
  const unused = study.append('talk.txt', 'Einde\n').append('talk.yaml', line);
  const inBoth = unused
    .append(nl, '\n<Paraphrase id="zo-ging-het" lines="s03-10">\nZo ging het.\n</Paraphrase>\n')
    .append(en, '\n<Paraphrase id="zo-ging-het" lines="s03-10">\nSo it went.\n</Paraphrase>\n');
  expect(inBoth.problems()).toBe('');
  expect(inBoth.write(en, study.text(en)).problems()).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:23:1  paragraph-has-its-id
      report/en has no paragraph "zo-ging-het"; expected it in report/en/01-bij-de-oven.mdx, since each language has the same paragraphs. Write it there, or take it out here."
  `);
});

test.each([
  ['findings/verloren-sleutel.yaml', 'lines: [s02-2]', 'lines: [s02-2, s03-10]'],
  ['findings/verloren-sleutel.yaml', 'lines: [s02-2]', 'lead: [s03-10]\nlines: [s02-2]'],
  ['quotes/molenaar.yaml', 'lines: [s02-3, s02-4]', 'lines: [s02-3, s02-4, s03-10]'],
  ['concepts/oven.yaml', 'lines: [s02-2]', 'lines: [s02-2, s03-10]'],
  ['concepts/oven.yaml', 'definition: [s02-1]', 'definition: [s03-10]'],
  ['figures/brood-delen.yaml', 'line: s03-6', 'line: s03-10'],
  ['figures/brood-delen.yaml', 'lines: [s03-1, s03-3]', 'lines: [s03-1, s03-10]'],
  ['deck.yaml', '{ show: lines, lines: [s02-1] }', '{ show: lines, lines: [s03-10] }'],
  ['deck.yaml', 'heading: s03-0', 'heading: s03-10'],
  ['deck.yaml', 'text: { lines: [s01-1],', 'text: { lines: [s03-10],'],
])('a line that %s names in "%s" is used', (path, part, by) => {
  const line = '      - id: s03-10\n        text: Einde\n        translation: { en: End }\n';
  const added = study.append('talk.txt', 'Einde\n').append('talk.yaml', line);
  expect(added.problems()).toContain('line "s03-10" is used nowhere');
  expect(added.change(path, part, by).problems()).not.toContain('"s03-10"');
});

test('the lines of a file that cannot be read count as used', () => {
  const broken = study.change('quotes/molenaar.yaml', 'lines: [s02-3, s02-4]', 'lines: [s02-3, s02-4');
  expect(broken.problems()).not.toContain('line-is-used');
});
