import { expect, test } from 'vitest';
import { sameTitles } from './titles.ts';

const slide = (id: string, title: string, ...from: number[]) => ({ id, from, heading: { nl: title } });

test('slides of one title are told apart by the slides of the talk, and where these are the same by a number', () => {
  const slides = [
    slide('a', 'Brood', 2),
    slide('b', 'Brood', 3),
    slide('c', 'Vuur', 3),
    slide('d', 'Brood', 3),
    slide('e', 'Slot'),
  ];
  expect([...sameTitles(slides, 'nl')]).toEqual([
    ['a', undefined],
    ['b', 1],
    ['d', 2],
  ]);
});
