import { expect, test } from 'vitest';
import { placeOf, stressIn } from './stress.ts';

test('a word stands where it stands whole, not within another', () => {
  expect(placeOf('zelfredzaam om zelf te doen', 'zelf')).toBe(15);
  expect(placeOf('abnormale, normale’.', 'normale')).toBe(11);
  expect(placeOf('zelfredzaam', 'zelf')).toBe(-1);
});

test('a text falls apart into what is stressed, from its step, and what is between', () => {
  expect(
    stressIn('Om zelf te doen wat normaal is', [
      { step: 2, words: ['normaal'] },
      { step: 3, words: ['zelf', 'nergens'] },
    ]),
  ).toEqual([
    { text: 'Om ' },
    { text: 'zelf', step: 3 },
    { text: ' te doen wat ' },
    { text: 'normaal', step: 2 },
    { text: ' is' },
  ]);
});

test('words that overlap are stressed once, and nothing is lost', () => {
  const pieces = stressIn('heel eigen kracht', [{ step: 2, words: ['eigen kracht', 'kracht'] }]);
  expect(pieces).toEqual([{ text: 'heel ' }, { text: 'eigen kracht', step: 2 }]);
});
