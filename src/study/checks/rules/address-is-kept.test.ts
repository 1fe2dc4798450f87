import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const listed = (lines: string) => study.write('addresses.txt', lines).problems();

test('published addresses that are there have no problem', () => {
  expect(
    listed('finding koude-oven\nquote molenaar\nconcept oven\nfigure brood-delen\nchapter bij-de-oven\n'),
  ).toBe('');
});

test('a study without published addresses has no problem', () => {
  expect(study.remove('addresses.txt').problems()).toBe('');
  expect(listed('')).toBe('');
});

test('an address that is gone is a problem, with what it probably became', () => {
  expect(listed('# since 2022\nfinding koudere-oven\n')).toMatchInlineSnapshot(`
    "addresses.txt:2:1  address-is-kept
      finding "koudere-oven" was published and is gone. Put its file back, or write on this line "finding koudere-oven moved NEW-ID" or "finding koudere-oven withdrawn YYYY-MM-DD". Did it become "koude-oven"?"
  `);
});

test('an address of another kind is gone', () => {
  expect(listed('quote koude-oven\n')).toContain('quote "koude-oven" was published and is gone.');
});

test('an address that moved to a page has no problem', () => {
  expect(listed('finding kille-oven moved koude-oven\n')).toBe('');
});

test('an address that moved to nowhere is a problem', () => {
  expect(listed('finding kille-oven moved kouwe-oven\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      finding "kille-oven" moved to "kouwe-oven", which is no finding. Did you mean "koude-oven"?"
  `);
});

test('an address that moved to a page that is gone too is a problem', () => {
  expect(listed('finding a moved b\nfinding b withdrawn 2023-01-01\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      finding "a" moved to "b", which is no finding."
  `);
});

test('an address that was withdrawn has no problem', () => {
  expect(listed('finding kille-oven withdrawn 2023-01-01\n')).toBe('');
});

test('what was withdrawn leads to a page or an entry that is there', () => {
  expect(listed('figure ovens withdrawn 2023-01-01 see findings\n')).toBe('');
  expect(listed('figure ovens withdrawn 2023-01-01 see finding koude-oven\n')).toBe('');
  expect(listed('figure ovens withdrawn 2023-01-01 see finding kouwe-oven\n')).toContain(
    'addresses.txt:1:1  address-is-kept\n  no finding "kouwe-oven".',
  );
});

test('a file that is there and marked as gone is a problem', () => {
  expect(listed('finding koude-oven withdrawn 2023-01-01\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      finding "koude-oven" is marked withdrawn, but its file is there. Remove the mark or the file."
  `);
  expect(listed('finding koude-oven moved verloren-sleutel\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      finding "koude-oven" is marked moved, but its file is there. Remove the mark or the file."
  `);
});

test('an address that is listed twice is a problem', () => {
  expect(listed('finding koude-oven\n\nfinding koude-oven\n')).toMatchInlineSnapshot(`
    "addresses.txt:3:1  address-is-kept
      "koude-oven" is listed on line 1 already."
  `);
});

test('a line that cannot be understood is a problem', () => {
  expect(listed('bevinding koude-oven\nfinding koude-oven verhuisd\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      found "bevinding koude-oven"; expected a kind (finding, quote, concept, figure, exercise, chapter, paragraph, slide) and an id, such as "finding first-finding".
    addresses.txt:2:1  address-is-kept
      found "verhuisd" behind "finding koude-oven"; expected nothing, "moved NEW-ID" or "withdrawn YYYY-MM-DD", and behind that, where readers find what replaces it, "see" with a page (report, brief, findings, quotes, concepts, figures, source, about) or with a kind and an id."
  `);
});

test('a file that cannot be read is not gone', () => {
  expect(
    study.change('findings/koude-oven.yaml', 'lines: [s02-1]', 'lines: [s02-1').problems(),
  ).not.toContain('address-is-kept');
});

test('a slide of the deck keeps its address as a page does', () => {
  expect(listed('slide goedendag\nexercise over-de-molenaar\n')).toBe('');
  expect(listed('slide goedendagm\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      slide "goedendagm" was published and is gone. Put it back into deck.yaml, or write on this line "slide goedendagm moved NEW-ID" or "slide goedendagm withdrawn YYYY-MM-DD". Did it become "goedendag"?"
  `);
  expect(listed('slide begin moved goedendag\n')).toBe('');
  expect(listed('slide goedendag withdrawn 2023-01-01\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      slide "goedendag" is marked withdrawn, but it is in deck.yaml. Remove the mark or the slide."
  `);
});

test('a slide of a deck that cannot be read is not gone', () => {
  const broken = study
    .write('addresses.txt', 'slide goedendag\nslide zelf-leggen\n')
    .change('deck.yaml', 'heading: s02-0', 'heading: [s02-0');
  expect(broken.problems()).toContain('file-parses');
  expect(broken.problems()).not.toContain('address-is-kept');
});

test('a paragraph of the report keeps its address as a page does, also where its chapter cannot be read', () => {
  expect(listed('paragraph waar\nparagraph verzonnen\n')).toBe('');
  expect(listed('paragraph verzonen\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      paragraph "verzonen" was published and is gone. Put it back into the report, or write on this line "paragraph verzonen moved NEW-ID" or "paragraph verzonen withdrawn YYYY-MM-DD". Did it become "verzonnen"?"
  `);
  expect(listed('paragraph waar withdrawn 2023-01-01\n')).toMatchInlineSnapshot(`
    "addresses.txt:1:1  address-is-kept
      paragraph "waar" is marked withdrawn, but it is in the report. Remove the mark or the paragraph."
  `);
  const broken = study
    .write('addresses.txt', 'paragraph waar\nparagraph verzonnen\n')
    .change('report/nl/01-bij-de-oven.mdx', '</Note>', '')
    .change('report/en/01-bij-de-oven.mdx', '</Note>', '');
  expect(broken.problems()).toContain('file-parses');
  expect(broken.problems()).not.toContain('address-is-kept');
});
