import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateStudy } from '../../../test/studies/generate.ts';
import { RELATION_TYPES } from '../../schema/finding.ts';
import { studyOf } from '../../study/checks/study-of.ts';
import type { Box } from '../../svg/geometry.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import { describeArgument } from './describe.ts';
import { FONT } from './grid.ts';
import { argumentMap } from './index.ts';
import { type ArgumentLayout, layoutArgument, SHEETS } from './layout.ts';
import {
  type ArgumentRows,
  argumentRows,
  cropTo,
  findingsOf,
  type MapColumn,
  type MapFinding,
  type RelationRow,
} from './rows.ts';
import { findWays } from './ways.ts';

const finding = (id: string, more: Partial<MapFinding> = {}): MapFinding => ({
  id,
  kind: 'cause',
  label: `The ${id}`,
  lead: [],
  words: [],
  depth: 0,
  quotes: [],
  ...more,
});

const column = (head: string, ...findings: MapFinding[]): MapColumn => ({
  head: { shown: { text: head, language: 'en', line: 's01-0' } },
  findings,
});

const relation = (from: string, to: string, more: Partial<RelationRow> = {}): RelationRow => ({
  from,
  to,
  type: 'explains',
  basis: 'reading',
  indented: false,
  ...more,
});

const rowsOf = (columns: MapColumn[], relations: RelationRow[] = []): ArgumentRows => ({
  language: 'en',
  title: 'How it hangs together',
  none: 'There are no findings.',
  columns,
  relations,
});

/** Oven and bread: the heat explains the crust, the flour and the water stand under the crumb, both explain the loaf. */
const bread = rowsOf(
  [
    column('Is it bread?', finding('loaf', { kind: 'question' }), finding('bag')),
    column(
      'since',
      finding('crust'),
      finding('crumb', { quotes: [{ id: 'miller', label: 'The miller', basis: 'reading', lines: [] }] }),
      finding('flour', { kind: 'obstacle', under: 'crumb', depth: 1 }),
      finding('water', { kind: 'obstacle', under: 'crumb', depth: 1 }),
    ),
    column('and', finding('heat', { kind: 'obstacle' })),
  ],
  [
    relation('crust', 'loaf', { basis: 'talk' }),
    relation('crumb', 'loaf', { basis: 'talk' }),
    relation('heat', 'crust'),
    relation('heat', 'loaf'),
    relation('flour', 'crumb', { type: 'specifies', basis: 'talk', indented: true }),
    relation('water', 'crumb', { type: 'specifies', basis: 'talk', indented: true }),
  ],
);

/** The map of a made-up study, the same each time. */
function made(size: Parameters<typeof generateStudy>[0]): ArgumentRows {
  const study = studyOf(generateStudy(size));
  const map = study.figures.find(({ file }) => file.kind === 'argument-map');
  if (!map) throw new Error('no argument map');
  return argumentRows(study, map, 'nl');
}

/** The box of each line of a text, at its size. */
const boxesOf = ({ x, y, anchor, lines }: PlacedText, size: number): Box[] =>
  lines.map((line, index) => ({
    x: anchor === 'middle' ? x - widthOf(line, size) / 2 : x,
    y: y + index * LEADING - size * 0.8,
    width: widthOf(line, size),
    height: size,
  }));

const wordBoxes = ({ heads, points, key }: ArgumentLayout): Box[] => [
  ...heads.flatMap(({ at }) => [
    ...boxesOf(at.shown, FONT.head),
    ...(at.original ? boxesOf(at.original, FONT.label) : []),
  ]),
  ...points.flatMap(({ label }) => boxesOf(label, FONT.label)),
  ...key.flatMap(({ words }) => boxesOf(words, FONT.label)),
];

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const overlaps = (boxes: Box[]): Box[][] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
  );

/** Points along the straight pieces and the corners of a path: enough of them that none steps over a word. */
function pointsAlong(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLA])([^MLA]*)/g)) {
    const n = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x = 0, y = 0] = n.slice(-2);
    const [xa, ya] = command === 'M' ? [x, y] : (points.at(-1) ?? [x, y]);
    for (let step = 0; step <= 100; step++)
      points.push([xa + ((x - xa) * step) / 100, ya + ((y - ya) * step) / 100]);
  }
  return points;
}

const inside = ([x, y]: [number, number], box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const FORMS = ['wide', 'between', 'narrow', 'crop'] as const;

const CROWDED: [string, ArgumentRows][] = [
  ['60 findings and 120 relations', made({ findings: 60, relations: 120 })],
  ['60 findings and 120 others', made({ findings: 60, relations: 120, seed: 11 })],
  ['24 findings without any relation', made({ findings: 24, relations: 0 })],
  ['20 findings in long words', made({ findings: 20, relations: 30, nameLength: 12, stretch: 3 })],
  ['one finding', rowsOf([column('Bread', finding('bread'))])],
  ['findings before the first head', rowsOf([{ findings: [finding('bread'), finding('oven')] }])],
  ['seven findings about bread', bread],
];

describe.each(CROWDED)('%s', (_, rows) => {
  const [first] = findingsOf(rows);
  const crop = cropTo(rows, rows.relations[0]?.to ?? first?.id ?? '');
  const shown = { wide: rows, between: rows, narrow: rows, crop };
  const all = FORMS.map((form): [keyof typeof SHEETS, ArgumentLayout] => [
    form,
    layoutArgument(shown[form], SHEETS[form]),
  ]);

  test.each(all)('stand each on the drawing, once (%s)', (form, { points }) => {
    expect(points.map(({ id }) => id)).toEqual(findingsOf(shown[form]).map(({ id }) => id));
  });

  test.each(all)('keep their words apart (%s)', (_form, layout) => {
    expect(overlaps(wordBoxes(layout))).toEqual([]);
  });

  test.each(all)('keep their areas apart, and what they wear from other words (%s)', (_form, { points }) => {
    expect(overlaps(points.map(({ area }) => area))).toEqual([]);
    const words = points.flatMap(({ label }) => boxesOf(label, FONT.label));
    for (const { box } of points.flatMap(({ tags }) => tags)) {
      const below = { ...box, height: box.height - 2 };
      expect(words.filter((word) => overlap(word, below) && word.x < box.x + box.width * 0.6)).toEqual([]);
    }
  });

  test.each(all)('stay within the drawing, lines and all (%s)', (_form, layout) => {
    const { width, height, points, lines } = layout;
    const boxes = [
      ...wordBoxes(layout),
      ...points.flatMap(({ area, tags }) => [area, ...tags.map(({ box }) => box)]),
    ];
    const corners = [
      ...boxes.flatMap((box): [number, number][] => [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]),
      ...lines.flatMap(({ d }) => pointsAlong(d)),
    ];
    expect(corners.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });

  test.each(all)('are not crossed by a line (%s)', (_form, layout) => {
    const words = wordBoxes(layout);
    const points = layout.lines.flatMap(({ d }) => pointsAlong(d));
    expect(points.filter((point) => words.some((box) => inside(point, box)))).toEqual([]);
  });

  test.each(all)(
    'have each relation in a line, or in how they stand in; a list has no lines (%s)',
    (form, layout) => {
      const drawn = layout.lines.map((line) => line.relation);
      const wanted = form === 'narrow' ? [] : shown[form].relations.filter(({ indented }) => !indented);
      expect(drawn).toEqual(wanted);
      const under = findingsOf(shown[form]).flatMap(({ id, under: parent }) =>
        parent ? [`${id} ${parent}`] : [],
      );
      const barred = layout.bars.flatMap(({ ids: [parent, ...ids] }) => ids.map((id) => `${id} ${parent}`));
      expect(barred.sort()).toEqual(under.sort());
    },
  );

  test('are placed the same each time', () => {
    for (const [form, layout] of all)
      expect(layoutArgument({ ...shown[form] }, SHEETS[form])).toEqual(layout);
  });
});

test('no letter is smaller than 15 units but what a chosen finding has its neighbours wear', () => {
  const css = readFileSync('src/figures/argument-map/argument-map.css', 'utf8');
  const sizes = [...css.matchAll(/font(?:-size)?: (?:\d00 )?(\d+)px/g)].map(([, size]) => Number(size));
  expect([...sizes, ...Object.values(FONT)].sort()).toEqual([13, 13, 15, 15, 18, 18]);
});

test('columns stand beside each other in the order of the talk, and in a list one below the other', () => {
  const heads = (form: keyof typeof SHEETS): [number, number][] =>
    layoutArgument(bread, SHEETS[form]).heads.map(({ rule }) => [rule.x1, rule.y1]);
  const [wide, narrow] = [heads('wide'), heads('narrow')];
  expect(new Set(wide.map(([, y]) => y)).size).toBe(1);
  expect(wide.map(([x]) => x)).toEqual([...wide.map(([x]) => x)].sort((a, b) => a - b));
  expect(new Set(narrow.map(([x]) => x)).size).toBe(1);
  expect(narrow.map(([, y]) => y)).toEqual([...narrow.map(([, y]) => y)].sort((a, b) => a - b));
});

test('a line ends on the side from which it comes, and those of one maker that end alike run together', () => {
  expect(
    findWays(bread, 7).map(({ bundle, ends, gutters }) =>
      [bundle, ends.from, ...gutters.map(({ place }) => place)].join(' '),
    ),
  ).toEqual([
    'loaf right talk left 1',
    'loaf right talk left 1',
    'crust right reading left 2',
    'loaf right reading left 1 2',
  ]);
});

test('a finding wears the relation as the chosen one has it, once for all that have it alike', () => {
  const { points } = layoutArgument(bread, SHEETS.wide);
  const worn = (id: string): string[] =>
    (points.find((point) => point.id === id)?.tags ?? []).map(
      ({ text, basis, others }) => `${text.lines.join(' ')} (${basis}): ${others.join(' ')}`,
    );
  expect(worn('crumb')).toEqual(['because of (talk): loaf', 'belongs to (talk): flour water']);
  expect(worn('bag')).toEqual([]);
});

test('no word is broken for the sake of a long head', () => {
  const head = 'and so it is said by all who ever came to the oven with dough of their own, year after year:';
  const word = 'Unbelievableness';
  const columns = Array.from('abcdef', (id) => column('Bread', finding(id, { label: word })));
  const { points } = layoutArgument(
    rowsOf([...columns, column(head.repeat(2), finding('oven'))]),
    SHEETS.wide,
  );
  expect(points.filter(({ id }) => id !== 'oven').map(({ label }) => label.lines)).toEqual(
    columns.map(() => [word]),
  );
});

test('links that go round in a circle are drawn', () => {
  const circle = rowsOf(
    [column('here', finding('a')), column('there', finding('b'))],
    [relation('a', 'b'), relation('b', 'a')],
  );
  expect(layoutArgument(circle, SHEETS.wide).lines.length).toBe(2);
});

describe('the rows of a study', () => {
  /** A study of 7 findings whose files are changed by hand. */
  const files = generateStudy({ findings: 7, relations: 0 });
  const edit = (path: string, change: (file: Record<string, unknown>) => void): void => {
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`no ${path}`);
    const data = JSON.parse(file.text) as Record<string, unknown>;
    change(data);
    file.text = JSON.stringify(data);
  };
  edit('figures/samenhang.yaml', (file) => {
    file.columns = ['s02-4', 's02-1'];
  });
  edit('findings/punt-3.yaml', (file) => {
    file.lead = ['s02-2'];
    file.relations = [{ type: 'specifies', to: 'punt-2', basis: 'talk', lines: ['s02-2'] }];
  });
  edit('findings/punt-7.yaml', (file) => {
    file.lead = ['s02-2'];
    file.relations = [{ type: 'specifies', to: 'punt-2', basis: 'talk', lines: ['s02-2'] }];
  });
  edit('findings/punt-6.yaml', (file) => {
    file.relations = [{ type: 'specifies', to: 'punt-5', basis: 'talk', lines: ['s02-6'] }];
  });
  const study = studyOf(files);
  const map = study.figures.find(({ file }) => file.kind === 'argument-map');
  const rows = map && argumentRows(study, map, 'nl');

  test('put a finding in the column of the last head before its own words, whatever order the heads are named in', () => {
    expect(
      rows?.columns.map(({ head, findings }) =>
        [head?.shown.line, ...findings.map(({ id }) => id)].join(' '),
      ),
    ).toEqual([' punt-1', 's02-1 punt-2 punt-3 punt-4', 's02-4 punt-5 punt-6 punt-7']);
  });

  test('put it under another where the lines that it stands under say the link, and in one column', () => {
    expect(
      rows && findingsOf(rows).flatMap(({ id, under, depth }) => (under ? [[id, under, depth]] : [])),
    ).toEqual([['punt-3', 'punt-2', 1]]);
    expect(rows?.relations.map(({ from, indented }) => `${from} ${indented}`)).toEqual([
      'punt-3 true',
      'punt-6 false',
      'punt-7 false',
    ]);
  });
});

describe('the words', () => {
  test('begin with what the mark shows, and say each link and which are ours', () => {
    expect(describeArgument(bread).marks.get('crumb')).toMatchInlineSnapshot(
      `"The crumb, reason; is a reason for: The loaf; includes: The flour, The water; with the quote The miller (our reading)"`,
    );
  });

  test('of a finding without links say so', () => {
    expect(describeArgument(bread).marks.get('bag')).toMatchInlineSnapshot(
      `"The bag, reason. The talk makes no link here with another point, and neither do we."`,
    );
  });

  test('lead from the table to the finding, to those it has to do with, and to the quote', () => {
    const row = describeArgument(bread).table.rows.find(({ mark }) => mark === 'crumb');
    expect(
      row?.cells.map((cell) =>
        cell.map(({ before = '', text, to }) =>
          `${before} ${text}${to ? ` → ${to.page}/${to.id}` : ''}`.trim(),
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "4",
        ],
        [
          "The crumb → finding/crumb",
        ],
        [],
        [
          "is a reason for: The loaf → finding/loaf",
        ],
        [
          "includes: The flour → finding/flour",
          "The water → finding/water",
        ],
        [
          "The miller (our reading) → quote/miller",
        ],
        [
          "reason",
        ],
      ]
    `);
  });

  test('count the links, who makes them, and what a tick shows', () => {
    const { summary, tick } = describeArgument(bread);
    expect([summary, tick]).toMatchInlineSnapshot(`
      [
        "7 points and the links between them. Links that the talk makes: 4. Links that we make: 2.",
        "Also show the links we make (2)",
      ]
    `);
    expect(describeArgument({ ...bread, relations: [] }).tick).toBeUndefined();
  });

  test('of a study without findings are a sentence, and nothing else', () => {
    const { empty, steps, table } = argumentMap.describe(rowsOf([]));
    expect(empty).toBe('There are no findings.');
    expect(steps).toEqual([]);
    expect(table.rows).toEqual([]);
  });

  test('every type of relation has words for both its ends', () => {
    const two = [column('here', finding('a')), column('there', finding('b'))];
    for (const type of RELATION_TYPES) {
      const { marks } = describeArgument(rowsOf(two, [relation('a', 'b', { type })]));
      expect(marks.get('a')).toMatch(/^The a, .+; .+: The b/);
      expect(marks.get('b')).toMatch(/^The b, .+; .+: The a/);
    }
  });
});
