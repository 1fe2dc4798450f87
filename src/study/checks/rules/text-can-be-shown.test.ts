import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';
import { nameOf } from '../characters.ts';
import { isShown } from '../shown-characters.ts';

const PATH = 'concepts/sleutel.yaml';
const inText = (text: string): string => study.change(PATH, 'deur opent', `deur ${text} opent`).problems();
const inLine = (text: string): string =>
  study
    .change('talk.txt', 'weet niemand', `weet ${text} niemand`)
    .change('talk.yaml', 'weet niemand', `weet ${text} niemand`)
    .problems();

test.each([
  '→ ≥ ≠ ± ✓ ✗ ☐ № € ½ ²',
  '• ▪ ● ■ ➢ ❖ ➔',
  'Ω α β π µ',
  'Жизнь',
  'سلام',
  'שלום',
  'ő ł ș ğ',
  '🙂👍🏽👩‍🌾🇳🇱1️⃣',
  'q̈',
  '“‘’” – — …',
])('%s may stand in a text and in the talk', (text) => {
  expect(inText(text)).toBe('');
  expect(inLine(text)).toBe('');
});

test('a character that no typeface has is named, at its place, in a text and in a paragraph', () => {
  expect(inText('中')).toMatchInlineSnapshot(`
    "concepts/sleutel.yaml:6:20  text-can-be-shown
      no typeface here has U+4E2D (中), so drawings, pictures and PDFs could not show it. Write it with signs that there are. If the talk itself has it, a typeface must be added first: docs/architecture.md says how."
  `);
  expect(
    study.change('report/nl/01-bij-de-oven.mdx', 'Alles hier is verzonnen.', 'Alles 中 hier 中.').problems(),
  ).toContain('report/nl/01-bij-de-oven.mdx:12:7  text-can-be-shown\n  no typeface here has U+4E2D (中)');
  expect(inLine('ꦗ')).toContain('talk.yaml:27:58  text-can-be-shown\n  no typeface here has U+A997 (ꦗ)');
});

test('literature may be written in any script', () => {
  const [first = ''] = /"title": "[^"]+/.exec(study.text('references.json')) ?? [];
  expect(study.change('references.json', first, `${first} 中文`).problems()).toBe('');
});

/** Of each general category some characters, spread over all of Unicode. */
const CATEGORIES =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn'.split(' ');
const SAMPLES = CATEGORIES.map((category) => {
  const pattern = new RegExp(`\\p{${category}}`, 'u');
  const all: string[] = [];
  for (let code = 0x20; code <= 0x10ffff; code += code < 0x3000 ? 1 : 61)
    if (pattern.test(String.fromCodePoint(code))) all.push(String.fromCodePoint(code));
  const step = Math.ceil(all.length / 9);
  return { category, characters: all.filter((_, index) => index % step === 0) };
});

test.each(SAMPLES)(
  'of the category $category every character is accepted, or refused by its name',
  ({ characters }) => {
    expect(characters.length).toBeGreaterThan(0);
    const problems = inText(characters.map((character) => `x${character}x`).join(' ')).split('\n');
    const made = [...characters.join(' ').normalize('NFC')].filter((character) => character !== ' ');
    const told = made.filter((character) => problems.some((line) => line.includes(nameOf(character))));
    // Accepted are those alone that are drawn, and spaces.
    expect(
      made.filter(
        (character) => !told.includes(character) && !/[\p{Zs}]/u.test(character) && !isShown(character),
      ),
    ).toEqual([]);
  },
);
