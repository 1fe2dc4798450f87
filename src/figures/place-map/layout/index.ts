/** Where everything on the map goes. Units are those of the drawing's viewBox; nothing here knows a colour. */
import { bottomOf } from '../../../svg/geometry.ts';
import { round } from '../../../svg/round.ts';
import type { Form } from '../../form.ts';
import { type Part, partsOf } from '../describe.ts';
import type { PlaceMapRows } from '../rows.ts';
import { layoutTimeBar, type TimeBar } from '../time-bar.ts';
import { layoutMap } from './map.ts';
import { type Column, INSET, type Measures, NARROW, ON_PAGE, ON_SLIDE } from './measures.ts';
import { layoutMethods } from './methods.ts';
import { layoutList } from './number-list.ts';
import type { PlacedMethod, PlaceMapLayout } from './placed.ts';

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
    map.numbered ? layoutList(map.numbered, whole, top, measures) : { places: map.places, bottom: top };

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
    const column = { ...right, y: top + heading };
    methods = layoutMethods(rows, column, row.padding, row.least);
    // Beside a taller map the list takes some of the room that is left.
    const free = beside ? map.bottom - measures.margin - bottomOf(methods.map(({ area }) => area)) : 0;
    const more = Math.min(Math.max(0, free / (methods.length * 2)), row.most - row.padding);
    methods = layoutMethods(rows, column, round(row.padding + more), row.least);
    bottom = bottomOf(methods.map(({ area }) => area));
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
