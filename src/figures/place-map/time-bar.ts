/** The bar of years, and the day on it. */
import { range, scaleUtc } from 'd3';
import type { Box, Segment } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { underDay, yearsShown } from './describe.ts';
import type { PeriodRow, PlaceMapRows } from './rows.ts';

export interface PlacedPeriod {
  bar: Box;
  /** Of the bar what lies before the day; all of it where no day is known. */
  filled: Box;
  /** Where one year becomes the next. */
  ticks: Segment[];
  years: PlacedText[];
  area: Box;
}

export interface PlacedDay {
  label: PlacedText;
  under?: PlacedText;
  /** From the label to the bar; a day without a bar has none. */
  pin?: Segment;
  area: Box;
}

export interface TimeBar {
  period?: PlacedPeriod;
  day?: PlacedDay;
  /** The line from the bar to a day outside it. */
  beyond?: Segment;
  bottom: number;
}

/** Font sizes: of the years, and of the day with what stands under it. */
const FONT = { year: 16, day: 15 };
const BAR = 10;
/** Between the pin and its words. */
const GAP = 7;
const INSET = 8;
/** The least height of the day, and what there is below its words. */
const DAY_AREA = { least: 32, foot: 10 };

type Column = Omit<Box, 'height'>;

/** Places the years from left to right within the column, the day above them where it falls. */
export function layoutTimeBar(rows: PlaceMapRows, column: Column): TimeBar {
  const { period, day } = rows;
  const { x, y, width } = column;
  const at = day && momentOf(day.date);
  if (!period) {
    const placed = day && placeDay(rows, column);
    return { ...(placed && { day: placed }), bottom: placed ? placed.area.y + placed.area.height : y };
  }
  const [from, to] = [newYear(period.start), newYear(period.end + 1)];
  const time = scaleUtc()
    .domain([Math.min(from, at ?? from), Math.max(to, at ?? to)])
    .range([x + 1, x + width - 1]);
  const place = (moment: number): number => round(time(moment));
  if (at === undefined) return layoutPeriod(rows, period, { ...column, y: y + 6 }, place, to);

  const { pinFrom, ...placedDay } = placeDay(rows, { ...column, at: place(at) });
  const top = round(placedDay.area.y + placedDay.area.height + 6);
  const bar = layoutPeriod(rows, period, { ...column, y: top }, place, Math.min(Math.max(at, from), to));
  const pin = { x1: place(at), x2: place(at), y1: pinFrom, y2: top + BAR + 4 };
  return {
    ...bar,
    day: { ...placedDay, pin },
    ...((at < from || at > to) && { beyond: beyondOf(place(at), bar.period.bar) }),
  };
}

/** The bar, filled up to a moment, and the years beneath it. */
function layoutPeriod(
  rows: PlaceMapRows,
  { start, end }: PeriodRow,
  { x, y, width }: Column,
  place: (moment: number) => number,
  filledTo: number,
): { period: PlacedPeriod; bottom: number } {
  const left = place(newYear(start));
  const bar = { x: left, y, width: round(place(newYear(end + 1)) - left), height: BAR };
  const names = yearsShown(rows);
  const years = names.map((text, index): PlacedText => {
    const [first, last] = names.length === 1 ? [start, end] : [start + index, start + index];
    const middle = (place(newYear(first)) + place(newYear(last + 1))) / 2;
    // In the middle of its stretch, or as near to it as the column allows.
    const half = widthOf(text, FONT.year) / 2;
    const within = Math.min(Math.max(middle, x + half), x + width - half);
    return { x: round(within), y: y + BAR + 23, anchor: 'middle', lines: [text] };
  });
  const ticks = range(start + 1, end + 1).map((year): Segment => {
    const at = place(newYear(year));
    return { x1: at, x2: at, y1: y, y2: y + BAR + 6 };
  });
  const bottom = y + BAR + 34;
  return {
    period: {
      bar,
      filled: { ...bar, width: round(place(filledTo) - left) },
      // So close that they would run together, they would tell nothing.
      ticks: bar.width / (ticks.length + 1) < 6 ? [] : ticks,
      years,
      area: { x: x + 1, y: y - 5, width: width - 2, height: bottom - y + 5 },
    },
    bottom,
  };
}

const beyondOf = (x: number, bar: Box): Segment => ({
  x1: x < bar.x ? x : bar.x + bar.width,
  x2: x < bar.x ? bar.x : x,
  y1: bar.y + bar.height / 2,
  y2: bar.y + bar.height / 2,
});

/** The middle of a day, a month or a year, whatever is known. */
function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return (newYear(year) + newYear(year + 1)) / 2;
  if (!day) return (Date.UTC(year, month - 1, 1) + Date.UTC(year, month, 1)) / 2;
  return Date.UTC(year, month - 1, day);
}

const newYear = (year: number): number => Date.UTC(year, 0, 1);

/** The words of the day: to the right of its pin as on a flag, to the left where there is no room, or above it. */
function placeDay(
  rows: PlaceMapRows,
  { x, y, width, at }: Column & { at?: number },
): PlacedDay & { pinFrom: number } {
  const text = rows.day?.text ?? '';
  const second = underDay(rows);
  const widest = Math.max(widthOf(text, FONT.day), widthOf(second, FONT.day));
  const place = (spot: { x: number; anchor: 'start' | 'end' }, room: number, isFlag: boolean) => {
    const label = { ...spot, y: y + 18, lines: wrap(text, room, FONT.day) };
    const under = second
      ? { ...spot, y: lastLine(label) + LEADING, lines: wrap(second, room, FONT.day) }
      : undefined;
    const isEnd = spot.anchor === 'end';
    const height = round(Math.max(DAY_AREA.least, lastLine(under ?? label) + DAY_AREA.foot - y));
    const from = Math.max(x + 1, spot.x - (isEnd ? room + GAP : GAP));
    const to = Math.min(x + width - 1, spot.x + (isEnd ? GAP : room + GAP));
    return {
      label,
      ...(under && { under }),
      area: { x: round(from), y, width: round(to - from), height },
      pinFrom: round(isFlag ? y + 4 : y + height),
    };
  };
  if (at !== undefined && at + GAP + widest <= x + width)
    return place({ x: round(at + GAP), anchor: 'start' }, widest, true);
  if (at !== undefined && at - GAP - widest >= x)
    return place({ x: round(at - GAP), anchor: 'end' }, widest, true);
  return place({ x: x + INSET, anchor: 'start' }, width - INSET * 2, false);
}
