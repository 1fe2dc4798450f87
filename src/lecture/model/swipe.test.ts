import { expect, test } from 'vitest';
import { swipeOf } from './swipe.ts';

test('a swipe to the left goes on, one to the right goes back; a tap, a tremble and a steep one mean nothing', () => {
  const from = { x: 200, y: 200 };
  const to = (x: number, y: number) => swipeOf(from, { x: 200 + x, y: 200 + y });
  expect([to(-90, 10), to(90, -10), to(0, 0), to(-30, 0), to(-90, 80), to(10, 120)]).toEqual([
    'next',
    'previous',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
