/** Where everything in the spectrum goes. Units are those of the drawing's viewBox; nothing here knows a colour. */
import { path, scaleLinear, scalePoint } from 'd3';
import type { Box, Point, Segment } from '../../svg/geometry.ts';
import {
  foreignWords,
  lastOf,
  type PlacedLabel,
  placeLabel,
  placeText,
  SMALL,
  type Spot,
} from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import type { PoleRow, SpectrumRows } from './rows.ts';

export interface PlacedRelation {
  id: string;
  /** 0 at the near pole, 1 at the far one: what colour and evenness are made of. */
  farness: number;
  /** The two people: the one who gives, the one who receives. */
  people: [Point, Point];
  radius: number;
  /** The arc of giving above, of receiving below, with their widths. */
  give: { d: string; width: number };
  receive: { d: string; width: number };
  /** The tick that ties it to the axis. */
  tick: Segment;
  label: PlacedLabel;
  strain?: PlacedText;
  toStrain?: Segment;
  /** The whole of it, for pointers and focus. */
  area: Box;
}

export interface SpectrumLayout {
  width: number;
  height: number;
  /** From the near pole to the far one. */
  axis: Segment;
  poles: { name: PlacedText; bond: PlacedText; balance: PlacedText; originals?: PlacedText }[];
  relations: PlacedRelation[];
}

const RADIUS = 12;
/** Between the centres of two people, at the near and at the far pole. */
const GAP = { near: 15, far: 64 };
/** Height of the arc of giving; that of receiving grows to the same. */
const ARC = { give: 46, receiveNear: 26, receiveFar: 46 };
const STROKE = { giveNear: 7, receiveNear: 1.5, even: 3.5 };
/** Font sizes: of names, of what stands under them, of the poles. */
const FONT = { label: 16, small: SMALL, pole: 17 };

/** In the wide form, from one thing to the next below it. */
interface Drops {
  polesToRelations: number;
  relationsToPeople: number;
  peopleToAxis: number;
  axisToLabel: number;
  labelToStrain: number;
  /** Of the line from label to strain, counted from the strain up. */
  connector: number;
  /** How many columns wide a strain may be. */
  strainColumns: number;
}
const ON_PAGE: Drops = {
  polesToRelations: 14,
  relationsToPeople: 62,
  peopleToAxis: 66,
  axisToLabel: 30,
  labelToStrain: 44,
  connector: 32,
  strainColumns: 1,
};
const ON_SLIDE: Drops = {
  polesToRelations: 10,
  relationsToPeople: 54,
  peopleToAxis: 58,
  axisToLabel: 28,
  labelToStrain: 38,
  connector: 28,
  strainColumns: 1.3,
};

/** Places the rows: wide from left to right, narrow from top to bottom. On a slide there is less room for the wide form. */
export function layoutSpectrum(rows: SpectrumRows, form: Form, onSlide = false): SpectrumLayout {
  if (form === 'narrow') return layoutNarrow(rows);
  return onSlide ? layoutWide(rows, SLIDE_WIDTH, ON_SLIDE) : layoutWide(rows, WIDTH.wide, ON_PAGE);
}

function layoutWide(rows: SpectrumRows, width: number, drops: Drops): SpectrumLayout {
  const count = rows.relations.length;
  const column = width / Math.max(1, count);
  const poles = rows.poles.map((pole, index) =>
    placePole(pole, {
      x: index === 0 ? 0 : width,
      y: 18,
      anchor: index === 0 ? 'start' : 'end',
      room: width / 2 - 16,
    }),
  );
  const top = Math.max(...poles.map(bottomOf)) + drops.polesToRelations;
  const y = top + drops.relationsToPeople;
  const axisY = y + drops.peopleToAxis;
  const x = scalePoint<number>()
    .domain(rows.relations.map(({ index }) => index))
    .range([column / 2, width - column / 2]);

  const xOf = (index: number): number => x(index) ?? 0;
  const labels = spread(
    rows.relations.map(({ index, label }) => ({ index, text: label.shown.text, size: FONT.label })),
    xOf,
    column - 10,
  );
  // Between relations without a strain there is room to spare.
  const strains = spread(
    rows.relations.flatMap(({ index, strain }) =>
      strain ? [{ index, text: strain.label, size: FONT.small }] : [],
    ),
    xOf,
    column * drops.strainColumns - 10,
  );
  const relations = rows.relations.map((row): PlacedRelation => {
    const centre = round(xOf(row.index));
    const own = { x: centre, room: column - 10 };
    const text = placeTexts(
      row,
      { ...(labels.get(row.index) ?? own), y: axisY + drops.axisToLabel, anchor: 'middle' },
      drops.labelToStrain,
      strains.get(row.index) ?? own,
    );
    return {
      ...placePeople(row.index, count, centre, y, column),
      id: row.id,
      tick: { x1: centre, x2: centre, y1: axisY, y2: axisY + 12 },
      ...text,
      ...(text.strain && {
        toStrain: { x1: centre, x2: centre, y1: text.strain.y - drops.connector, y2: text.strain.y - 15 },
      }),
      area: { x: round(centre - column / 2 + 3), y: top, width: round(column - 6), height: 0 },
    };
  });
  const bottom = Math.max(
    axisY + 40,
    ...relations.map(({ label, strain }) => (strain ? lastLine(strain) : lastOf(label))),
  );
  for (const { area } of relations) area.height = round(bottom + 10 - area.y);
  return {
    width,
    height: round(bottom + 12),
    axis: { x1: 3, x2: width - 3, y1: axisY, y2: axisY },
    poles,
    relations,
  };
}

function layoutNarrow(rows: SpectrumRows): SpectrumLayout {
  const width = WIDTH.narrow;
  const axisX = 5;
  const [near, far] = rows.poles;
  const first = placePole(near, { x: 0, y: 18, anchor: 'start', room: width });
  const start = bottomOf(first) + 16;
  let top = start;
  const relations = rows.relations.map((row): PlacedRelation => {
    const text = placeTexts(row, { x: 128, y: top + 34, anchor: 'start', room: width - 128 });
    const height = Math.max(104, (text.strain ? lastLine(text.strain) : lastOf(text.label)) - top + 14);
    const placed: PlacedRelation = {
      ...placePeople(row.index, rows.relations.length, 66, top + 52, 132),
      id: row.id,
      tick: { x1: axisX, x2: axisX + 12, y1: top + 52, y2: top + 52 },
      ...text,
      area: { x: 1, y: top, width: width - 2, height: round(height) },
    };
    top = round(top + height);
    return placed;
  });
  const last = placePole(far, { x: 0, y: top + 30, anchor: 'start', room: width });
  return {
    width,
    height: round(bottomOf(last) + 8),
    axis: { x1: axisX, x2: axisX, y1: start, y2: top },
    poles: [first, last],
    relations,
  };
}

/** The two people and what goes between them: nearer is nearer, farther is more even. */
function placePeople(
  index: number,
  count: number,
  x: number,
  y: number,
  room: number,
): Pick<PlacedRelation, 'farness' | 'people' | 'radius' | 'give' | 'receive'> {
  const farness = round(
    scaleLinear()
      .domain([0, Math.max(1, count - 1)])
      .range([0, 1])(index),
  );
  const between = (near: number, end: number): number =>
    round(scaleLinear().domain([0, 1]).range([near, end])(farness));
  // Many relations have less room each: the far ones then stand no wider apart than their column.
  const gap = between(GAP.near, Math.max(GAP.near, Math.min(GAP.far, room - RADIUS * 2 - 10)));
  const [left, right] = [round(x - gap / 2), round(x + gap / 2)];
  return {
    farness,
    radius: RADIUS,
    people: [
      { x: left, y },
      { x: right, y },
    ],
    give: { d: arc(left, right, y, -ARC.give), width: between(STROKE.giveNear, STROKE.even) },
    receive: {
      d: arc(left, right, y, between(ARC.receiveNear, ARC.receiveFar)),
      width: between(STROKE.receiveNear, STROKE.even),
    },
  };
}

/** The name of a relation, and the strain below it. */
function placeTexts(
  row: SpectrumRows['relations'][number],
  spot: Spot,
  toStrain = LEADING + 6,
  strainAt: Pick<Spot, 'x' | 'room'> = spot,
): Pick<PlacedRelation, 'label' | 'strain'> {
  const label = placeLabel(row.label, spot, { size: FONT.label });
  if (!row.strain) return { label };
  const strainSpot = { ...spot, ...strainAt, y: lastOf(label) + toStrain };
  return { label, strain: placeText(row.strain.label, strainSpot, { size: FONT.small }) };
}

/**
 * Where texts under the relations stand, by index: each in the middle of its column, `room` wide or as its longest
 * word needs, and where two would touch moved apart as far as that takes. Empty where that does not fit.
 */
function spread(
  texts: readonly { index: number; text: string; size: number }[],
  xOf: (index: number) => number,
  room: number,
): ReadonlyMap<number, Pick<Spot, 'x' | 'room'>> {
  const placed = texts.map(({ index, text, size }) => {
    const words = text.split(/\s+|(?<=[-–])/u);
    const own = Math.max(room, ...words.map((word) => widthOf(word, size)));
    const needed = Math.max(...wrap(text, own, size).map((line) => widthOf(line, size)));
    return { index, x: xOf(index), room: needed };
  });
  const overlap = (at: number): number => {
    const [before, here] = [placed[at - 1], placed[at]];
    return before && here ? before.x + before.room / 2 + 8 - (here.x - here.room / 2) : 0;
  };
  for (const [at, here] of placed.entries()) {
    const before = placed[at - 1];
    const apart = overlap(at) / 2;
    if (!before || apart <= 0) continue;
    before.x -= apart;
    here.x += apart;
  }
  const fits = placed.every((_, at) => overlap(at) < 1);
  // What stands under a short name may be longer than it.
  return new Map(
    fits ? placed.map(({ index, x, room: own }) => [index, { x: round(x), room: Math.max(own, room) }]) : [],
  );
}

function placePole(pole: PoleRow, spot: Spot): SpectrumLayout['poles'][number] {
  const at = (y: number, text: string, size: number): PlacedText => placeText(text, { ...spot, y }, { size });
  const name = at(spot.y, pole.name.shown.text, FONT.pole);
  const bond = at(lastLine(name) + LEADING + 2, pole.bond.shown.text, FONT.small);
  const balance = at(lastLine(bond) + LEADING, pole.balance.shown.text, FONT.small);
  const foreign = [pole.name, pole.bond, pole.balance].flatMap((label) => foreignWords(label) ?? []);
  if (foreign.length < 3) return { name, bond, balance };
  const lines = foreign.flatMap(({ text }) => wrap(text, spot.room, FONT.small));
  return { name, bond, balance, originals: { ...balance, y: lastLine(balance) + LEADING + 6, lines } };
}

const bottomOf = ({ balance, originals }: SpectrumLayout['poles'][number]): number =>
  lastLine(originals ?? balance);

/** An arc from one person to the other; a negative height bends it upwards. Cubic, so that a short one stays round. */
export function arc(x1: number, x2: number, y: number, height: number): string {
  const context = path();
  const peak = round(y + height * (4 / 3));
  context.moveTo(x1, y);
  context.bezierCurveTo(round(x1 - 4), peak, round(x2 + 4), peak, x2, y);
  return context.toString();
}
