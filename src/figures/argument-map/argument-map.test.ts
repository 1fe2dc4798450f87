import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDING_KINDS, RELATION_TYPES } from '../../schema/finding.ts';
import type { Box } from '../../svg/geometry.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import type { FigureDescription } from '../figure.ts';
import { FORMS, type Form } from '../form.ts';
import { headAt } from './arrow-head.ts';
import { gatherBlocks } from './blocks.ts';
import { describeArgument } from './describe.ts';
import { argumentMap } from './index.ts';
import { type ArgumentLayout, layoutArgument } from './layout.ts';
import { FONT } from './parts.ts';
import type { ArgumentRows, MapFinding, RelationRow } from './rows.ts';
import { waysOf } from './ways.ts';

const finding = (id: string, index: number, more: Partial<MapFinding> = {}): MapFinding => ({
  id,
  index,
  kind: 'cause',
  label: `The ${id}`,
  quotes: [],
  step: 1,
  ...more,
});

const relation = (from: string, to: string, more: Partial<RelationRow> = {}): RelationRow => ({
  from,
  to,
  type: 'explains',
  basis: 'reading',
  step: 1,
  ...more,
});

const rowsOf = (findings: MapFinding[], relations: RelationRow[] = []): ArgumentRows => ({
  language: 'en',
  title: 'How it hangs together',
  none: 'There are no findings.',
  findings,
  relations,
  steps: [['cause']],
});

/** Oven and bread: the heat explains the crust, the flour and the water the crumb, both the loaf. */
const bread = rowsOf(
  [
    finding('loaf', 0, { kind: 'question' }),
    finding('crust', 1),
    finding('crumb', 2, { quotes: [{ id: 'miller', label: 'The miller', basis: 'reading', lines: [] }] }),
    finding('heat', 3, { kind: 'obstacle' }),
    finding('flour', 4, { kind: 'obstacle' }),
    finding('water', 5, { kind: 'obstacle' }),
    finding('bag', 6),
  ],
  [
    relation('crust', 'loaf', { basis: 'talk' }),
    relation('crumb', 'loaf', { basis: 'talk' }),
    relation('heat', 'crust'),
    relation('flour', 'crumb', { type: 'specifies' }),
    relation('water', 'crumb', { type: 'specifies' }),
  ],
);

/** A study of this size, the same each time for the same seed. Links go from later findings to earlier ones. */
function seeded(seed: number, findings: number, relations: number): ArgumentRows {
  let state = seed;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const sentence = (): string => {
    const length = 12 + below(78);
    let text = '';
    while (text.length < length) text += `${'Wmliaeonrst'.repeat(3).slice(below(8), 10 + below(20))} `;
    return text.slice(0, length).trim();
  };
  const rows = Array.from({ length: findings }, (_, index) =>
    finding(`finding-${index}`, index, {
      kind: pick(FINDING_KINDS),
      label: sentence(),
      quotes: Array.from({ length: Math.max(0, below(5) - 2) }, (__, quote) => ({
        id: `quote-${quote}`,
        label: 'A quote',
        basis: pick(['talk', 'reading']),
        lines: [],
      })),
    }),
  );
  const links = new Map<string, RelationRow>();
  while (links.size < relations) {
    const from = 1 + below(findings - 1);
    const to = below(from);
    const link = relation(`finding-${from}`, `finding-${to}`, {
      type: pick(RELATION_TYPES),
      basis: pick(['talk', 'reading']),
    });
    links.set(`${from} ${to}`, link);
  }
  return rowsOf(rows, [...links.values()]);
}

/** The box of each line of a text, at the size that its class has. */
const boxesOf = ({ x, y, lines }: PlacedText, size: number): Box[] =>
  lines.map((line, index) => ({
    x,
    y: y + index * LEADING - size * 0.8,
    width: widthOf(line, size),
    height: size,
  }));

function wordBoxes({ as, key, groups }: ArgumentLayout): Box[] {
  const label = as === 'list' ? FONT.list : FONT.card;
  return [
    ...key.flatMap(({ words }) => boxesOf(words, FONT.small)),
    ...groups.flatMap(({ kind, findings }) => [
      ...boxesOf(kind, FONT.small),
      ...findings.flatMap((placed) => boxesOf(placed.label, label)),
      ...findings.flatMap(({ quotes }) => quotes.map(({ x, y }) => ({ x, y, width: 17, height: 13 }))),
    ]),
  ];
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const overlaps = (boxes: Box[]): Box[][] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
  );

/** Points along a path of `M`, `L` and `C`: enough of them that none steps over a word. */
function pointsAlong(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const n = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x0 = 0, y0 = 0] = points.at(-1) ?? [];
    if (command === 'C') {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = n;
      for (let step = 1; step <= 50; step++) {
        const [t, s] = [step / 50, 1 - step / 50];
        const at = (a: number, b: number, c: number, e: number): number =>
          a * s ** 3 + 3 * b * s * s * t + 3 * c * s * t * t + e * t ** 3;
        points.push([at(x0, x1, x2, x3), at(y0, y1, y2, y3)]);
      }
    }
    if (command === 'M') points.push([n[0] ?? 0, n[1] ?? 0]);
    if (command === 'L') {
      for (let at = 0; at < n.length; at += 2) {
        const [xa = 0, ya = 0] = points.at(-1) ?? [];
        for (let step = 1; step <= 20; step++)
          points.push([xa + (((n[at] ?? 0) - xa) * step) / 20, ya + (((n[at + 1] ?? 0) - ya) * step) / 20]);
      }
    }
  }
  return points;
}

const inside = ([x, y]: [number, number], box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const CROWDED: [string, ArgumentRows, ArgumentLayout['as']][] = [
  ['60 findings and 120 relations', seeded(7, 60, 120), 'list'],
  ['60 findings and 120 others', seeded(11, 60, 120), 'list'],
  ['18 findings and 20 relations', seeded(3, 18, 20), 'layers'],
  ['24 findings without any relation', seeded(5, 24, 0), 'layers'],
  ['one finding', rowsOf([finding('bread', 0)]), 'layers'],
  ['seven findings about bread', bread, 'layers'],
];

describe.each(CROWDED)('%s', (_, rows, wideAs) => {
  const both = FORMS.map((form): [Form, ArgumentLayout] => [form, layoutArgument(rows, form)]);

  test('are drawn wide in layers where these fit, else and on a phone as a list', () => {
    expect(both.map(([form, { as }]) => `${form}: ${as}`)).toEqual([`wide: ${wideAs}`, 'narrow: list']);
  });

  test.each(both)('stand each on the drawing, once (%s)', (_form, { groups }) => {
    const ids = groups.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect([...ids].sort()).toEqual(rows.findings.map(({ id }) => id).sort());
  });

  test.each(both)('keep their words apart (%s)', (_form, layout) => {
    expect(overlaps(wordBoxes(layout))).toEqual([]);
  });

  test.each(both)('keep their areas apart (%s)', (_form, { groups }) => {
    expect(overlaps(groups.flatMap(({ findings }) => findings.map(({ area }) => area)))).toEqual([]);
    expect(overlaps(groups.flatMap(({ card }) => card ?? []))).toEqual([]);
  });

  test.each(both)('stay within the drawing, arrows and all (%s)', (_form, layout) => {
    const { width, height, groups, lines, heads } = layout;
    const boxes = [
      ...wordBoxes(layout),
      ...groups.flatMap(({ card, findings }) => [
        ...(card ? [card] : []),
        ...findings.map(({ area }) => area),
      ]),
    ];
    const points = [
      ...boxes.flatMap((box): [number, number][] => [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
      ...[...lines, ...heads.map(({ head }) => head)].flatMap(({ d }) => pointsAlong(d)),
    ];
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });

  test.each(both)('are not crossed by an arrow (%s)', (_form, layout) => {
    const cards = layout.groups.flatMap(({ card }) => card ?? []);
    const closed = [...cards, ...wordBoxes(layout)];
    const points = [...layout.lines, ...layout.heads.map(({ head }) => head)].flatMap(({ d }) =>
      pointsAlong(d),
    );
    expect(points.filter((point) => closed.some((box) => inside(point, box)))).toEqual([]);
  });

  test.each(both)(
    'have each relation in a line from end to end, and in a head (%s)',
    (_form, { lines, heads }) => {
      for (const wanted of rows.relations) {
        expect(lines.some(({ relations }) => relations.includes(wanted))).toBe(true);
        const ends = heads.filter(({ relations }) => relations.includes(wanted));
        expect(ends.map(({ type, basis }) => [type, basis])).toEqual([[wanted.type, wanted.basis]]);
      }
    },
  );

  test.each(both)('have no arrow with a piece of no length (%s)', (_form, { lines }) => {
    for (const { d } of lines) {
      const ends = d.match(/-?[\d.]+,-?[\d.]+|V.+/g);
      expect(new Set(ends).size, d).toBeGreaterThan(1);
    }
  });

  test('are placed the same each time', () => {
    for (const [form, layout] of both) expect(layoutArgument({ ...rows }, form)).toEqual(layout);
  });
});

test('no letter is smaller than 15 units', () => {
  const css = readFileSync('src/figures/argument-map/argument-map.css', 'utf8');
  const sizes = [...css.matchAll(/font(?:-size)?: (\d+)px/g)].map(([, size]) => Number(size));
  expect([...sizes, ...Object.values(FONT)].sort()).toEqual([15, 15, 15, 16, 16]);
});

test('in layers a finding stands below each that it leads to', () => {
  const tops = new Map(
    layoutArgument(bread, 'wide').groups.flatMap(({ findings }) =>
      findings.map(({ id, area }) => [id, area.y]),
    ),
  );
  for (const { from, to } of bread.relations) expect(tops.get(from)).toBeGreaterThan(tops.get(to) ?? 0);
});

test('findings of a kind that only say the same of the same share a card and an arrow', () => {
  const { blocks, links } = gatherBlocks(bread);
  expect(blocks.map(({ findings }) => findings.map(({ id }) => id).join(' '))).toEqual([
    'loaf',
    'crust',
    'crumb',
    'heat',
    'flour water',
    'bag',
  ]);
  expect(links.map(({ from, to, relations }) => `${from.id} > ${to.id}: ${relations.length}`)).toEqual([
    'crust > loaf: 1',
    'crumb > loaf: 1',
    'heat > crust: 1',
    'flour > crumb: 2',
  ]);
});

test('each type of relation has a head of its own', () => {
  const heads = RELATION_TYPES.map((type) => headAt(type, 0, 0, 'right'));
  expect(new Set(heads.map(({ d, fill }) => `${d} ${fill}`)).size).toBe(RELATION_TYPES.length);
});

const namesOf = ({ steps }: FigureDescription): string[] => steps.map(({ name }) => name);

describe('the ways', () => {
  const ways = waysOf(bread);

  test('light a finding for all that lead to it, all that it leads to, and itself', () => {
    expect(ways.ofFinding('crumb')).toEqual(['loaf', 'crumb', 'flour', 'water']);
    expect(ways.ofFinding('bag')).toEqual(['bag']);
  });

  test('light a relation for what lies before it and after it, and not for its neighbours', () => {
    expect(ways.ofRelation({ from: 'crust', to: 'loaf' })).toEqual(['loaf', 'crust', 'heat']);
    expect(ways.ofRelation({ from: 'flour', to: 'crumb' })).toEqual(['loaf', 'crumb', 'flour']);
  });

  test('come to an end where links go round in a circle', () => {
    const circle = rowsOf([finding('a', 0), finding('b', 1)], [relation('a', 'b'), relation('b', 'a')]);
    expect(waysOf(circle).ofFinding('a')).toEqual(['a', 'b']);
    expect(layoutArgument(circle, 'wide').as).toBe('list');
  });
});

describe('the words', () => {
  test('begin with what the mark shows, and say each link and who makes it', () => {
    expect(describeArgument(bread).marks.get('crumb')).toMatchInlineSnapshot(
      `"The crumb, reason; is a reason for (according to the talk): The loaf; includes (our reading): The flour, The water; with the quote The miller (our reading)"`,
    );
  });

  test('of a finding without links say so', () => {
    expect(describeArgument(bread).marks.get('bag')).toMatchInlineSnapshot(
      `"The bag, reason. The talk makes no link here with another point, and neither do we."`,
    );
  });

  test('lead from the table to the finding, to those it has to do with, and to the quote', () => {
    const row = describeArgument(bread).table.rows[2];
    expect(
      row?.cells.map((cell) => cell.map(({ text, to }) => (to ? `${text} → ${to.page}/${to.id}` : text))),
    ).toMatchInlineSnapshot(`
      [
        [
          "3",
        ],
        [
          "The crumb → finding/crumb",
        ],
        [
          "reason",
        ],
        [
          "is a reason for: The loaf (according to the talk) → finding/loaf",
        ],
        [
          "includes: The flour (our reading) → finding/flour",
          "includes: The water (our reading) → finding/water",
        ],
        [
          "The miller (our reading) → quote/miller",
        ],
      ]
    `);
  });

  test('count the links, and who makes them', () => {
    expect(describeArgument(bread).summary).toMatchInlineSnapshot(
      `"7 points and the links between them. Links that the talk makes: 2. Links that we make: 3."`,
    );
  });

  test('name each step by the kinds that it adds; a single step is none', () => {
    expect(namesOf(describeArgument({ ...bread, steps: [['question'], ['cause', 'obstacle']] }))).toEqual([
      'Question',
      'Reason, obstacle',
    ]);
    expect(namesOf(describeArgument(bread))).toEqual([]);
  });

  test('of a study without findings are a sentence, and nothing else', () => {
    const { empty, steps, table } = argumentMap.describe(rowsOf([]));
    expect(empty).toBe('There are no findings.');
    expect(steps).toEqual([]);
    expect(table.rows).toEqual([]);
  });
});
