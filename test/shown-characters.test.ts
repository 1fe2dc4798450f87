import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
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
    .filter((code) => code >= 0x20 && others.every((place) => place.has(code)))
    .sort((a, b) => a - b);
  const ranges = rangesOf(everywhere);
  expect(SHOWN.replace(/\s+/g, ' ').trim(), `SHOWN in shown-characters.ts is to be:\n${ranges}`).toBe(ranges);
});

test('what an interface or a study of ours says can be drawn', () => {
  const texts = ['src/words/nl.ts', 'src/words/en.ts'].map((path) => readFileSync(path, 'utf8'));
  expect([...new Set(texts.join(''))].filter((character) => !isShown(character))).toEqual(['\n']);
});
