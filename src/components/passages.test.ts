import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const told = (id: string, lines?: string) =>
  lines ? `<div id="${id}"><p data-lines="${lines}">x</p></div>` : `<div id="${id}">x</div>`;
const slideOf = (line: string): number => Number(line.slice(1, 3));
/** Each passage as its slide and the ids of its blocks; a figure as "figure". */
const divided = (...blocks: string[]) =>
  passagesOf(blocks.join('\n'), slideOf).map((passage) =>
    'figure' in passage
      ? 'figure'
      : `${passage.slide}: ${[...passage.told.matchAll(/id="(\w+)"/g)].map(([, id]) => id).join(' ')}`,
  );
const FIGURE = '<figure class="figure"><svg data-lines="s09-1"></svg></figure>';

test('what is told of one slide stands together, and the next slide begins a passage', () => {
  expect(divided(told('a', 's05-0'), told('b', 's05-1 s05-2'), told('c', 's06-1'))).toEqual([
    '5: a b',
    '6: c',
  ]);
});

test('what names no line goes with what stands before it, and at the start with what follows', () => {
  expect(divided(told('a'), told('b', 's05-0'), told('c'), told('d', 's06-0'))).toEqual(['5: a b c', '6: d']);
});

test('a figure stands after the passage within which it is shown', () => {
  expect(divided(told('a', 's05-0'), FIGURE, told('b', 's05-1'), told('c', 's06-1'))).toEqual([
    '5: a b',
    'figure',
    '6: c',
  ]);
});

test('a chapter of nothing but figures has no passage', () => {
  expect(divided(FIGURE)).toEqual(['figure']);
});

test('a chapter that names no line is one passage without a slide', () => {
  expect(divided(told('a'), told('b'))).toEqual(['undefined: a b']);
});

test('a slide that is taken up again is a passage again', () => {
  expect(divided(told('a', 's05-0'), told('b', 's06-0'), told('c', 's05-1'))).toEqual([
    '5: a',
    '6: b',
    '5: c',
  ]);
});
