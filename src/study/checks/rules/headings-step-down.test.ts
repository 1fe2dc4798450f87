import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const withBrief = (body: string) => {
  const brief = `---\ntitle: Kort\n---\n\n${body}\n`;
  return study.add('pages/nl/brief.mdx', brief).add('pages/en/brief.mdx', brief);
};
const EVIDENCE = '<Evidence id="koude-oven" />';

test('what a finding rests on stands below a heading of the brief', () => {
  expect(withBrief(`## Waarom\n\n${EVIDENCE}`).problems()).toBe('');
  expect(withBrief(EVIDENCE).problems()).toMatchInlineSnapshot(`
    "pages/en/brief.mdx:5:1  headings-step-down
      found <Evidence>, which has a heading of level 3, expected a heading ## first: no level may be skipped. Write a line "## …" above it.
    pages/nl/brief.mdx:5:1  headings-step-down
      found <Evidence>, which has a heading of level 3, expected a heading ## first: no level may be skipped. Write a line "## …" above it."
  `);
});

test('two of these may follow each other, and a heading may step up again', () => {
  const body = `## Een\n\n${EVIDENCE}\n\n<Evidence id="verloren-sleutel" />\n\n## Twee\n\n### Drie`;
  expect(withBrief(body).problems()).toBe('');
});

test('a heading in prose does not skip a level', () => {
  expect(withBrief('### Te diep').problems()).toMatchInlineSnapshot(`
    "pages/en/brief.mdx:5:1  headings-step-down
      found ###, expected a heading ## first: no level may be skipped. Write "##", or put a heading of that level above it.
    pages/nl/brief.mdx:5:1  headings-step-down
      found ###, expected a heading ## first: no level may be skipped. Write "##", or put a heading of that level above it."
  `);
  expect(withBrief('## Goed\n\n#### Te diep').problems()).toMatchInlineSnapshot(`
    "pages/en/brief.mdx:7:1  headings-step-down
      found ####, expected a heading ### first: no level may be skipped. Write "###", or put a heading of that level above it.
    pages/nl/brief.mdx:7:1  headings-step-down
      found ####, expected a heading ### first: no level may be skipped. Write "###", or put a heading of that level above it."
  `);
});

test('the title of a chapter is a heading of the second level already', () => {
  expect(study.append(NL, '\n### Goed\n').problems()).toBe('');
  expect(study.change(NL, '## Waar', '#### Te diep').problems()).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:5:1  headings-step-down
      found ####, expected a heading ### first: no level may be skipped. Write "###", or put a heading of that level above it."
  `);
});
