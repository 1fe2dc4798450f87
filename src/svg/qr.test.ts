import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

const ADDRESS = 'https://example.org/een/pad/presenteren/#het-vuurgesprek';

test('a QR code has a quiet border of four modules on each side', () => {
  const { size, path } = qrCode(ADDRESS);
  const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
    left: Number(x),
    right: Number(x) + Number(length),
    top: Number(y),
  }));
  expect(Math.min(...corners.map(({ left }) => left))).toBe(4);
  expect(Math.max(...corners.map(({ right }) => right))).toBe(size - 4);
  expect(Math.min(...corners.map(({ top }) => top))).toBe(4);
});

test('the path covers every dark module and no other', () => {
  const { size, path } = qrCode(ADDRESS);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let step = 0; step < Number(length); step++) (drawn[Number(y)] ?? [])[Number(x) + step] = true;
  expect(drawn).toEqual(encode(ADDRESS, { ecc: 'L', border: 4 }).data);
});

test('the same text gives the same code', () => {
  expect(qrCode(ADDRESS)).toEqual(qrCode(ADDRESS));
});
