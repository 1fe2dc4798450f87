import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../svg/geometry.ts';
import { lastOf } from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import { FORMS, type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { describePlaceMap, yearsShown } from './describe.ts';
import { around, boxOf, meet, NUMBERED } from './labels.ts';
import { layoutPlaceMap, type PlaceMapLayout } from './layout.ts';
import { type Coordinates, type Outline, outlineOf } from './outline.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { projectMap } from './projection.ts';
import type { PlaceMapRows } from './rows.ts';

/** A square country of four degrees, and an islet. */
const SQUARE: Outline = [
  [
    [
      [4, 50],
      [4, 54],
      [8, 54],
      [8, 50],
      [4, 50],
    ],
  ],
  [
    [
      [3.4, 52],
      [3.4, 52.3],
      [3.7, 52.3],
      [3.7, 52],
      [3.4, 52],
    ],
  ],
];

type Place = [name: string, coordinates: Coordinates];
const VILLAGES: Place[] = [
  ['Overdam', [5, 51]],
  ['Nederdam', [7, 51.2]],
  ['Tussendam', [6, 53]],
];

const rows = (places: Place[] = VILLAGES, more: Partial<PlaceMapRows> = {}): PlaceMapRows => ({
  language: 'nl',
  title: 'Waar, wanneer en hoe',
  none: 'Dit onderzoek noemt geen plaatsen.',
  outline: SQUARE,
  places: places.map(([name, coordinates], index) => ({
    id: `plaats-${index}`,
    index,
    name: { shown: { text: name, language: 'nl', line: 's01-1' } },
    slide: 1,
    coordinates,
  })),
  period: {
    start: 2015,
    end: 2017,
    lines: [{ text: 'Van 2015 tot 2017', language: 'nl', line: 's01-1' }],
    slides: [1],
  },
  day: {
    date: '2017-01-17',
    text: '17 januari 2017',
    lines: [{ text: '17-1-2017', language: 'nl', line: 's03-1' }],
    slides: [3],
  },
  methods: ['Tellen', 'Meten'].map((text, index) => ({
    id: `s01-${index + 2}`,
    index,
    label: { shown: { text, language: 'nl', line: `s01-${index + 2}` } },
    slide: 1,
  })),
  ...more,
});

/** Places that look strewn about but are the same each time, every fourth of them beside or upon the one before. */
const strewn = (count: number, name: string): Place[] => {
  const places: Place[] = [];
  for (let index = 0; index < count; index++) {
    const [, before] = places.at(-1) ?? [];
    const near = index % 4 === 3 && before;
    const at: Coordinates = [4.1 + ((index * 0.737) % 3.8), 50.1 + ((index * 0.461) % 3.8)];
    places.push([`${name} ${index}`, near ? [before[0] + (index % 8 === 3 ? 0 : 0.02), before[1]] : at]);
  }
  return places;
};

const LONG = 'Sint-Verzonnendam-aan-de-Overkant';
const ROWS: Record<string, PlaceMapRows> = {
  'a few places': rows(),
  'one place and nothing else': rows([['Overdam', [5, 51]]], {
    period: undefined,
    day: undefined,
    methods: [],
  }),
  'forty places, some at one spot': rows(strewn(40, 'Plaats')),
  'forty places at one spot': rows(Array.from({ length: 40 }, (_, i): Place => [`Plaats ${i}`, [6, 52]])),
  'thirty places in one corner of the land': rows(
    Array.from({ length: 30 }, (_, i): Place => [`Plaats ${i}`, [4, 50]]),
  ),
  'forty places with long names': rows(strewn(40, LONG)),
  'a name wider than the drawing': rows([[LONG.repeat(4), [6, 52]]]),
  'places in the corners of the land': rows([
    ['Noordwestdam', [4, 54]],
    ['Noordoostdam', [8, 54]],
    ['Zuidwestdam', [4, 50]],
    ['Zuidoostdam', [8, 50]],
  ]),
  'a place outside the country': rows([...VILLAGES, ['Verredam', [12, 56]]]),
  'long methods, with the words of the talk beneath': rows(VILLAGES, {
    language: 'en',
    methods: Array.from({ length: 12 }, (_, index) => ({
      id: `s01-${index}`,
      index,
      label: {
        shown: { text: 'onderhoudscommissievergadering '.repeat(8), language: 'en' },
        original: { text: LONG.repeat(5), language: 'nl' },
      },
      slide: 1,
    })),
  }),
  'a day that needs many words': rows(VILLAGES, {
    day: { date: '2015-01-01', text: LONG.repeat(3), lines: [], slides: [1, 2, 3] },
  }),
  'a day long after the period': rows(VILLAGES, {
    day: { date: '2031-12-31', text: '31 december 2031', lines: [], slides: [] },
  }),
  'a period of a century': rows(VILLAGES, { period: { start: 1917, end: 2017, lines: [], slides: [] } }),
  'a day without a period': rows(VILLAGES, { period: undefined }),
};

/** A text's box, by the widest that its letters may be; `size` is the largest font that the drawing gives it. */
function textBox({ x, y, anchor, lines }: PlacedText, size = 16): Box {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, size)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size * 0.8, width, height: (lines.length - 1) * LEADING + size };
}

/** Every text of a drawing, named, with its box. */
function textsOf({ places, time, methods }: PlaceMapLayout): [string, Box][] {
  const found: [string, PlacedText | undefined, number?][] = [
    ...places.flatMap(({ id, label, numbered }): [string, PlacedText | undefined][] => [
      [`${id} name`, label],
      [`${id} number`, numbered?.inList],
    ]),
    ...(time?.period?.years ?? []).map((year): [string, PlacedText] => [`year ${year.lines[0]}`, year]),
    ['day', time?.day?.label, 15],
    ['under the day', time?.day?.under, 15],
    ...methods.flatMap(({ id, label: { shown, original } }): [string, PlacedText | undefined, number?][] => [
      [`${id} method`, shown],
      [`${id} original`, original, 15],
    ]),
  ];
  return found.flatMap(([name, text, size]): [string, Box][] => (text ? [[name, textBox(text, size)]] : []));
}

/** Where the figure is drawn: each form, and the wide one on a slide, where a unit is larger. */
const SHEETS = {
  wide: { form: 'wide', onSlide: false, width: WIDTH.wide, finger: 29.9 },
  narrow: { form: 'narrow', onSlide: false, width: WIDTH.narrow, finger: 29.9 },
  slide: { form: 'wide', onSlide: true, width: SLIDE_WIDTH, finger: 25.9 },
} as const satisfies Record<string, { form: Form; onSlide: boolean; width: number; finger: number }>;
type Sheet = keyof typeof SHEETS;

const cases = (Object.keys(SHEETS) as Sheet[]).flatMap((sheet) =>
  Object.keys(ROWS).map((name): [Sheet, string] => [sheet, name]),
);
const rowsOf = (name: string): PlaceMapRows => ROWS[name] ?? rows();

describe.each(cases)('the %s layout of %s', (sheet, name) => {
  const given = rowsOf(name);
  const { form, onSlide, width: across, finger } = SHEETS[sheet];
  const layout = layoutPlaceMap(given, form, onSlide);

  test('lets no two texts overlap, and none leave the drawing', () => {
    const texts = textsOf(layout);
    const touching = texts.flatMap(([one, box], index) =>
      texts.slice(index + 1).flatMap(([other, there]) => (meet(box, there) ? [`${one} × ${other}`] : [])),
    );
    expect(touching).toEqual([]);
    const outside = texts.filter(
      ([, { x, y, width, height }]) =>
        x < -0.1 || y < 0 || x + width > across + 0.1 || y + height > layout.height,
    );
    expect(outside).toEqual([]);
  });

  test('hides no dot behind another, and keeps all within the drawing', () => {
    const dots = layout.places.map(({ dot, numbered }) => numbered?.at ?? dot);
    const numbered = layout.places.some((place) => place.numbered);
    const apart = dots.flatMap((a, index) =>
      dots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...apart, Number.POSITIVE_INFINITY)).toBeGreaterThan(numbered ? NUMBERED * 2 : 11);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(NUMBERED);
      expect(x).toBeLessThan(across - NUMBERED);
      expect(y).toBeGreaterThan(NUMBERED);
      expect(y).toBeLessThan(layout.height - NUMBERED);
    }
  });

  test('gives every mark an area within the drawing that a finger can hit', () => {
    const areas = [
      ...layout.places,
      ...layout.methods,
      ...(layout.time?.period ? [layout.time.period] : []),
      ...(layout.time?.day ? [layout.time.day] : []),
    ].map(({ area }) => area);
    expect(areas.length).toBe(describePlaceMap(given).table.rows.length);
    for (const { x, y, width, height } of areas) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(finger);
      expect([x >= 0, y >= 0, x + width <= across, y + height <= layout.height]).toEqual(Array(4).fill(true));
    }
  });
});

describe('the layout', () => {
  test.each(Object.values(SHEETS))(
    'is the same each time: $form, on a slide $onSlide',
    ({ form, onSlide }) => {
      const laid = () => layoutPlaceMap(rowsOf('forty places, some at one spot'), form, onSlide);
      expect(laid()).toEqual(laid());
    },
  );

  test.each(FORMS)('in its %s form names a few places beside their dots', (form) => {
    const { places } = layoutPlaceMap(rows(), form);
    expect(places.map(({ numbered }) => numbered)).toEqual([undefined, undefined, undefined]);
    for (const { dot, label } of places) expect(meet(boxOf(label), around(dot, 5))).toBe(false);
  });

  test.each(FORMS)('in its %s form numbers places that have no room for their names', (form) => {
    const { places } = layoutPlaceMap(rowsOf('forty places, some at one spot'), form);
    expect(places.map(({ numbered }) => numbered?.inList.lines[0])).toEqual(
      Array.from({ length: 40 }, (_, i) => String(i + 1)),
    );
  });

  test('draws north above south and west before east', () => {
    const [overdam, nederdam, tussendam] = layoutPlaceMap(rows(), 'wide').places.map(({ dot }) => dot);
    expect(tussendam?.y).toBeLessThan(overdam?.y ?? 0);
    expect(overdam?.x).toBeLessThan(nederdam?.x ?? 0);
  });

  test('marks the day where it falls in its year, and fills the bar up to it', () => {
    const { period, day } = layoutPlaceMap(rows(), 'wide').time ?? {};
    const [, begin] = period?.ticks ?? [];
    const aYear = (period?.bar.width ?? 0) / 3;
    expect(((day?.pin?.x1 ?? 0) - (begin?.x1 ?? 0)) / aYear).toBeCloseTo(16 / 365, 2);
    expect((period?.filled.x ?? 0) + (period?.filled.width ?? 0)).toBeCloseTo(day?.pin?.x1 ?? 0, 1);
  });

  test('fills the whole bar where no day is known, or one after it', () => {
    for (const given of [rows(VILLAGES, { day: undefined }), rowsOf('a day long after the period')]) {
      const { bar, filled } = layoutPlaceMap(given, 'wide').time?.period ?? {};
      expect(filled).toEqual(bar);
    }
  });

  test('leaves out what the study does not say', () => {
    const { time, methods } = layoutPlaceMap(rowsOf('one place and nothing else'), 'wide');
    expect(time).toBeUndefined();
    expect(methods).toEqual([]);
  });

  test('is one strip: years and methods beside the map, and no higher than that; on a phone below it', () => {
    for (const onSlide of [false, true]) {
      const { places, time, methods, height } = layoutPlaceMap(rows(), 'wide', onSlide);
      const map = Math.max(...places.map(({ area }) => area.x + area.width));
      for (const { area } of methods) expect(area.x).toBeGreaterThan(map);
      expect(time?.period?.area.x).toBeGreaterThan(map);
      expect(height).toBeLessThanOrEqual(310);
    }
    const { places, time } = layoutPlaceMap(rows(), 'narrow');
    const map = Math.max(...places.map(({ area }) => area.y + area.height));
    expect(time?.day?.area.y).toBeGreaterThan(map);
  });

  test('sets the methods row by row, in the talk’s order', () => {
    const { methods } = layoutPlaceMap(rowsOf('long methods, with the words of the talk beneath'), 'wide');
    for (const [index, { area }] of methods.entries()) {
      const before = methods[index - 1]?.area;
      if (!before) continue;
      if (index % 2 === 1) expect([area.y, area.x > before.x]).toEqual([before.y, true]);
      else expect(area.y).toBeGreaterThanOrEqual(before.y + before.height);
    }
  });

  test('sets the methods on a phone one under the other, in the talk’s order', () => {
    const { methods } = layoutPlaceMap(rowsOf('long methods, with the words of the talk beneath'), 'narrow');
    for (const [index, { label }] of methods.entries()) {
      const before = methods[index - 1];
      if (before) expect(label.shown.y).toBeGreaterThan(lastOf(before.label));
    }
  });
});

describe('the outline', () => {
  const CITY: Coordinates = [6.09, 52.51];
  const FAR: Coordinates = [-68.29, 12.19];
  const within = (outline: Outline, [west, south]: Coordinates, [east, north]: Coordinates): boolean =>
    outline.flat(2).every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);

  test('of a country is cut to the part that the places are in', () => {
    const outline = outlineOf('528', [CITY]);
    expect(outline.length).toBeGreaterThan(5);
    expect(within(outline, [3, 50], [8, 54])).toBe(true);
  });

  test('without places is that of the largest part', () => {
    expect(outlineOf('528', [])).toEqual(outlineOf('528', [CITY]));
  });

  test('is that of the whole even where all places are on one island', () => {
    const island: Coordinates = [4.8, 53.07];
    expect(outlineOf('528', [island])).toEqual(outlineOf('528', [CITY]));
  });

  test('keeps a far part that has a place of its own', () => {
    expect(within(outlineOf('528', [FAR]), [-69, 11], [-68, 13])).toBe(true);
    expect(outlineOf('528', [CITY, FAR])).toHaveLength(outlineOf('528', [CITY]).length + 1);
  });

  test('of a country that the atlas lists twice is its largest', () => {
    expect(outlineOf('036', []).flat(2).length).toBeGreaterThan(1000);
  });

  test('of a code that no country has is an error', () => {
    expect(() => outlineOf('529', [])).toThrow('no outline of a country "529"');
  });

  test('is drawn with no corner nearer to the next than the eye can part, and no speck', () => {
    const frame = { x: 0, y: 0, width: 400, highest: 400, margin: 10 };
    const { corners, coast } = projectMap(outlineOf('528', [CITY]), [CITY], frame);
    const close = corners.filter((a, i) => {
      const b = corners[i + 1];
      return b && Math.hypot(a.x - b.x, a.y - b.y) < 0.5;
    });
    expect(close).toEqual([]);
    expect(corners.length).toBeGreaterThan(300);
    expect(coast).toMatch(/^M[\d.]+ [\d.]+l/);
    // Each corner is written by its distance from the one before: followed, they lead past all corners.
    const followed = coast.split('M').flatMap((ring) => {
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const at = { x: 0, y: 0 };
      return numbers.flatMap((step, i) => {
        if (i % 2 === 0) return [];
        at.x += numbers[i - 1] ?? 0;
        at.y += step;
        return [{ x: round(at.x), y: round(at.y) }];
      });
    });
    expect(followed).toEqual(corners);
    const speck: Outline = [
      ...SQUARE,
      [
        [
          [4, 49],
          [4, 49.001],
          [4.001, 49.001],
          [4, 49],
        ],
      ],
    ];
    expect(projectMap(speck, [], frame).coast.match(/M/g)).toHaveLength(2);
  });
});

describe('the years along the bar', () => {
  const years = (start: number, end: number, date?: string): string[] =>
    yearsShown(
      rows([], {
        period: { start, end, lines: [], slides: [] },
        day: date ? { date, text: date, lines: [], slides: [] } : undefined,
      }),
    );
  test('are all named while they are few, else the first and the last', () => {
    expect(years(2015, 2017)).toEqual(['2015', '2016', '2017']);
    expect(years(2017, 2017)).toEqual(['2017']);
    expect(years(1990, 2017)).toEqual(['1990–2017']);
    expect(years(2015, 2017, '2031-01-01')).toEqual(['2015–2017']);
    expect(years(2015, 2015, '2031-01-01')).toEqual(['2015']);
  });
});

describe('the words', () => {
  test('of the marks begin with what they show, and say how the slide writes it', () => {
    const given = rows();
    const [first] = given.places;
    if (first)
      first.name = {
        shown: { text: 'Overdam', language: 'nl' },
        original: { text: 'OVerdam', language: 'nl' },
      };
    expect([...describePlaceMap(given).marks.values()]).toMatchInlineSnapshot(`
      [
        "Overdam; plaats 1 van 3; op de dia geschreven als OVerdam",
        "Nederdam; plaats 2 van 3",
        "Tussendam; plaats 3 van 3",
        "2015, 2016, 2017: de jaren van het onderzoek",
        "17 januari 2017, op dia 3, aangegeven op de balk",
        "Tellen; methode 1 van 2",
        "Meten; methode 2 van 2",
      ]
    `);
  });

  test('of a method in another language give the talk’s own beside it', () => {
    const given = rows(VILLAGES, { language: 'en' });
    const [first] = given.methods;
    if (first)
      first.label = {
        shown: { text: 'Counting', language: 'en' },
        original: { text: 'Tellen', language: 'nl' },
      };
    expect(describePlaceMap(given).marks.get('s01-2')).toBe('Counting, Tellen; method 1 of 2');
  });

  test('sum the drawing up, without what is not there', () => {
    expect(describePlaceMap(rows()).summary).toMatchInlineSnapshot(
      `"Een kaart met stippen: Overdam, Nederdam en Tussendam. Een balk met de jaren 2015 tot en met 2017, en daarop 17 januari 2017. Een lijst van methoden: Tellen; Meten."`,
    );
    expect(describePlaceMap(rowsOf('one place and nothing else')).summary).toMatchInlineSnapshot(
      `"Een kaart met stippen: Overdam."`,
    );
    expect(
      describePlaceMap({ ...rowsOf('a day without a period'), language: 'en' }).summary,
    ).toMatchInlineSnapshot(
      `"A map with dots: Overdam, Nederdam and Tussendam. A date: 17 januari 2017. A list of methods: Tellen; Meten."`,
    );
  });

  test('of the table say of each what it is and where the talk has it', () => {
    const { columns, rows: table } = describePlaceMap(rows()).table;
    expect(
      [
        columns,
        ...table.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join(' · '))),
      ].map((line) => line.join(' | ')),
    ).toMatchInlineSnapshot(`
      [
        "Nr. | Wat | Naam | Op de dia",
        "1 | Plaats | Overdam | op dia 1",
        "2 | Plaats | Nederdam | op dia 1",
        "3 | Plaats | Tussendam | op dia 1",
        "4 | Jaren | 2015 tot en met 2017 | op dia 1 staat · Van 2015 tot 2017",
        "5 | Datum | 17 januari 2017 | op dia 3 staat · 17-1-2017",
        "6 | Methode | Tellen | op dia 1",
        "7 | Methode | Meten | op dia 1",
      ]
    `);
  });

  test('of a study without places are a sentence, and nothing is drawn', () => {
    const { empty, steps, table } = describePlaceMap(rows([]));
    expect(empty).toBe('Dit onderzoek noemt geen plaatsen.');
    expect(steps).toEqual([]);
    expect(table.rows).toEqual([]);
  });
});

test.each(cases)('the %s drawing of %s has the marks of the table, in its order', (sheet, name) => {
  const given = rowsOf(name);
  const { form, onSlide } = SHEETS[sheet];
  const description = describePlaceMap(given);
  const nameOf = (mark: string) => description.marks.get(mark);
  const svg = renderToStaticMarkup(
    PlaceMap({ rows: given, id: 'kaart', form, onSlide, description, nameOf, rowsOf: () => undefined }),
  );
  const marks = [...svg.matchAll(/data-mark="([^"]+)" aria-label="[^"]+"/g)].map(([, id]) => id);
  expect(marks).toEqual(description.table.rows.map(({ mark }) => mark));
  expect(svg).not.toMatch(/NaN|undefined| style=/);
});
