import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { openLetters } from './letters.ts';
import { drawPng } from './png.ts';
import { standaloneSvg } from './standalone-svg.ts';

const font = (part: string) => ({
  family: 'Atkinson',
  bytes: readFileSync(
    `node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
  ),
});
const fallback = (name: string, weight: number) => ({
  weight,
  bytes: readFileSync(`node_modules/@fontsource/${name}-${weight}-normal.woff2`),
});
const letters = openLetters([
  font('latin'),
  font('latin-ext'),
  fallback('dejavu-sans/files/dejavu-sans-latin', 400),
  fallback('dejavu-sans/files/dejavu-sans-latin', 700),
  fallback('noto-emoji/files/noto-emoji-emoji', 400),
]);

const STYLES = `
  :root { --ink: light-dark(#111111, #eeeeee); --paper: light-dark(#fffff0, #000000); --tone: var(--ink); }
  [data-tone='1'] { --tone: light-dark(#b0481f, #ef8f62); }
  .kind { font: 100px 'Atkinson', sans-serif; width: 100%; height: auto; }
  .kind .label { font-weight: 700; fill: var(--tone); }
  .kind .faint { fill: color-mix(in srgb, var(--tone) 50%, transparent); cursor: pointer; }
  .kind .area { fill: transparent; }
  .kind .area:hover, .kind .area:focus-visible { fill: red; }
  @media (forced-colors: active) { .kind .label { fill: CanvasText; } }
`;
const ABOUT = { title: 'Ovens & bread', note: 'Not to scale.', source: 'On ovens', language: 'en' as const };

const draw = (content: string, styles = STYLES): string =>
  standaloneSvg(
    `<svg class="kind wide" viewBox="0 0 1000 300" role="img" aria-labelledby="t s"><title id="t">Ovens &amp; bread</title><desc id="s">Two ovens.</desc>${content}</svg>`,
    ABOUT,
    { styles, letters },
  );
const parse = (svg: string) => load(svg, { xml: true });

/** Left, top, right and bottom of what a path covers, to a whole unit. */
const boxOf = (d: string | undefined): number[] => {
  const { x, y, width, height } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 300"><path d="${d}"/></svg>`,
  ).getBBox() ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, x + width, y + height].map(Math.round);
};
const boxesIn = (content: string): number[][] => {
  const $ = parse(draw(content));
  return $('g[role=img] path')
    .toArray()
    .map((path) => boxOf($(path).attr('d')));
};

describe('a standalone drawing', () => {
  test('holds its styles as attributes, in the light theme, and nothing that only a page knows', () => {
    const svg = draw(
      '<g class="relation" data-tone="1" data-mark="oven" data-step="1" aria-label="An oven" tabindex="0"><rect class="area" width="9" height="9"/><circle class="faint" r="4"/></g>',
    );
    expect(svg).not.toMatch(/var\(|light-dark|color-mix|style=|class=|data-step|data-tone|tabindex/);
    const $ = parse(svg);
    expect($.xml($('[data-mark]'))).toMatchInlineSnapshot(
      `"<g data-mark="oven" aria-label="An oven" role="group"><circle r="4" fill="#b0481f" fill-opacity="0.5"/></g>"`,
    );
  });

  test('stands on its paper with a margin round it', () => {
    const $ = parse(draw(''));
    expect($('svg').attr('viewBox')).toBe('-24 -24 1048 348');
    expect($('svg').attr('width')).toBe('1048');
    expect($.xml($('rect'))).toBe('<rect x="-24" y="-24" width="1048" height="348" fill="#fffff0"/>');
  });

  test('keeps its title and description, and says what it adds and where it is from', () => {
    const $ = parse(draw(''));
    expect($('svg > title').text()).toBe('Ovens & bread');
    expect($('svg > desc').text()).toBe('Two ovens.');
    expect($('metadata').text()).toBe('Ovens & breadNot to scale.On ovensen');
    expect($('svg').attr('xml:lang')).toBe('en');
  });

  test('has no text, and says each former one with its language and its line', () => {
    const svg = draw(
      '<text class="label" lang="nl" data-lines="s01-1" x="10" y="50"><tspan x="10">één<tspan font-size="0"> </tspan></tspan><tspan x="10" dy="100">oven</tspan></text>',
    );
    expect(svg).not.toMatch(/<text|<tspan|font-/);
    const $ = parse(svg);
    const { attribs } = $('g[role=img]').get(0) ?? { attribs: {} };
    expect(attribs).toEqual({
      'data-lines': 's01-1',
      fill: '#111111',
      role: 'img',
      'aria-label': 'één oven',
      'xml:lang': 'nl',
    });
  });

  test('refuses a style, a letter and a size that it cannot draw, by name', () => {
    expect(() => draw('<circle class="label"/>', `${STYLES} .label { rotate: 3deg; }`)).toThrow(
      '"rotate: 3deg"',
    );
    expect(() => draw('<text class="label">中</text>')).toThrow('no font has a shape for "中", in "中"');
    expect(() => draw('<text>oven</text>', ':root { --ink: #111; --paper: #fff; }')).toThrow(
      '"oven" has no font size of its own',
    );
    expect(() => draw('<text dominant-baseline="middle">oven</text>')).toThrow('dominant-baseline');
  });

  test('draws a PNG as wide as asked', () => {
    const png = drawPng(draw(''), 524);
    const size = new DataView(png.buffer, png.byteOffset);
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([524, 174]);
  });
});

describe('an outline', () => {
  test('stands on the baseline where the text stood, as tall and as wide as the font says', () => {
    expect(boxesIn('<text x="100" y="200">H</text>')).toEqual([[108, 133, 162, 200]]);
  });

  test('is anchored in the middle or at the end', () => {
    expect(boxesIn('<text x="100" y="200" text-anchor="middle">H</text>')).toEqual([[73, 133, 127, 200]]);
    expect(boxesIn('<text x="100" y="200" text-anchor="end">H</text>')).toEqual([[38, 133, 92, 200]]);
  });

  test('is as heavy as its weight', () => {
    const [[left = 0, , right = 0] = []] = boxesIn('<text y="200">l</text>');
    const [[boldLeft = 0, , boldRight = 0] = []] = boxesIn('<text class="label" y="200">l</text>');
    expect(boldRight - boldLeft).toBeGreaterThan(right - left);
  });

  test('of each line begins at its own place, and of words within a line where those before end', () => {
    const [first, second, third] = boxesIn(
      '<text x="100" y="100"><tspan>H</tspan><tspan class="label">H</tspan><tspan x="100" dy="120">H</tspan></text>',
    );
    expect(first).toEqual([108, 33, 162, 100]);
    expect(second?.[0]).toBeGreaterThan(162);
    expect(third).toEqual([108, 153, 162, 220]);
  });

  test('brings two letters together where the font does', () => {
    const width = (text: string): number =>
      letters.outline(text, { families: ['Atkinson'], size: 100, weight: 400, spacing: 0, tabular: false })
        .width;
    expect(width('To')).toBeLessThan(width('T') + width('o'));
  });
});
