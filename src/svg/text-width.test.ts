import { describe, expect, test } from 'vitest';
import { widthOf, wrap, wrapEvenly } from './text-width.ts';

const SIZE = 10;

describe('wrap', () => {
  test('keeps on one line what fits', () => {
    expect(wrap('one two', 100, SIZE)).toEqual(['one two']);
  });

  test('breaks at a space, and at a hyphen where a word alone is too wide', () => {
    expect(wrap('one two three', 45, SIZE)).toEqual(['one two', 'three']);
    expect(wrap('mother-daughter', 65, SIZE)).toEqual(['mother-', 'daughter']);
  });

  test('breaks a word that has no place to break at a letter, with a hyphen, and loses no letter', () => {
    const word = 'onderhoudscommissievergaderingnotulen';
    const lines = wrap(word, 60, SIZE);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
  });

  test.each(['a b c d e f', 'onderhoudscommissievergadering van de bakkers', 'één-twee-drie-vier'])(
    'makes no line of "%s" wider than its room',
    (text) => {
      for (const line of wrap(text, 55, SIZE)) expect(widthOf(line, SIZE)).toBeLessThanOrEqual(55);
    },
  );

  test('of nothing makes no lines', () => {
    expect(wrap('  ', 50, SIZE)).toEqual([]);
  });
});

describe('wrapEvenly', () => {
  test('leaves no word alone below a full line, and takes no more lines than needed', () => {
    const text = 'een twee drie vier vijf zes zeven';
    const room = widthOf('een twee drie vier vijf zes', SIZE);
    expect(wrap(text, room, SIZE)).toEqual(['een twee drie vier vijf zes', 'zeven']);
    expect(wrapEvenly(text, room, SIZE)).toEqual(['een twee drie vier', 'vijf zes zeven']);
  });

  test('breaks no word for the sake of evenness', () => {
    expect(wrapEvenly('vergaderingnotulen van', widthOf('vergaderingnotulen', SIZE), SIZE)).toEqual([
      'vergaderingnotulen',
      'van',
    ]);
  });
});
