import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NETWORK_SHAPES } from '../../schema/figures/ego-networks.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import type { FigureDescription } from '../figure.ts';
import { SLIDE_WIDTH, WIDTH } from '../form.ts';
import { describeEgoNetworks } from './describe.ts';
import { LivingNetwork } from './LivingNetwork.tsx';
import { layoutEgoNetworks } from './layout/index.ts';
import type { PlacedNetwork } from './layout/placed.ts';
import { drawNetwork } from './parts.ts';
import { placePeople } from './place-people.ts';
import type { EgoNetworksRows, NetworkRow } from './rows.ts';

const LONG = 'onderhoudscommissievergaderingnotulen van de bakkers aan de overkant van de rivier';

const network = (index: number, text: string, more: Partial<NetworkRow> = {}): NetworkRow => ({
  id: `finding-${index}`,
  index,
  label: { shown: { text, language: 'nl', line: `s01-${index}` } },
  lines: [`s01-${index}`],
  shape: NETWORK_SHAPES[index % NETWORK_SHAPES.length] ?? 'sparse',
  quotes: [],
  ...more,
});

const rows = (networks: NetworkRow[], ego = 'iemand'): EgoNetworksRows => ({
  language: 'nl',
  title: 'Vier netwerken',
  ego,
  networks,
});

const four = rows(['Geen', 'Ver', 'Zelf', 'Veel'].map((text, index) => network(index, text)));

/** Far longer, and far more of them, than any study has. */
const many = rows(
  Array.from({ length: 9 }, (_, index) =>
    network(index, LONG, {
      label: {
        shown: { text: LONG, language: 'en', line: `s01-${index}` },
        original: { text: LONG, language: 'nl', line: `s01-${index}` },
      },
      quotes: [
        { id: 'a', label: LONG, basis: 'talk', lines: [] },
        { id: 'b', label: LONG, basis: 'reading', lines: [] },
      ],
    }),
  ),
  LONG,
);

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const FULL = { distances: 1, people: 1 };
const FONT = { label: 17, small: 15 };

const boxOf = ({ x, y, lines }: PlacedText, size: number): Box => ({
  left: x,
  right: x + Math.max(...lines.map((line) => widthOf(line, size))),
  top: y - size * 0.8,
  bottom: y + (lines.length - 1) * LEADING + size * 0.25,
});

/** All that a panel shows: its words, and the drawing as one box. */
function boxesOf({ label: { shown, original }, sign, quotes, at, parts }: PlacedNetwork): Box[] {
  const around = [...parts.people, ...parts.places, ...parts.rings];
  return [
    boxOf(shown, FONT.label),
    ...[
      original,
      sign.text,
      ...quotes.flatMap((quote) => [quote.label, ...(quote.ours ? [quote.ours] : [])]),
    ].flatMap((text) => (text ? [boxOf(text, FONT.small)] : [])),
    {
      left: at.x + Math.min(...around.map(({ cx, rx }) => cx - rx), ...parts.blocks.map(({ x }) => x)),
      right: at.x + Math.max(...around.map(({ cx, rx }) => cx + rx)),
      top: at.y + Math.min(...around.map(({ cy, ry }) => cy - ry), ...parts.blocks.map(({ y }) => y)),
      bottom: at.y + Math.max(...around.map(({ cy, ry }) => cy + ry)),
    },
  ];
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const overlapsIn = (boxes: Box[]): number =>
  boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other))).length;

const namesOf = ({ steps }: FigureDescription): string[] => steps.map(({ name }) => name);

describe('the places of people', () => {
  test('are the same at every call', () => {
    expect(placePeople('distant')).toEqual(placePeople('distant'));
  });

  test('stand well outside the ring, and outside all other shapes, where the network is far off', () => {
    const distances = (shape: (typeof NETWORK_SHAPES)[number]): number[] =>
      placePeople(shape).map(({ x, y }) => Math.hypot(x, y));
    const nearest = Math.min(...distances('distant'));
    const [ring] = drawNetwork('distant', FULL).rings;
    expect(nearest).toBeGreaterThan((ring?.rx ?? Number.NaN) + 15);
    for (const shape of ['sparse', 'burdened', 'overloaded'] as const)
      expect(Math.max(...distances(shape))).toBeLessThan(nearest);
  });

  test('lie in the same directions in every shape, to within an eighth of a turn', () => {
    const angles = (shape: (typeof NETWORK_SHAPES)[number]): number[] =>
      placePeople(shape).map(({ x, y }) => Math.atan2(y, x));
    for (const shape of NETWORK_SHAPES)
      for (const [index, angle] of angles(shape).entries()) {
        const apart = Math.abs(angle - (angles('sparse')[index] ?? 0));
        expect(Math.min(apart, Math.PI * 2 - apart)).toBeLessThan(Math.PI / 4);
      }
  });
});

describe('the shapes', () => {
  const counts = Object.fromEntries(
    NETWORK_SHAPES.map((shape) => {
      const parts = drawNetwork(shape, FULL);
      return [shape, Object.entries(parts).flatMap(([part, all]) => (all.length > 0 ? [part] : []))];
    }),
  );

  test('differ in what they are made of, and not in colour alone', () => {
    expect(counts).toEqual({
      sparse: ['weakTies', 'places', 'people', 'egos'],
      distant: ['rings', 'ties', 'people', 'egos'],
      burdened: ['ties', 'strings', 'people', 'blocks', 'egos'],
      overloaded: ['ties', 'people', 'blocks', 'egos'],
    });
  });

  test('press flat who bears too much, and nobody else', () => {
    const flat = (shape: (typeof NETWORK_SHAPES)[number]): boolean =>
      drawNetwork(shape, FULL).people.some(({ rx, ry }) => ry < rx);
    expect(NETWORK_SHAPES.filter(flat)).toEqual(['overloaded']);
  });
});

describe('the layout', () => {
  test('puts four networks side by side, and in the narrow form one under the other', () => {
    const wide = layoutEgoNetworks(four, 'wide').networks;
    expect(wide.map(({ area }) => area.x)).toEqual([2, 202, 402, 602]);
    expect(new Set(wide.map(({ at }) => at.y)).size).toBe(1);
    const narrow = layoutEgoNetworks(four, 'narrow').networks;
    for (const [index, { area }] of narrow.entries()) {
      const before = narrow[index - 1]?.area;
      if (before) expect(area.y).toBeGreaterThanOrEqual(before.y + before.height);
    }
  });

  test('puts the quotes of a row in line, however long the words above are', () => {
    const quotes = [{ id: 'a', label: 'kort', basis: 'talk' as const, lines: [] }];
    const uneven = rows([network(0, 'kort', { quotes }), network(2, LONG, { quotes })]);
    const heights = layoutEgoNetworks(uneven, 'wide').networks.map((placed) => placed.quotes[0]?.at.y);
    expect(heights[0]).toBe(heights[1]);
  });

  test('divides more than four over rows as equally as it can', () => {
    const five = rows(Array.from({ length: 5 }, (_, index) => network(index, 'kort')));
    const tops = layoutEgoNetworks(five, 'wide').networks.map(({ area }) => area.y);
    expect(tops.filter((top) => top === tops[0])).toHaveLength(3);
    expect(tops.filter((top) => top === tops[4])).toHaveLength(2);
  });

  /** Where the figure is drawn: each form, and the wide one on a slide. */
  const SHEETS = {
    wide: { form: 'wide', onSlide: false, across: WIDTH.wide },
    narrow: { form: 'narrow', onSlide: false, across: WIDTH.narrow },
    slide: { form: 'wide', onSlide: true, across: SLIDE_WIDTH },
  } as const;
  type Sheet = keyof typeof SHEETS;
  const sheets = Object.keys(SHEETS) as Sheet[];

  test.each(sheets)('is the same at every call (%s)', (sheet) => {
    const { form, onSlide } = SHEETS[sheet];
    expect(layoutEgoNetworks(many, form, onSlide)).toEqual(layoutEgoNetworks(many, form, onSlide));
  });

  const cases = sheets.flatMap((sheet) =>
    [
      ['four', four],
      ['many and long ones', many],
      ['one', rows([network(1, 'kort')])],
    ].map(([what, given]) => [sheet, what, given] as [Sheet, string, EgoNetworksRows]),
  );

  test.each(cases)('leaves nothing on top of another or outside its panel (%s, %s)', (sheet, _, given) => {
    const { form, onSlide, across: whole } = SHEETS[sheet];
    const { width, height, key, networks } = layoutEgoNetworks(given, form, onSlide);
    expect(width).toBe(whole);
    for (const placed of networks) {
      const boxes = boxesOf(placed);
      expect(overlapsIn(boxes)).toBe(0);
      const { x, y, width: across, height: down } = placed.area;
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(x);
        expect(box.right).toBeLessThanOrEqual(x + across);
        expect(box.top).toBeGreaterThanOrEqual(y);
        expect(box.bottom).toBeLessThanOrEqual(y + down);
      }
    }
    const areas = networks.map(({ area }) => ({
      left: area.x,
      right: area.x + area.width,
      top: area.y,
      bottom: area.y + area.height,
    }));
    const keys = key.flatMap(({ text, at, radius }) => [
      boxOf(text, FONT.small),
      { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius },
    ]);
    expect(overlapsIn([...areas, ...keys])).toBe(0);
    for (const box of [...areas, ...keys]) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
  });
});

describe('the words', () => {
  const dialogue = (basis: 'talk' | 'reading') => [
    { id: 'gesprek', label: 'Het gesprek', basis, lines: ['s06-1'] },
  ];
  const quoted = rows([
    network(0, 'Te ver', { shape: 'distant', quotes: dialogue('reading') }),
    network(1, 'Te veel', { shape: 'overloaded', quotes: dialogue('talk') }),
    network(2, 'Geen', { shape: 'sparse' }),
  ]);

  test('of a mark begin with what it shows, and say who places a quote there', () => {
    expect([...describeEgoNetworks(quoted).marks.values()]).toMatchInlineSnapshot(`
      [
        "Te ver, kring: dichtbij, Het gesprek, onze uitleg; 1 van 3. Mensen aan lange lijnen, buiten een kring waarin verder niemand is.",
        "Te veel, stapel: te zwaar, Het gesprek; 2 van 3. Op ieder ligt een stapel.",
        "Geen, stippels: niemand; 3 van 3. Lege plekken, en één dunne lijn naar iemand.",
      ]
    `);
  });

  test('show the talk’s own beside a translation', () => {
    const [row] = many.networks;
    const { table } = describeEgoNetworks({ ...many, networks: row ? [row] : [] });
    expect(table.rows[0]?.cells[1]?.map(({ language }) => language)).toEqual(['en', 'nl']);
  });

  test('lead from the table to the findings and the quotes, and say where there is no quote', () => {
    const { table } = describeEgoNetworks(quoted);
    expect(table.rows.map(({ cells }) => cells.flat().flatMap(({ to }) => (to ? [to] : [])))).toEqual([
      [
        { page: 'finding', id: 'finding-0' },
        { page: 'quote', id: 'gesprek' },
      ],
      [
        { page: 'finding', id: 'finding-1' },
        { page: 'quote', id: 'gesprek' },
      ],
      [{ page: 'finding', id: 'finding-2' }],
    ]);
    expect(table.rows.map(({ cells }) => cells[3]?.at(-1)?.text)).toMatchInlineSnapshot(`
      [
        "onze uitleg",
        "Het gesprek",
        "Hierbij staat geen citaat.",
      ]
    `);
  });

  test('of the whole name each network and how it is drawn', () => {
    expect(describeEgoNetworks(quoted).summary).toMatchInlineSnapshot(
      `"Kleine netwerken, telkens met in het midden iemand. Te ver: mensen aan lange lijnen, buiten een kring waarin verder niemand is. Te veel: op ieder ligt een stapel. Geen: lege plekken, en één dunne lijn naar iemand."`,
    );
  });

  test('name a step for quotes only where there are any', () => {
    expect(namesOf(describeEgoNetworks(quoted))).toEqual(['Zonder woorden', 'Wat de lezing noemt', 'Citaat']);
    expect(namesOf(describeEgoNetworks(four))).toEqual(['Zonder woorden', 'Wat de lezing noemt']);
  });
});

describe('the network that changes', () => {
  const dialogue = (basis: 'talk' | 'reading') => [
    { id: 'gesprek', label: 'Het gesprek', basis, lines: ['s06-1', 's06-2'] },
  ];
  const told = rows([
    network(0, 'Te ver', { shape: 'distant', quotes: dialogue('reading') }),
    network(1, 'Te veel', { shape: 'overloaded', quotes: dialogue('talk') }),
  ]);
  const description = describeEgoNetworks(told);
  const $ = load(renderToStaticMarkup(LivingNetwork({ rows: told, id: 'figuur', description })));

  test('takes a shape where its line is told, and where a quote is told all shapes that it is tied to', () => {
    const states = $('[data-state]')
      .toArray()
      .map(({ attribs }) => [attribs['data-state'], attribs['data-says']]);
    expect(states).toEqual([
      ['distant', 's01-0'],
      ['overloaded', 's01-1'],
      ['speaks distant overloaded', 's06-1 s06-2'],
    ]);
  });

  test('has as many people as the others, one of whom can speak, and no mark', () => {
    expect($('.one')).toHaveLength(1);
    expect($('.other')).toHaveLength(placePeople('sparse').length - 1);
    expect($('[data-mark]')).toHaveLength(0);
    expect($('title').text()).toBe(description.title);
  });
});
