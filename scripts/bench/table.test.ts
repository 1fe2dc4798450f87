import { expect, test } from 'vitest';
import { floorPage } from './floor.ts';
import { starlightPage } from './starlight.ts';
import { formatKilobytes, formatSpread, median, percentile } from './table.ts';

test('the median is the middle, or half-way between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test('a percentile is a measurement that was made', () => {
  const times = Array.from({ length: 50 }, (_, index) => 50 - index);
  expect(percentile(times, 95)).toBe(48);
  expect(percentile([7], 95)).toBe(7);
});

test('a spread is the middle with the least and the most', () => {
  expect(formatSpread([464, 384, 428])).toBe('428 (384–464)');
  expect(formatSpread([0, 0.0168, 0], 3)).toBe('0.000 (0.000–0.017)');
});

test('bytes are told in thousands', () => {
  expect(formatKilobytes(33_749)).toBe('33.7 kB');
});

test('floor and Starlight have the same words, whatever signs are in them', () => {
  const talk = '# Titel\n\n- een <b>\nen *twee*\n';
  expect(floorPage(talk, '<h1>T</h1>')).toContain('<p># Titel</p>\n<p>- een &lt;b&gt; en *twee*</p>');
  expect(starlightPage('T', talk)).toBe(
    '---\ntitle: "T"\n---\n\n\\# Titel\n\n\\- een \\<b\\> en \\*twee\\*\n',
  );
});
