import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { openLetters } from './letters.ts';
import { drawPng } from './png.ts';
import { standaloneSvg } from './standalone-svg.ts';

const font = (family: string, name: string) => ({
  family,
  bytes: readFileSync(
    `node_modules/@fontsource-variable/${name.replace(/-latin.*/, '')}/files/${name}-wght-normal.woff2`,
  ),
});
const fallback = (name: string, weight: number) => ({
  weight,
  bytes: readFileSync(`node_modules/@fontsource/${name}-${weight}-normal.woff2`),
});
const letters = openLetters([
  font('Atkinson', 'atkinson-hyperlegible-next-latin'),
  font('Atkinson', 'atkinson-hyperlegible-next-latin-ext'),
  font('Spoken Serif', 'source-serif-4-latin'),
  fallback('dejavu-sans/files/dejavu-sans-latin', 400),
  fallback('dejavu-sans/files/dejavu-sans-latin', 700),
  fallback('noto-emoji/files/noto-emoji-emoji', 400),
]);

const STYLES = `
  :root { --sans: Atkinson; --serif: 'Spoken Serif'; --ink-soft: #555555; --rule-strong: #888888; }
  :root { --ink: light-dark(#111111, #eeeeee); --paper: light-dark(#fffff0, #000000); --tone: var(--ink); }
  [data-tone='1'] { --tone: light-dark(#b0481f, #ef8f62); }
  .kind { font: 100px 'Atkinson', sans-serif; width: 100%; height: auto; }
  .kind .label { font-weight: 700; fill: var(--tone); }
  .kind .faint { fill: color-mix(in srgb, var(--tone) 50%, transparent); cursor: pointer; }
  .kind .area { fill: transparent; }
  .kind .area:hover, .kind .area:focus-visible { fill: red; }
  @media (forced-colors: active) { .kind .label { fill: CanvasText; } }
`;
const ABOUT = {
  title: 'Ovens & bread',
  key: 'A dot is an oven.',
  note: 'Not to scale.',
  source: 'On a talk by Nobody, slide 3.',
  maker: 'The drawing is by the bakers.',
  address: 'https://bread.example/figures/ovens/',
  talkType: 'The talk is in this type.',
  ourType: 'We are in this one.',
  language: 'en' as const,
};

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
  return $('g[role=img]:not([data-part]) path')
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

  test('stands on paper that holds its title above and its key, source and maker below', () => {
    const $ = parse(draw(''));
    expect($('svg').attr('viewBox')).toBe('-32 -89 1064 588');
    expect($('svg').attr('width')).toBe('1064');
    expect($.xml($('rect'))).toBe(
      '<rect data-part="paper" x="-32" y="-89" width="1064" height="588" fill="#fffff0"/>',
    );
    const { language: _, ...said } = ABOUT;
    expect(
      Object.fromEntries(
        $('[data-part]')
          .toArray()
          .map((part) => [$(part).attr('data-part'), $(part).attr('aria-label')]),
      ),
    ).toEqual(said);
  });

  test('says of the talk’s type in that type what it is, and of ours in ours', () => {
    const $ = parse(draw(''));
    const widthOf = (part: string): number => {
      const [left = 0, , right = 0] = boxOf($(`[data-part=${part}] path`).attr('d'));
      return right - left;
    };
    const set = (family: string, text: string): number =>
      letters.outline(text, { families: [family], size: 15, weight: 400, spacing: 0, tabular: false }).width;
    expect(Math.abs(widthOf('talkType') - set('Spoken Serif', ABOUT.talkType))).toBeLessThan(3);
    expect(Math.abs(widthOf('ourType') - set('Atkinson', ABOUT.ourType))).toBeLessThan(3);
    expect(Math.abs(set('Spoken Serif', ABOUT.talkType) - set('Atkinson', ABOUT.talkType))).toBeGreaterThan(
      5,
    );
  });

  test('keeps its title and description, and says what it adds and where it is from', () => {
    const $ = parse(draw(''));
    expect($('svg > title').text()).toBe('Ovens & bread');
    expect($('svg > desc').text()).toBe('Two ovens.');
    expect($('metadata').text()).toBe(
      'Ovens & breadNot to scale.On a talk by Nobody, slide 3. The drawing is by the bakers. https://bread.example/figures/ovens/en',
    );
    expect($('svg').attr('xml:lang')).toBe('en');
  });

  test('has no text, and says each former one with its language and its line', () => {
    const svg = draw(
      '<text class="label" lang="nl" data-lines="s01-1" x="10" y="50"><tspan x="10">één<tspan font-size="0"> </tspan></tspan><tspan x="10" dy="100">oven</tspan></text>',
    );
    expect(svg).not.toMatch(/<text|<tspan|font-/);
    const $ = parse(svg);
    const { attribs } = $('[data-lines]').get(0) ?? { attribs: {} };
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
    expect(() =>
      draw('<text>oven</text>', STYLES.replace("font: 100px 'Atkinson', sans-serif;", '')),
    ).toThrow('"oven" has no font size of its own');
    expect(() => draw('<text dominant-baseline="middle">oven</text>')).toThrow('dominant-baseline');
  });

  test('draws a PNG as wide as asked', () => {
    const png = drawPng(draw(''), 532);
    const size = new DataView(png.buffer, png.byteOffset);
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([532, 294]);
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
