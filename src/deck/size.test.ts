import { expect, test } from 'vitest';
import { SIZES, sizeOf } from './size.ts';

test('the more words a slide has, the smaller they are; a short question is the largest', () => {
  expect(sizeOf([45])).toBe(0);
  expect(sizeOf([40, 40, 40, 40])).toBeGreaterThan(sizeOf([40, 40]));
  expect(sizeOf([600])).toBeGreaterThan(sizeOf([300]));
});

test('a slide without words, or with too many, has a size too', () => {
  expect(sizeOf([])).toBe(0);
  expect(sizeOf([9000])).toBe(SIZES.length - 1);
});
