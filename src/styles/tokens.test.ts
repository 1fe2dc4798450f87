import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-soft', 'link'];
const GROUNDS = ['paper', 'paper-raised', 'mark-target'];
const MARKS = ['focus', 'rule-strong', ...Array.from({ length: 11 }, (_, step) => `tone-${step}`)];

/** Text that waits stands on these alone. */
const DIM = ['paper', 'paper-raised'].map((ground) => ['ink-dim', ground] as const);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name)?.[theme];
    if (!found) throw new Error(`no token --${name}`);
    return found;
  };

  test.each([...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...DIM])(
    'text in %s on %s has a contrast of at least 4.5',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(MARKS.flatMap((mark) => ['paper', 'paper-raised'].map((ground) => [mark, ground] as const)))(
    'a mark in %s on %s has a contrast of at least 3',
    (mark, ground) => {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('a browser without light-dark() gets every colour of the light theme', () => {
  const fallback = css.slice(css.indexOf('@supports not'));
  expect(css.match(/light-dark\(#/g)?.length).toBe(tokens.size + 1);
  for (const [name, { light }] of tokens) expect(fallback).toContain(`--${name}: ${light};`);
});

test('black on white has the contrast that the standard gives, 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
