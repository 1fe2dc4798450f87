import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';

test('chapters that call the same things in the same order have no problem', () => {
  expect(study.problems()).toBe('');
});

test('a chapter that is missing in one language is a problem of its twin', () => {
  expect(study.remove(EN).problems()).toContain(`${NL}:1:1  prose-in-every-language`);
  expect(study.remove(NL).problems()).toContain(`${EN}:1:1  prose-in-every-language`);
});

test('a page that is missing in one language is a problem, in words that name the file', () => {
  expect(study.remove('pages/en/opening.mdx').problems()).toMatchInlineSnapshot(`
    "pages/nl/opening.mdx:1:1  prose-in-every-language
      there is no pages/en/opening.mdx. Each language has every chapter and page, under the same file name."
  `);
});

test('a chapter under another number is another file', () => {
  expect(study.rename(EN, 'report/en/02-bij-de-oven.mdx').problems()).toMatchInlineSnapshot(`
    "report/en/02-bij-de-oven.mdx:1:1  prose-in-every-language
      there is no report/nl/02-bij-de-oven.mdx. Each language has every chapter and page, under the same file name.
    report/nl/01-bij-de-oven.mdx:1:1  prose-in-every-language
      there is no report/en/01-bij-de-oven.mdx. Each language has every chapter and page, under the same file name."
  `);
});

test('a file in a language that the study does not list is a problem', () => {
  expect(study.change('study.yaml', '[nl, en]', '[nl]').problems()).toContain(
    `${EN}:1:1  prose-in-every-language
  this file is in "en", but languages in study.yaml are: nl.`,
  );
});

test('a call that differs is one problem, at the first difference', () => {
  expect(study.change(EN, 'id="koude-oven" note', 'id="koude-oven"').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:17:1  prose-in-every-language
      found <Finding id="koude-oven">, expected <Finding id="koude-oven" note>, as in report/nl/01-bij-de-oven.mdx:17. Both languages call the same things in the same order."
  `);
});

test('calls in another order are one problem', () => {
  const swapped = study
    .change(EN, '<Quote id="molenaar" />', '<Figure id="BROOD" />')
    .change(EN, '<Figure id="brood-delen" />', '<Quote id="molenaar" />')
    .change(EN, 'BROOD', 'brood-delen');
  expect(swapped.problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:19:1  prose-in-every-language
      found <Figure id="brood-delen">, expected <Quote id="molenaar">, as in report/nl/01-bij-de-oven.mdx:19. Both languages call the same things in the same order."
  `);
});

test('a call too few and a call too many are each one problem', () => {
  expect(study.change(EN, '\n<Figure id="brood-delen" />\n', '').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:19:1  prose-in-every-language
      found nothing more, expected <Figure id="brood-delen">, as in report/nl/01-bij-de-oven.mdx:21. Both languages call the same things in the same order."
  `);
  expect(study.change(NL, '\n<Figure id="brood-delen" />\n', '').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:21:1  prose-in-every-language
      found <Figure id="brood-delen">, expected nothing more, as in report/nl/01-bij-de-oven.mdx. Both languages call the same things in the same order."
  `);
});

test('a chapter has the same picture in each language, and what it names is there', () => {
  const picture = (path: string, of: string) => study.change(path, 'title:', `story: ${of}\ntitle:`);
  expect(picture(EN, 's02-1').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:2:8  prose-in-every-language
      found "story: s02-1", expected none, as in report/nl/01-bij-de-oven.mdx. A chapter has the same picture in each language."
  `);
  expect(picture(NL, 'brood-delen').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:2:8  prose-in-every-language
      found no "story", expected "story: brood-delen", as in report/nl/01-bij-de-oven.mdx. A chapter has the same picture in each language."
  `);
  const both = (of: string) => picture(NL, of).change(EN, 'title:', `story: ${of}\ntitle:`).problems();
  expect(both('brood-delen')).toBe('');
  expect(both('s02-1')).toBe('');
  expect(both('brood-delne')).toContain(`${NL}:2:8  names-what-exists\n  no figure "brood-delne".`);
});

test('terms and links inside a sentence may stand in another order', () => {
  expect(study.change(EN, '<Term id="oven">oven</Term>', 'oven').problems()).toBe('');
  expect(study.change('pages/en/opening.mdx', '<PageLink to="report">→</PageLink>', '').problems()).toBe('');
});

test('a file that cannot be read is there, and is not compared', () => {
  expect(study.change(EN, '</Note>', '').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:11:1  file-parses
      not valid MDX: Expected a closing tag for \`<Note>\` (11:1). In MDX every <Name> needs its </Name> or ends in />, and { } and < are code; write &#123; or &lt; for the characters themselves."
  `);
});
