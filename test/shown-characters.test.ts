import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { openLetters } from '../src/pictures/letters.ts';
import { isShown, SHOWN } from '../src/study/checks/shown-characters.ts';

// The check may open no font, so it holds a list of what they have; this is the list that these fonts give.

const charactersOf = (file: string): number[] =>
  (openSync(`node_modules/${file}`) as unknown as { characterSet: number[] }).characterSet;
const inAny = (...files: string[]): Set<number> => new Set(files.flatMap(charactersOf));

const SERIF = '@fontsource/source-serif-4/files/source-serif-4';
const SANS = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const FALLBACKS = ['400', '700'].map((weight) => [
  `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`,
  '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2',
]);

/** What is drawn with which fonts: a character must be in one of each. */
const PLACES = FALLBACKS.flatMap((fallbacks) => [
  inAny(`${SERIF}-latin-600-normal.woff`, ...fallbacks),
  inAny(`${SANS}-latin-400-normal.woff`, ...fallbacks),
]);

function rangesOf(codes: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(36) : `${from.toString(36)}-${to.toString(36)}`))
    .join(' ');
}

test('the check knows exactly the characters that can be drawn, wherever they are drawn', () => {
  const [first = new Set<number>(), ...others] = PLACES;
  const everywhere = [...first]
    .filter((code) => code >= 0x20 && code !== 0xffff && others.every((place) => place.has(code)))
    .sort((a, b) => a - b);
  const ranges = rangesOf(everywhere);
  expect(SHOWN.replace(/\s+/g, ' ').trim(), `SHOWN in shown-characters.ts is to be:\n${ranges}`).toBe(ranges);
});

test('what an interface or a study of ours says can be drawn', () => {
  const texts = ['src/words/nl.ts', 'src/words/en.ts'].map((path) => readFileSync(path, 'utf8'));
  expect([...new Set(texts.join(''))].filter((character) => !isShown(character))).toEqual(['\n']);
});

const woff2 = (path: string, rest: object) => ({
  bytes: readFileSync(`node_modules/${path}.woff2`),
  ...rest,
});
const VARIABLE = '@fontsource-variable';
const letters = openLetters([
  woff2(`${VARIABLE}/source-serif-4/files/source-serif-4-latin-wght-normal`, { family: 'Serif' }),
  woff2(`${VARIABLE}/source-serif-4/files/source-serif-4-latin-ext-wght-normal`, { family: 'Serif' }),
  woff2('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal', { weight: 400 }),
  woff2('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal', { weight: 700 }),
  woff2('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal', { weight: 400 }),
]);
const setting = (weight: number) => ({ families: ['Serif'], size: 20, weight, spacing: 0, tabular: false });

test('what the check takes is drawn: of every stretch of the list a character, in both weights', () => {
  const sample = SHOWN.trim()
    .split(/\s+/)
    .map((range) => String.fromCodePoint(Number.parseInt(range.split('-').at(-1) ?? '', 36)));
  const empty = [400, 600].flatMap((weight) =>
    sample.filter((sign) => letters.outline(sign, setting(weight)).pathFrom(0, 0) === ''),
  );
  expect(sample.length).toBeGreaterThan(200);
  // Spaces, and what only joins or parts others.
  expect(empty.filter((sign) => !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(sign))).toEqual(
    [],
  );
});

test('words that run from right to left are drawn from their end, and stay in one piece', () => {
  const width = (text: string): number => letters.outline(text, setting(400)).width;
  // Joined letters are narrower than these one by one, and their order in a drawing is not that of the text.
  expect(width('سلام')).toBeLessThan([...'سلام'].reduce((sum, letter) => sum + width(letter), 0));
  const first = (text: string): string => letters.outline(text, setting(400)).pathFrom(0, 0).slice(0, 40);
  expect(first('خبز و ماء')).toBe(first('ماء'));
});
