/** Where everything on the map goes. Units are those of the drawing's viewBox; nothing here knows a colour. */
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { foreignWords } from '../label.ts';
import { type Part, partsOf } from './describe.ts';
import { around, type Box, boxOf, DOT, NAME, placeNames, placeNumbers, union } from './labels.ts';
import { type Point, projectMap } from './projection.ts';
import type { PlaceMapRows } from './rows.ts';
import { layoutTimeBar, type Segment, type TimeBar, type TimeMeasures } from './time-bar.ts';

export interface PlacedPlace {
  id: string;
  /** Where it is. */
  dot: Point;
  label: PlacedText;
  /** Where names have no room beside their dots: the dot with the number, and the number before the name in the list. */
  numbered?: { at: Point; inList: PlacedText };
  area: Box;
}

export interface PlacedMethod {
  id: string;
  label: PlacedText;
  /** The talk's own words, where the figure is in another language. */
  original?: PlacedText;
  /** The fine line above it; the first has none. */
  rule?: Segment;
  area: Box;
}

export interface PlaceMapLayout {
  width: number;
  height: number;
  headings: { part: Part; at: PlacedText; rule: Segment }[];
  coast: string;
  places: PlacedPlace[];
  time?: TimeBar;
  methods: PlacedMethod[];
}

interface Column {
  x: number;
  width: number;
}

/** How large all is, and from one thing to the next below it. */
interface Measures {
  width: number;
  /** Of the map, and of what stands beside it; without these all is one under the other. */
  columns?: { map: Column; words: Column };
  /** Of the map, what is round it included. */
  highest: number;
  /** Land and places keep this far from the edge of the map, so that no dot is cut. */
  margin: number;
  /** From the top of a part to its heading, and to what stands under that. */
  toHeading: number;
  heading: number;
  /** Between one part and the next. */
  apart: number;
  /** Of a method: the least height, and above and below its words the least and the most room. */
  row: { least: number; padding: number; most: number };
  time: TimeMeasures;
}
const ON_PAGE: Measures = {
  width: WIDTH.wide,
  columns: { map: { x: 0, width: 420 }, words: { x: 460, width: 460 } },
  highest: 440,
  margin: 14,
  toHeading: 22,
  heading: 36,
  apart: 30,
  row: { least: 32, padding: 7, most: 13 },
  time: { least: 32, foot: 10, isSplit: false },
};
const ON_SLIDE: Measures = {
  ...ON_PAGE,
  width: SLIDE_WIDTH,
  columns: { map: { x: 0, width: 290 }, words: { x: 318, width: 432 } },
  highest: 292,
  margin: 7,
  toHeading: 20,
  heading: 28,
  apart: 16,
  row: { least: 26, padding: 5, most: 9 },
  time: { least: 26, foot: 6, isSplit: true },
};
const NARROW: Measures = { ...ON_PAGE, width: WIDTH.narrow, columns: undefined, highest: 400 };
/** What a part's words stand in from its edge, so that the shape that shows focus has room round them. */
const INSET = 8;
/** Font sizes: of the methods, and of the talk's words under them. */
const FONT = { method: 16, original: 15 };

/** Places the rows. Wide: the map, and beside it the years above the methods. Narrow: one under the other. */
export function layoutPlaceMap(rows: PlaceMapRows, form: Form, onSlide = false): PlaceMapLayout {
  const wide = onSlide ? ON_SLIDE : ON_PAGE;
  const measures = form === 'wide' ? wide : NARROW;
  const { width, columns, heading, apart, row } = measures;
  const parts = partsOf(rows);
  const whole: Column = { x: 0, width };
  const beside = parts.length > 1 ? columns : undefined;
  const left = beside?.map ?? whole;
  const right = beside?.words ?? whole;

  const map = layoutMap(rows, left, measures);
  const headings = [headingAt('places', 0, left, measures)];
  // A list of places follows the map; beside the map it waits until the other column has ended.
  const list = (top: number) =>
    map.numbered ? layoutList(rows, map, whole, top, measures) : { places: map.places, bottom: top };

  const narrowList = beside ? undefined : list(map.bottom);
  let top = narrowList ? narrowList.bottom + apart : 0;
  let bottom = narrowList?.bottom ?? 0;
  let time: TimeBar | undefined;
  if (parts.includes('years')) {
    headings.push(headingAt('years', top, right, measures));
    time = layoutTimeBar(rows, { ...right, y: top + heading }, measures.time);
    bottom = time.bottom;
    top = bottom + apart;
  }
  let methods: PlacedMethod[] = [];
  if (parts.includes('methods')) {
    headings.push(headingAt('methods', top, right, measures));
    methods = layoutMethods(rows, right, top + heading, row.padding, row.least);
    // Beside a taller map the list takes some of the room that is left.
    const left = beside ? (map.bottom - measures.margin - bottomOf(methods)) / (methods.length * 2) : 0;
    const more = Math.min(Math.max(0, left), row.most - row.padding);
    methods = layoutMethods(rows, right, top + heading, round(row.padding + more), row.least);
    bottom = bottomOf(methods);
  }
  const wideList = beside ? list(Math.max(map.bottom, bottom)) : undefined;
  return {
    width,
    height: round(Math.max(bottom, wideList?.bottom ?? 0) + 4),
    headings,
    coast: map.coast,
    places: wideList?.places ?? narrowList?.places ?? [],
    ...(time && { time }),
    methods,
  };
}

const headingAt = (
  part: Part,
  y: number,
  { x, width }: Column,
  { toHeading }: Measures,
): PlaceMapLayout['headings'][number] => ({
  part,
  at: { x: x + INSET, y: y + toHeading, anchor: 'start', lines: [] },
  rule: { x1: x, x2: x + width, y1: y + 1, y2: y + 1 },
});

interface PlacedMap {
  coast: string;
  dots: Point[];
  places: PlacedPlace[];
  numbered?: Point[];
  bottom: number;
}

/** The land and the dots, with names beside them if all have room, else with numbers. */
function layoutMap(
  { outline, places }: PlaceMapRows,
  column: Column,
  { heading, highest, margin }: Measures,
): PlacedMap {
  const coordinates = places.map((place) => place.coordinates);
  const { coast, corners, dots, height } = projectMap(outline, coordinates, {
    ...column,
    y: heading,
    highest,
    margin,
  });
  const room = { ...column, y: heading, height };
  const names = placeNames(
    places.map(({ name }) => name.shown.text),
    dots,
    room,
    corners,
  );
  const bottom = round(heading + height);
  if (!names) return { coast, dots, places: [], numbered: placeNumbers(dots, room), bottom };
  return {
    coast,
    dots,
    bottom,
    places: places.flatMap(({ id }, index) => {
      const [dot, label] = [dots[index], names[index]];
      return dot && label ? [{ id, dot, label, area: areaOf(dot, label, column) }] : [];
    }),
  };
}

/** As high as a finger needs. */
const FINGER = 32;

/** Round the dot and its name, high enough for a finger, and within the column. */
function areaOf(dot: Point, label: PlacedText, column: Column): Box {
  const text = boxOf(label);
  const padded = { x: text.x, y: text.y - 2, width: text.width + 4, height: text.height + 4 };
  const { x, y, width, height } = union(around(dot, DOT + 6), padded);
  const more = Math.max(0, FINGER - height);
  const left = Math.max(x, column.x + 1);
  const right = Math.min(x + width, column.x + column.width - 1);
  return { x: round(left), y: round(y - more / 2), width: round(right - left), height: round(height + more) };
}

/** The numbered names under the map, in as many columns as let each stand on one line. */
function layoutList(
  { places }: PlaceMapRows,
  { dots, numbered = [] }: PlacedMap,
  { x, width }: Column,
  top: number,
  { row: { least, padding } }: Measures,
): { places: PlacedPlace[]; bottom: number } {
  const before = widthOf('0'.repeat(String(places.length).length), NAME) + 10;
  const roomIn = (columns: number): number => width / columns - before - INSET * 2;
  const names = places.map(({ name }) => name.shown.text);
  const fits = (columns: number): boolean => names.every((name) => widthOf(name, NAME) <= roomIn(columns));
  const columns = [4, 3, 2].find((count) => width / count >= 160 && fits(count)) ?? 1;
  const perColumn = Math.ceil(places.length / columns);
  let y = top;
  let bottom = top;
  const placed = places.flatMap(({ id, index }): PlacedPlace[] => {
    if (index % perColumn === 0) y = top + 8;
    const [dot, at] = [dots[index], numbered[index]];
    if (!dot || !at) return [];
    const left = round(x + Math.floor(index / perColumn) * (width / columns));
    const lines = wrap(names[index] ?? '', roomIn(columns), NAME);
    const height = Math.max(least, lines.length * LEADING + padding * 2);
    const baseline = round(y + padding + 14);
    const numberX = round(left + INSET + before - 10);
    const row: PlacedPlace = {
      id,
      dot,
      label: { x: round(left + INSET + before), y: baseline, anchor: 'start', lines },
      numbered: { at, inList: { x: numberX, y: baseline, anchor: 'end', lines: [String(index + 1)] } },
      area: { x: left + 1, y: round(y), width: round(width / columns - 4), height },
    };
    y += height;
    bottom = Math.max(bottom, y);
    return [row];
  });
  return { places: placed, bottom: round(bottom) };
}

/** The methods one under the other, a fine line between each two. */
function layoutMethods(
  { methods }: PlaceMapRows,
  { x, width }: Column,
  top: number,
  padding: number,
  least: number,
): PlacedMethod[] {
  const room = width - INSET * 2;
  let y = top;
  return methods.map(({ id, index, label: words }): PlacedMethod => {
    const label: PlacedText = {
      x: x + INSET,
      y: round(y + padding + 15),
      anchor: 'start',
      lines: wrap(words.shown.text, room, FONT.method),
    };
    const foreign = foreignWords(words)?.text;
    const original: PlacedText | undefined =
      foreign === undefined
        ? undefined
        : { ...label, y: lastLine(label) + LEADING + 1, lines: wrap(foreign, room, FONT.original) };
    const height = Math.max(least, lastLine(original ?? label) + padding + 6 - y);
    const placed: PlacedMethod = {
      id,
      label,
      ...(original && { original }),
      ...(index > 0 && { rule: { x1: x, x2: x + width, y1: round(y), y2: round(y) } }),
      area: { x: x + 1, y: round(y + 1), width: width - 2, height: round(height - 2) },
    };
    y += height;
    return placed;
  });
}

const bottomOf = (methods: readonly PlacedMethod[]): number =>
  Math.max(...methods.map(({ area }) => area.y + area.height));
