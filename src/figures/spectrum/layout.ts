/** Where everything in the spectrum goes. Units are those of the drawing's viewBox; nothing here knows a colour. */
import { path, scaleLinear } from 'd3';
import type { Box, Point, Segment } from '../../svg/geometry.ts';
import { lastOf, type PlacedLabel, placeLabel, placeText, SMALL } from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap, wrapEvenly } from '../../svg/text-width.ts';
import { foreignWords } from '../../svg/words.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import type { PoleRow, RelationRow, SpectrumRows } from './rows.ts';

/** What goes from one person to the other. */
export interface PlacedArc {
  d: string;
  width: number;
  /** The head that tells its direction, within the arc or wider than it; none where the two are too near for one. */
  head?: { d: string; within: boolean };
}

interface Arcs {
  give: PlacedArc;
  receive: PlacedArc;
}

export interface PlacedRelation extends Arcs {
  id: string;
  /** 0 at the near pole, 1 at the far one: what nearness, colour and evenness are made of. */
  farness: number;
  /** The two people: the one who gives, the one who receives. */
  people: [Point, Point];
  radius: number;
  /** The arcs once they are out of balance. */
  tipped: Arcs;
  label: PlacedLabel;
  strain?: PlacedText;
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
  /** Within the arcs of the farthest relation, the widest: what they are. */
  arcs: { give: PlacedText; receive: PlacedText };
}

interface Measures {
  width: number;
  /** The column of those who give. */
  giver: number;
  /** From one person to the other, at the near and at the far pole. */
  gap: [number, number];
  radius: number;
  /** How far an arc rises above a person. */
  rise: number;
  /** From one relation to the next. */
  pitch: number;
  /** The width of an arc of giving and of receiving at the near pole; at the far pole both are `even`. */
  stroke: { give: number; receive: number; even: number };
  /** The font size of what is said of a strain. */
  strain: number;
  /** The poles stand where the stairs leave room, at the right, this wide. Without it they stand above and below. */
  poles?: number;
}

/** The one composition at three sizes. */
const MEASURES: Record<'page' | 'slide' | 'narrow', Measures> = {
  page: {
    width: WIDTH.wide,
    giver: 22,
    gap: [24, 366],
    radius: 16,
    rise: 32,
    pitch: 88,
    stroke: { give: 13, receive: 1.4, even: 4.2 },
    strain: SMALL,
    poles: 205,
  },
  slide: {
    width: SLIDE_WIDTH,
    giver: 16,
    gap: [18, 245],
    radius: 13,
    rise: 18.5,
    pitch: 52.3,
    stroke: { give: 10, receive: 1.2, even: 3.8 },
    strain: 17,
    poles: 200,
  },
  narrow: {
    width: WIDTH.narrow,
    giver: 32,
    gap: [19, 136],
    radius: 12.5,
    rise: 27,
    pitch: 76,
    stroke: { give: 10, receive: 1.2, even: 3.5 },
    strain: SMALL,
  },
};
/** Font sizes: of names, of what stands under them, of the poles. */
const FONT = { label: 16, small: SMALL, pole: 17 };
/** Of a slide, in which all stairs must fit. */
const SLIDE_HEIGHT = 330;
/** Between a person and the words, and between words and what else stands there. */
const AIR = 13;
/** From the axis to the words of the poles beside it. */
const TO_AXIS = 16;

/** Places the rows: a column of givers, and the other person a step away for each step of distance. */
export function layoutSpectrum(rows: SpectrumRows, form: Form, onSlide = false): SpectrumLayout {
  const count = rows.relations.length;
  const base = MEASURES[form === 'narrow' ? 'narrow' : onSlide ? 'slide' : 'page'];
  // Many relations have less room each on a slide, and then lower arcs.
  const pitch = onSlide && form === 'wide' ? Math.min(base.pitch, SLIDE_HEIGHT / count) : base.pitch;
  const measures = { ...base, pitch, rise: (base.rise * pitch) / base.pitch };
  const { width, poles: beside } = measures;
  const [near, far] = rows.poles;
  if (beside === undefined) {
    const first = placePole(near, { x: 0, y: FONT.pole, room: width });
    const start = bottomOf(first) + 14;
    const stairs = placeStairs(rows, measures, start, () => width);
    const last = placePole(far, { x: 0, y: stairs.end + 12 + FONT.pole, room: width });
    return {
      width,
      height: round(bottomOf(last) + 8),
      axis: { x1: 4, x2: 4, y1: start + 2, y2: stairs.end },
      poles: [first, last],
      ...stairs,
    };
  }
  const x = width - TO_AXIS;
  const first = placePole(near, { x, y: FONT.pole, room: beside, anchor: 'end' });
  const end = placePole(far, { x, y: 0, room: beside, anchor: 'end' });
  const foot = bottomOf(end);
  /** Where words beside a relation must end, so that they stand clear of the poles. */
  const edge = (top: number, stairsEnd: number): number =>
    top < bottomOf(first) + LEADING / 2 || top + pitch > stairsEnd - foot - FONT.pole
      ? width - TO_AXIS - beside - AIR
      : width - TO_AXIS - AIR;
  const stairs = placeStairs(rows, measures, 0, (top) => edge(top, count * pitch));
  const height = round(Math.max(stairs.end + 2, bottomOf(first) + foot + LEADING * 2));
  return {
    width,
    height,
    axis: { x1: width - 3, x2: width - 3, y1: 4, y2: height - 4 },
    poles: [first, placePole(far, { x, y: height - foot - 4, room: beside, anchor: 'end' })],
    ...stairs,
  };
}

/** The relations from `top` down; `edgeAt` says how far to the right the words of one at a height may reach. */
function placeStairs(
  rows: SpectrumRows,
  measures: Measures,
  top: number,
  edgeAt: (top: number) => number,
): Pick<SpectrumLayout, 'relations' | 'arcs'> & { end: number } {
  const { width, giver, gap, radius, rise, pitch, strain } = measures;
  const count = rows.relations.length;
  const farnessOf = scaleLinear()
    .domain([0, Math.max(1, count - 1)])
    .range([0, 1]);
  let start = top;
  const relations = rows.relations.map((row): PlacedRelation => {
    const farness = round(farnessOf(row.index));
    const between = scaleLinear().range(gap)(farness);
    const x = giver + between + radius + AIR;
    const texts = placeTexts(row, { x, room: edgeAt(start) - x }, strain);
    const last = texts.strain ? lastLine(texts.strain) : lastOf(texts.label);
    const height = Math.max(pitch, last - texts.label.shown.y + LEADING * 1.4);
    const y = round(start + height / 2);
    // The name stands at the height of the two, unless the words below it need more room.
    const room = height / 2 - FONT.small * 0.4 - last;
    const down = y + Math.min(FONT.label * 0.33, room);
    const placed: PlacedRelation = {
      id: row.id,
      farness,
      radius,
      people: [
        { x: giver, y },
        { x: round(giver + between), y },
      ],
      ...placeArcs(giver, between, y, farness, measures),
      tipped: placeArcs(giver, between, y, -0.25, measures),
      ...moved(texts, down),
      area: { x: 0, y: round(start + 1), width: round(edgeAt(start)), height: round(height - 2) },
    };
    start += height;
    return placed;
  });
  const widest = relations.at(-1)?.people ?? [{ x: width / 2, y: top }];
  const middle = {
    x: (widest[0].x + (widest[1] ?? widest[0]).x) / 2,
    anchor: 'middle' as const,
    room: width,
  };
  const inside = (text: string, y: number): PlacedText =>
    placeText(text, { ...middle, y: widest[0].y + y }, { size: SMALL });
  return {
    relations,
    end: round(start),
    arcs: {
      give: inside(rows.arcs.give, 6 - rise * 0.6),
      receive: inside(rows.arcs.receive, 6.5 + rise * 0.45),
    },
  };
}

/** What goes to and fro: the farther, the more even. Below 0 more out of balance than the nearest. */
export function placeArcs(
  giver: number,
  gap: number,
  y: number,
  evenness: number,
  { radius, rise, stroke }: Pick<Measures, 'radius' | 'rise' | 'stroke'>,
): Arcs {
  const width = (near: number): number =>
    round(Math.max(0.8, scaleLinear().range([near, stroke.even])(evenness)));
  /** Near people lean over to each other: a low arc between them would not be seen. */
  const lean = Math.max(0, 13 - gap / 10);
  const arc = (up: 1 | -1, height: number, wide: number): PlacedArc => {
    const [from, to] = up === 1 ? [giver, giver + gap] : [giver + gap, giver];
    const edge = y - up * radius * 0.55;
    const peak = y - up * height * 1.5;
    const context = path();
    context.moveTo(round(from), round(edge));
    context.bezierCurveTo(
      round(from - up * lean),
      round(peak),
      round(to + up * lean),
      round(peak),
      round(to),
      round(edge),
    );
    const top = round(edge * 0.25 + peak * 0.75);
    const within = wide > 7;
    const [x, size] = [giver + gap / 2, within ? wide * 0.34 : 4.6];
    const head = `M${round(x - up * size)},${round(top - size)}L${round(x + up * size * 1.2)},${top}L${round(x - up * size)},${round(top + size)}Z`;
    return {
      d: context.toString(),
      width: wide,
      ...(gap > radius * 2 && { head: { d: head, within } }),
    };
  };
  return {
    give: arc(1, rise, width(stroke.give)),
    receive: arc(-1, rise * Math.min(1, scaleLinear().range([0.68, 1])(evenness)), width(stroke.receive)),
  };
}

/** The name of a relation, and the strain below it, from the line 0 down. */
function placeTexts(
  row: RelationRow,
  spot: { x: number; room: number },
  size: number,
): Pick<PlacedRelation, 'label' | 'strain'> {
  const words = [row.label.shown.text, row.strain?.label ?? ''].flatMap((text) => text.split(/\s+/u));
  // A word that is longer than the room is not broken while there is more.
  const room = Math.max(spot.room, Math.min(120, ...words.map((word) => widthOf(word, FONT.label))));
  const label = placeLabel(row.label, { x: spot.x, y: 0, room }, { size: FONT.label });
  if (!row.strain) return { label };
  const at = { x: spot.x, y: lastOf(label) + LEADING + (size - SMALL) / 2 + 2, room };
  return { label, strain: placeText(row.strain.label, at, { size, lines: wrapEvenly }) };
}

/** The same texts, lower. */
function moved(
  { label, strain }: Pick<PlacedRelation, 'label' | 'strain'>,
  by: number,
): Pick<PlacedRelation, 'label' | 'strain'> {
  const lower = (text: PlacedText): PlacedText => ({ ...text, y: round(text.y + by) });
  return {
    label: { shown: lower(label.shown), ...(label.original && { original: lower(label.original) }) },
    ...(strain && { strain: lower(strain) }),
  };
}

function placePole(
  pole: PoleRow,
  spot: Point & { room: number; anchor?: PlacedText['anchor'] },
): SpectrumLayout['poles'][number] {
  const at = (y: number, text: string, size: number): PlacedText => placeText(text, { ...spot, y }, { size });
  const name = at(spot.y, pole.name.shown.text, FONT.pole);
  const bond = at(lastLine(name) + LEADING + 2, pole.bond.shown.text, FONT.small);
  const balance = at(lastLine(bond) + LEADING, pole.balance.shown.text, FONT.small);
  const foreign = [pole.name, pole.bond, pole.balance].flatMap((label) => foreignWords(label) ?? []);
  if (foreign.length < 3) return { name, bond, balance };
  const lines = foreign.flatMap(({ text }) => wrap(text, spot.room, SMALL));
  return { name, bond, balance, originals: { ...balance, y: lastLine(balance) + LEADING + 4, lines } };
}

const bottomOf = ({ balance, originals }: SpectrumLayout['poles'][number]): number =>
  lastLine(originals ?? balance);
