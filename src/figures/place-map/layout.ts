/**
 * Where everything on the strip goes: the map, the years and the methods, beside each other or, where there is less
 * room, one below the other. Units are those of the drawing's viewBox; nothing here knows a colour.
 */
import { type Box, bottomOf, type Point, type Segment } from '../../svg/geometry.ts';
import { lastOf, type PlacedLabel, placeLabel } from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { around, boxOf, DOT, NAME, type NumberedDot, placeNames, placeNumbers, union } from './labels.ts';
import { projectMap } from './projection.ts';
import type { PlaceMapRows } from './rows.ts';
import { layoutTimeBar, type TimeBar } from './time-bar.ts';

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
  label: PlacedLabel;
  /** The fine line above it. */
  rule: Segment;
  area: Box;
}

export interface PlaceMapLayout {
  width: number;
  height: number;
  coast: string;
  places: PlacedPlace[];
  time?: TimeBar;
  methods: PlacedMethod[];
}

interface Column {
  x: number;
  width: number;
}

interface Measures {
  width: number;
  /** Of the map, and of what stands beside it; without these all is one below the other. */
  beside?: { map: Column; words: Column };
  /** In how many columns the methods stand. */
  columns: number;
}
const ON_PAGE: Measures = {
  width: WIDTH.wide,
  beside: { map: { x: 0, width: 290 }, words: { x: 316, width: 484 } },
  columns: 2,
};
const ON_SLIDE: Measures = {
  width: SLIDE_WIDTH,
  beside: { map: { x: 0, width: 290 }, words: { x: 306, width: 444 } },
  columns: 2,
};
const NARROW: Measures = { width: WIDTH.narrow, columns: 1 };

/** Of the map, what is round it included; land and places keep `margin` from its edge, so that no dot is cut. */
const MAP = { highest: 306, margin: 14 };
const APART = 22;
/** Of a method and of a name in the list of places. */
const CELL = { least: 34, padding: 7, inset: 8, apart: 18 };
/** As high as a finger needs. */
const FINGER = 32;

export function layoutPlaceMap(rows: PlaceMapRows, form: Form, onSlide = false): PlaceMapLayout {
  const wide = onSlide ? ON_SLIDE : ON_PAGE;
  const { width, beside: columnsBeside, columns } = form === 'wide' ? wide : NARROW;
  const whole: Column = { x: 0, width };
  const hasWords = rows.period !== undefined || rows.day !== undefined || rows.methods.length > 0;
  const beside = hasWords ? columnsBeside : undefined;
  const words = beside?.words ?? whole;

  const map = layoutMap(rows, beside?.map ?? whole);
  // A list of places follows the map; beside the map it waits until the words have ended.
  const list = (top: number) =>
    map.numbered ? layoutList(map.numbered, whole, top) : { places: map.places, bottom: top };
  const below = beside ? undefined : list(map.bottom);

  let bottom = below ? below.bottom + APART : 0;
  const time =
    rows.period || rows.day ? layoutTimeBar(rows, { ...words, y: bottom + (beside ? 10 : 0) }) : undefined;
  if (time) bottom = time.bottom + APART;
  const methods = layoutMethods(rows, { ...words, y: bottom }, columns);
  bottom = Math.max(
    map.bottom,
    below?.bottom ?? 0,
    time?.bottom ?? 0,
    ...methods.map(({ area }) => bottomOf([area])),
  );
  const after = beside ? list(bottom) : undefined;
  return {
    width,
    height: round(Math.max(bottom, after?.bottom ?? 0) + 4),
    coast: map.coast,
    places: (after ?? below)?.places ?? [],
    ...(time && { time }),
    methods,
  };
}

/** The land and the dots, with names beside them if all have room, else with numbers. */
function layoutMap({ outline, places }: PlaceMapRows, column: Column) {
  const { coast, corners, dotAt, height } = projectMap(
    outline,
    places.map(({ coordinates }) => coordinates),
    { ...column, y: 0, ...MAP },
  );
  const room = { ...column, y: 0, height };
  const dots = places.map(({ id, name, coordinates }) => ({
    id,
    name: name.shown.text,
    dot: dotAt(coordinates),
  }));
  const named = placeNames(dots, room, corners);
  return {
    coast,
    bottom: round(height),
    /** None, where they have numbers. */
    places: (named ?? []).map(({ id, dot, label }) => ({ id, dot, label, area: areaOf(dot, label, room) })),
    ...(!named && { numbered: placeNumbers(dots, room) }),
  };
}

/** Round the dot and its name, high enough for a finger, and within the map. */
function areaOf(dot: Point, label: PlacedText, room: Box): Box {
  const text = boxOf(label);
  const padded = { x: text.x, y: text.y - 2, width: text.width + 4, height: text.height + 4 };
  const { x, y, width, height } = union(around(dot, DOT + 6), padded);
  const more = Math.max(0, FINGER - height);
  const left = Math.max(x, room.x + 1);
  const right = Math.min(x + width, room.x + room.width - 1);
  return {
    x: round(left),
    y: round(Math.max(0, y - more / 2)),
    width: round(right - left),
    height: round(height + more),
  };
}

/** The methods in their order, row by row, a line above each. */
function layoutMethods(
  { methods }: PlaceMapRows,
  { x: left, y: top, width: whole }: Column & { y: number },
  most: number,
): PlacedMethod[] {
  const columns = Math.min(most, methods.length);
  const width = (whole - CELL.apart * (columns - 1)) / columns;
  const placed: PlacedMethod[] = [];
  let y = top;
  for (let first = 0; first < methods.length; first += columns) {
    const cells = methods.slice(first, first + columns).map(({ id, label: words }, index) => {
      const x = left + index * (width + CELL.apart);
      const spot = { x: round(x), y: y + CELL.padding + 17, room: width - CELL.inset };
      return { id, x, label: placeLabel(words, spot, { size: NAME, toOriginal: LEADING + 1 }) };
    });
    const height = Math.max(CELL.least, ...cells.map(({ label }) => lastOf(label) + CELL.padding + 6 - y));
    for (const { id, x, label } of cells)
      placed.push({
        id,
        label,
        rule: { x1: round(x), x2: round(x + width), y1: round(y), y2: round(y) },
        area: { x: round(x), y: round(y + 2), width: round(width), height: round(height - 2) },
      });
    y += height + 6;
  }
  return placed;
}

/** The numbered names under the map, in as many columns as let each stand on one line. */
function layoutList(numbered: readonly NumberedDot[], { x, width }: Column, top: number) {
  const { least, padding, inset } = CELL;
  const before = widthOf('0'.repeat(String(numbered.length).length), NAME) + 10;
  const roomIn = (columns: number): number => width / columns - before - inset * 2;
  const fits = (columns: number): boolean =>
    numbered.every(({ name }) => widthOf(name, NAME) <= roomIn(columns));
  const columns = [4, 3, 2].find((count) => width / count >= 160 && fits(count)) ?? 1;
  const perColumn = Math.ceil(numbered.length / columns);
  let y = top;
  let bottom = top;
  const places = numbered.map(({ id, name, dot, at }, index): PlacedPlace => {
    if (index % perColumn === 0) y = top + 8;
    const left = round(x + Math.floor(index / perColumn) * (width / columns));
    const lines = wrap(name, roomIn(columns), NAME);
    const height = Math.max(least, lines.length * LEADING + padding * 2);
    const baseline = round(y + padding + 14);
    const numberX = round(left + inset + before - 10);
    const row: PlacedPlace = {
      id,
      dot,
      label: { x: round(left + inset + before), y: baseline, anchor: 'start', lines },
      numbered: { at, inList: { x: numberX, y: baseline, anchor: 'end', lines: [String(index + 1)] } },
      area: { x: left + 1, y: round(y), width: round(width / columns - 4), height },
    };
    y += height;
    bottom = Math.max(bottom, y);
    return row;
  });
  return { places, bottom: round(bottom) };
}
