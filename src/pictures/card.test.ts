import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Card, drawCard } from './card.ts';

const font = (name: string) => readFileSync(`node_modules/@fontsource/${name}-normal.woff`);
const SERIF = 'source-serif-4/files/source-serif-4';
const SANS = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const dress = {
  serif: { latin: font(`${SERIF}-latin-600`), extended: font(`${SERIF}-latin-ext-600`) },
  sans: {
    latin: font(`${SANS}-latin-400`),
    latinBold: font(`${SANS}-latin-600`),
    extended: font(`${SANS}-latin-ext-400`),
    extendedBold: font(`${SANS}-latin-ext-600`),
  },
  fallback: {
    plain: font('dejavu-sans/files/dejavu-sans-latin-400'),
    bold: font('dejavu-sans/files/dejavu-sans-latin-700'),
    emoji: font('noto-emoji/files/noto-emoji-emoji-400'),
  },
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#555555',
  tones: ['#aa0000', '#888888', '#0000aa'],
};
const draw = (card: Partial<Card>): Promise<string> =>
  drawCard({ title: 'Brood', site: 'De oven', language: 'nl', ...card }, dress);
/** The heights of the stripes, from near to far. */
const band = (svg: string): string[] =>
  ['#aa0000', '#888888', '#0000aa'].map(
    (colour) => new RegExp(`height="(\\d+)" fill="${colour}"`).exec(svg)?.[1] ?? '',
  );

test('a card is 1200 by 630, and needs no font', async () => {
  const svg = await draw({});
  expect(svg).toMatch(/^<svg width="1200" height="630"/);
  expect(svg).not.toContain('<text');
});

test('the band is whole under a title of any length, and stands out where the page has its place', async () => {
  for (const title of ['Kort', 'lang '.repeat(60), 'w'.repeat(300)]) {
    expect(band(await draw({ title, kind: 'bevinding', talk: 'Over een lezing' }))).toEqual([
      '18',
      '18',
      '18',
    ]);
  }
  expect(band(await draw({ tone: 2 }))).toEqual(['18', '18', '40']);
});

test('letters beyond Latin-1 are drawn as themselves', async () => {
  const [known, other] = await Promise.all([draw({ title: 'Ł' }), draw({ title: 'Ľ' })]);
  expect(known).not.toBe(other);
});

test.each(['→', '≥', '✓', 'Ж', 'Ω', '★', '🙂', 'س'])('%s, which our type has not, is drawn', async (sign) => {
  const plain = await draw({ title: 'Een oven' });
  expect(await draw({ title: `Een oven${sign}` })).not.toBe(plain);
});

test('the same card is drawn the same', async () => {
  expect(await draw({ title: 'Twee keer' })).toBe(await draw({ title: 'Twee keer' }));
});
