import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../../schema/primitives.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import type { PlacedText } from '../../svg/text.tsx';
import { LEADING } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { describeRoutes } from './describe.ts';
import { FONT, layoutRoutes } from './layout.ts';
import { Routes } from './Routes.tsx';
import { flatten, LEVELS, type NodeRow, type RouteRow, type RoutesRows, routesRows } from './rows.ts';

/** A study of findings that are linked as `from type to basis`, and a figure with roads to `Home`. */
function studyOf(links: string[], roads: string[], silence?: string): { study: Study; figure: Figure } {
  const findings = new Map<string, Finding>();
  const finding = (id: string): Finding => {
    const known = findings.get(id) ?? {
      ...{ id, kind: 'cause' as const, label: { nl: id, en: id }, lead: [], lines: [] },
      ...{ restsOn: [], relations: [], related: [], reach: {}, note: {} },
    };
    findings.set(id, known);
    return known;
  };
  for (const id of roads) finding(id);
  for (const link of links) {
    const [from = '', type = '', to = '', basis = 'talk'] = link.split(' ');
    const relation = {
      type: type as Finding['relations'][number]['type'],
      from: finding(from),
      to: finding(to),
      basis: basis as Basis,
      lines: [],
    };
    relation.from.relations.push(relation);
    relation.to.related.push(relation);
  }
  const line = (id: string, said: string) => ({ id, said, text: said, translation: { en: said } });
  const study = {
    spoken: 'nl',
    findings: [...findings.values()],
    figures: [],
    lines: new Map(
      [
        line('s01-1', 'Thuis'),
        line('s01-2', 'Langs:'),
        ...roads.map((id, i) => line(`s02-${i}`, `weg ${id}`)),
      ].map((each) => [each.id, each]),
    ),
  } as unknown as Study;
  const file = {
    kind: 'routes',
    title: { lines: [], nl: 'Wegen', en: 'Roads' },
    goal: 's01-1',
    lead: 's01-2',
    routes: roads.map((id, i) => ({
      finding: id,
      line: `s02-${i}`,
      ...(silence && i === 0 && { silence: { nl: silence, en: silence } }),
    })),
  };
  return { study, figure: { id: 'f', file } as unknown as Figure };
}

const rowsOf = (links: string[], roads: string[], silence?: string): RoutesRows => {
  const { study, figure } = studyOf(links, roads, silence);
  return routesRows(study, figure, 'nl');
};

/** A tree as text: `a(b(c), d)`. */
const outline = (nodes: readonly NodeRow[]): string =>
  nodes.map(({ id, under }) => (under.length > 0 ? `${id}(${outline(under)})` : id)).join(', ');

const namesOf = ({ steps }: FigureDescription): string[] => steps.map(({ name }) => name);

describe('the rows', () => {
  test('are what opposes a route, what explains that, and what specifies this, each with its basis', () => {
    const { routes } = rowsOf(
      [
        'wall opposes road reading',
        'flood explains wall talk',
        'rain specifies flood talk',
        'snow specifies flood reading',
      ],
      ['road'],
    );
    expect(outline(routes[0]?.against ?? [])).toBe('wall(flood(rain, snow))');
    expect(flatten(routes[0]?.against ?? []).map(({ basis }) => basis)).toEqual([
      'reading',
      'talk',
      'talk',
      'reading',
    ]);
  });

  test('leave out what is linked otherwise, and what specifies something else than a reason', () => {
    const { routes } = rowsOf(
      ['wall opposes road', 'help supports road', 'stone specifies wall', 'rain explains road'],
      ['road'],
    );
    expect(outline(routes[0]?.against ?? [])).toBe('wall');
  });

  test('hold no finding twice on a route, and keep the link by which it is not drawn', () => {
    const { routes } = rowsOf(
      ['wall opposes road', 'gate opposes road', 'flood explains wall', 'flood explains gate reading'],
      ['road'],
    );
    expect(outline(routes[0]?.against ?? [])).toBe('wall(flood), gate');
    const flood = flatten(routes[0]?.against ?? []).find(({ id }) => id === 'flood');
    expect(flood?.links).toEqual([
      { type: 'explains', to: { id: 'wall', label: 'wall' }, basis: 'talk' },
      { type: 'explains', to: { id: 'gate', label: 'gate' }, basis: 'reading' },
    ]);
  });

  test('draw a road as a road only, also where it opposes another', () => {
    const { routes } = rowsOf(['path opposes road'], ['road', 'path']);
    expect(routes.map(({ against }) => against)).toEqual([[], []]);
  });

  test('are refused for a figure of another kind', () => {
    const { study, figure } = studyOf([], ['road']);
    const other = { ...figure, file: { ...figure.file, kind: 'spectrum' } } as Figure;
    expect(() => routesRows(study, other, 'nl')).toThrow('figure "f" draws no routes');
  });
});

describe('the words', () => {
  const links = ['wall opposes road reading', 'flood explains wall talk', 'rain specifies flood talk'];

  test('name each link, and whose it is', () => {
    const { marks } = describeRoutes(rowsOf(links, ['road']));
    expect([...marks.values()]).toMatchInlineSnapshot(`
      [
        "weg road (route 1 van 1)",
        "wall: staat tegenover ‘road’ (onze uitleg)",
        "flood: is een reden voor ‘wall’",
        "rain: hoort bij ‘flood’",
      ]
    `);
  });

  test('say of an empty road what is said on it, and of a bare one nothing', () => {
    const { summary, marks } = describeRoutes(rowsOf([], ['hill', 'dale'], 'Daar is niets.'));
    expect(summary).toMatchInlineSnapshot(`"Routes naar ‘Thuis’. ‘weg hill’. Daar is niets. ‘weg dale’."`);
    expect(marks.get('hill')).toBe('weg hill. Daar is niets. (route 1 van 2)');
    expect(marks.get('dale')).toBe('weg dale (route 2 van 2)');
  });

  test('have a step for each level that there is, and none where roads are all there is', () => {
    const steps = (given: string[]) => namesOf(describeRoutes(rowsOf(given, ['road'])));
    expect(steps(links)).toEqual(['Routes', 'Wat ertegenover staat', 'Redenen', 'Punten']);
    expect(steps(links.slice(0, 1))).toEqual(['Routes', 'Wat ertegenover staat']);
    expect(steps([])).toEqual([]);
  });

  test('have one row for a finding on two routes, with both links', () => {
    const { table } = describeRoutes(
      rowsOf(['wall opposes hill', 'wall opposes dale reading'], ['hill', 'dale']),
    );
    expect(table.rows.map(({ mark }) => mark)).toEqual(['hill', 'wall', 'dale']);
    const wordsOf = ({ before, text }: FigureWords): string => [before, text].filter(Boolean).join(' ');
    expect(table.rows[1]?.cells.map((cell) => cell.map(wordsOf).join(' '))).toEqual([
      '2',
      'wall',
      'reden',
      'weg hill weg dale',
      'staat tegenover: hill staat tegenover: dale onze uitleg',
      '',
    ]);
  });
});

/** The drawing of a form; `data-of` names marks by their ids. */
function drawRoutes(rows: RoutesRows, form: Form): string {
  const description = describeRoutes(rows);
  const nameOf = (mark: string) => description.marks.get(mark);
  const rowsOf = (marks: readonly string[]) => marks.join(' ');
  return renderToStaticMarkup(Routes({ rows, id: 'f', form, onSlide: false, description, nameOf, rowsOf }));
}

describe('the drawing', () => {
  test('has each row of the table as a mark with an area and a name that begins with the words it shows', () => {
    const rows = rowsOf(
      ['wall opposes road', 'flood explains wall', 'rain specifies flood'],
      ['hill', 'road'],
    );
    for (const form of ['wide', 'narrow'] as const) {
      const svg = drawRoutes(rows, form);
      for (const { mark } of describeRoutes(rows).table.rows) {
        const shown = mark === 'hill' || mark === 'road' ? `weg ${mark}` : mark;
        expect(svg).toMatch(
          new RegExp(`data-mark="${mark}"[^>]*aria-label="${shown}[^>]*><rect class="area"`),
        );
      }
    }
  });

  test('shows solid what the talk links and broken what we link', () => {
    const rows = rowsOf(['wall opposes road reading', 'flood explains wall talk'], ['road']);
    const svg = drawRoutes(rows, 'wide');
    expect(svg).toMatch(/class="narrows"[^>]*data-basis="talk" data-of="flood"/);
    expect(svg).toMatch(/class="link"[^>]*data-basis="reading" data-of="wall road"/);
    expect(svg).toMatch(/class="link"[^>]*data-basis="talk" data-of="flood wall"/);
  });
});

const LONG = 'Een onwaarschijnlijk lange samenwerkingsverbandsovereenkomst van de ene met de andere kant';

const node = (id: string, depth: number, counts: readonly number[], label: string): NodeRow => {
  const level = LEVELS[depth];
  if (!level) throw new Error('too deep');
  const basis = id.length % 2 === 0 ? 'talk' : 'reading';
  return {
    ...{ id, label, kind: 'cause', quotes: [], links: [], level, basis },
    under: Array.from({ length: counts[depth] ?? 0 }, (_, i) => node(`${id}-${i}`, depth + 1, counts, label)),
  };
};

interface Case {
  name: string;
  /** For each road: how many stand on it, how many explain each of these, and specify each of those. */
  roads: number[][];
  label: string;
  silence?: string;
  translated?: boolean;
}

const madeOf = ({ roads, label, silence, translated }: Case): RoutesRows => {
  const words = (line: string) => ({
    shown: { text: label, language: translated ? ('en' as const) : ('nl' as const), line },
    ...(translated && { original: { text: `${label} zelf`, language: 'nl' as const, line } }),
  });
  return {
    language: translated ? 'en' : 'nl',
    title: 'Wegen',
    goal: words('s01-1'),
    lead: words('s01-2'),
    routes: roads.map(
      ([against = 0, ...under], i): RouteRow => ({
        finding: { id: `r${i}`, label, kind: 'ideal', quotes: [] },
        label: words(`s02-${i}`),
        ...(silence && against === 0 && { silence }),
        against: Array.from({ length: against }, (_, j) => node(`r${i}-${j}`, 0, under, label)),
      }),
    ),
  };
};

const CASES: Case[] = [
  { name: 'one bare road', roads: [[]], label: 'Kort' },
  { name: 'one bare road with long words', roads: [[]], label: LONG, translated: true },
  { name: 'two roads, one silent', roads: [[], [2, 2, 3]], label: 'Kort', silence: 'Hierover niets.' },
  { name: 'a long silence', roads: [[], []], label: LONG, silence: `${LONG} ${LONG}` },
  { name: 'three that stand side by side', roads: [[3, 0]], label: LONG },
  { name: 'one with reasons', roads: [[1, 3, 2]], label: 'Kort' },
  { name: 'the full road first', roads: [[1, 3, 4], []], label: LONG, silence: LONG },
  {
    name: 'many and deep',
    roads: [[4, 5, 6], [5, 1, 1], []],
    label: LONG,
    silence: 'Niets.',
    translated: true,
  },
  { name: 'ten roads', roads: Array.from({ length: 10 }, (_, i) => [i % 4, i % 3, 2]), label: LONG },
];

interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const textBox = (what: string, { x, y, anchor, lines }: PlacedText, size: number): Box => {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, size)));
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    what,
    left,
    right: left + width,
    top: y - size * 0.8,
    bottom: y + (lines.length - 1) * LEADING + 4,
  };
};

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.what} / ${other.what}`),
  );

/** The level and upright stretches of a path. */
function stretches(path: string): Omit<Box, 'what'>[] {
  const ends = [...path.matchAll(/([MLAC])([^MLAC]*)/g)].map(([, command, numbers = '']) => {
    const [x = 0, y = 0] = numbers.split(',').slice(-2).map(Number);
    return { command, x, y };
  });
  return ends.flatMap(({ command, x, y }, index) => {
    const from = ends[index - 1];
    if (command !== 'L' || !from) return [];
    return [
      {
        left: Math.min(x, from.x),
        right: Math.max(x, from.x),
        top: Math.min(y, from.y),
        bottom: Math.max(y, from.y),
      },
    ];
  });
}

/** Where the figure is drawn: each form, and the wide one on a slide. */
const SHEETS = [
  ['wide', 'wide', false, WIDTH.wide],
  ['narrow', 'narrow', false, WIDTH.narrow],
  ['slide', 'wide', true, SLIDE_WIDTH * 0.96],
] as const;

describe.each(SHEETS)('the %s layout', (_sheet, form, onSlide, across) => {
  test.each(CASES)('keeps words apart and within the drawing: $name', (given) => {
    const { width, height, goal, lead, routes } = layoutRoutes(madeOf(given), form, onSlide);
    expect(width).toBe(across);
    const label = (what: string, { shown, original }: typeof lead, size: number): Box[] => [
      textBox(what, shown, size),
      ...(original ? [textBox(`${what}, original`, original, FONT.small)] : []),
    ];
    const texts = [
      ...label('goal', goal.name, FONT.goal),
      ...label('lead', lead, FONT.small),
      ...routes.flatMap(({ id, name, silence, nodes }) => [
        ...label(id, name, FONT.name),
        ...(silence ? [textBox(`${id} silence`, silence, FONT.small)] : []),
        ...nodes.map((placed) => textBox(placed.node.id, placed.label, FONT.small)),
      ]),
    ];
    const areas = routes.flatMap(({ id, area, nodes }) =>
      [{ id, area }, ...nodes.map((placed) => ({ id: placed.node.id, area: placed.area }))].map(
        ({ id: what, area: { x, y, width: w, height: h } }): Box => ({
          what: `area of ${what}`,
          left: x,
          top: y,
          right: x + w,
          bottom: y + h,
        }),
      ),
    );
    expect(overlaps(texts)).toEqual([]);
    expect(overlaps(areas)).toEqual([]);
    const outside = [...texts, ...areas].filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    );
    expect(outside).toEqual([]);
  });

  test.each(CASES)('runs no road and no branch through words: $name', (given) => {
    const { goal, lead, routes, roadWidth } = layoutRoutes(madeOf(given), form, onSlide);
    const named = [goal.name, lead, ...routes.map(({ name }) => name)].flatMap(({ shown, original }) => [
      textBox('name', shown, FONT.name),
      ...(original ? [textBox('original', original, FONT.small)] : []),
    ]);
    const standing = routes.flatMap(({ nodes }) =>
      nodes.map(({ node: { id }, label }) => textBox(id, label, FONT.small)),
    );
    const silences = routes.flatMap(({ silence }) =>
      silence && silence.anchor === 'start' ? [textBox('silence', silence, FONT.small)] : [],
    );
    const words = [...named, ...standing, ...silences];
    const through = (path: string, half: number): string[] =>
      stretches(path).flatMap(({ left, right, top, bottom }) =>
        words
          .filter(
            (box) =>
              box.left < right + half &&
              left - half < box.right &&
              box.top < bottom + half &&
              top - half < box.bottom,
          )
          .map(({ what }) => `${what}: ${path}`),
      );
    expect(routes.flatMap(({ nodes }) => nodes.flatMap(({ link }) => through(link, 1)))).toEqual([]);
    expect(routes.flatMap(({ road }) => through(road, roadWidth / 2))).toEqual([]);
  });

  test.each(CASES)('narrows a road once at each finding that nothing explains: $name', (given) => {
    const rows = madeOf(given);
    const { routes, roadWidth } = layoutRoutes(rows, form, onSlide);
    for (const [index, { nodes, road }] of routes.entries()) {
      const obstacles = flatten(rows.routes[index]?.against ?? []).filter(({ under }) => under.length === 0);
      const narrowed = nodes.filter(({ narrows }) => narrows);
      expect(narrowed.map(({ node: { id } }) => id)).toEqual(obstacles.map(({ id }) => id));
      const [x, end] = /^M([\d.]+),([\d.]+)/.exec(road)?.slice(1).map(Number) ?? [];
      // The same bite each time, on the side of what bites or on both, all on the straight part of the road: nothing adds up.
      const bites = narrowed.map(({ narrows = '', label }) =>
        [...narrows.matchAll(/-?[\d.]+,-?[\d.]+/g)].map(([point]) => {
          const [atX = 0, atY = 0] = point.split(',').map(Number);
          expect(atY).toBeLessThan(end ?? 0);
          const to = label.anchor === 'end' ? -1 : 1;
          return [Math.round(to * (atX - (x ?? 0))), Math.round(atY - label.y + 0.3)];
        }),
      );
      for (const bite of bites) expect(bite).toEqual(bites[0]);
      for (const [atX = 0] of bites.flat()) expect(Math.abs(atX)).toBeLessThanOrEqual(roadWidth / 2 + 2);
      for (const side of ['start', 'end']) {
        const tops = narrowed.filter(({ label }) => label.anchor === side).map(({ dot }) => dot?.y ?? 0);
        for (const [at, y] of tops.slice(1).entries())
          expect(y - (tops[at] ?? 0)).toBeGreaterThanOrEqual(20.5);
      }
    }
  });

  test.each(CASES)('puts every road, bite and link where numbers are: $name', (given) => {
    const rows = madeOf(given);
    const once = layoutRoutes(rows, form, onSlide);
    expect(JSON.stringify(once)).not.toMatch(/NaN|Infinity|null/);
    expect(layoutRoutes(rows, form, onSlide)).toEqual(once);
  });
});

describe('the wide layout', () => {
  const roadsOf = (roads: number[][]) =>
    layoutRoutes(madeOf({ name: '', roads, label: 'Kort' }), 'wide').routes.map(({ road }) => road);

  test('runs the last road straight up to the goal, and bends one beside it into that', () => {
    expect(roadsOf([[], []])).toMatchInlineSnapshot(`
      [
        "M23,114L23,57A30,30,0,0,1,53,27L341,27",
        "M341,128L341,27",
      ]
    `);
    expect(roadsOf([[]])).toMatchInlineSnapshot(`
      [
        "M26,121L26,27",
      ]
    `);
  });

  test('sets more than two roads one below the other, each into the one along the edge', () => {
    expect(roadsOf([[], [], []]).map((road) => road.split(',')[0])).toEqual(['M78', 'M78', 'M26']);
  });
});

test('a road on which the talk is silent ends in ever smaller dots beside its words, any other in itself', () => {
  for (const [, form, onSlide] of SHEETS) {
    const given = { name: '', roads: [[], [1]], label: 'Kort', silence: 'Hierover niets.' };
    const [silent, full] = layoutRoutes(madeOf(given), form, onSlide).routes;
    expect(full?.fading).toEqual([]);
    const radii = silent?.fading.map(({ radius }) => radius) ?? [];
    expect(radii.length).toBeGreaterThan(4);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    const end = Number(/^M[\d.]+,([\d.]+)/.exec(silent?.road ?? '')?.[1]);
    for (const { y, radius } of silent?.fading ?? []) expect(y - radius).toBeGreaterThan(end);
    const bare = layoutRoutes(madeOf({ ...given, silence: undefined }), form, onSlide).routes;
    expect(bare.map(({ fading }) => fading)).toEqual([[], []]);
  }
});

describe('the narrow layout', () => {
  test('runs the last road along the edge and the others beside it', () => {
    const { routes } = layoutRoutes(madeOf({ name: '', roads: [[], [], []], label: 'Kort' }), 'narrow');
    expect(routes.map(({ road }) => road.split(',')[0])).toEqual(['M57', 'M57', 'M19']);
  });

  test('leaves between two points the room of a finger, at 320 px too', () => {
    const { routes } = layoutRoutes(madeOf({ name: '', roads: [[1, 1, 4]], label: 'Kort' }), 'narrow');
    const ys = routes[0]?.nodes.flatMap(({ dot }) => (dot ? [dot.y] : [])) ?? [];
    const apart = ys.slice(1).map((y, index) => y - (ys[index] ?? 0));
    // A unit is 284 / 344 px there.
    for (const units of apart) expect((units * 284) / 344).toBeGreaterThanOrEqual(24);
  });
});
