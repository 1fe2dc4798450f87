/** Where everything in the spectrum goes. Units are those of the drawing's viewBox; nothing here knows a colour. */
import { path, scaleLinear, scalePoint } from 'd3';
import { widthOf, wrap } from '../../svg/text-width.ts';
import type { Label, SpectrumRows } from './rows.ts';

export interface Size {
  width: number;
}

export interface PlacedText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

export interface PlacedRelation {
  id: string;
  /** 0 at the near pole, 1 at the far one: what colour and evenness are made of. */
  nearness: number;
  x: number;
  /** The two people: the one who gives, the one who receives. */
  people: [{ x: number; y: number }, { x: number; y: number }];
  radius: number;
  /** The arc of giving above, of receiving below, with their widths. */
  give: { d: string; width: number };
  receive: { d: string; width: number };
  label: PlacedText;
  original?: PlacedText;
  strain?: PlacedText;
  /** The whole column, for pointers and focus. */
  area: { x: number; y: number; width: number; height: number };
}

export interface SpectrumLayout {
  width: number;
  height: number;
  axis: { x1: number; x2: number; y: number };
  poles: { name: PlacedText; bond: PlacedText; balance: PlacedText; originals: PlacedText }[];
  relations: PlacedRelation[];
}

const MARGIN = 24;
const RADIUS = 11;
/** Between the centres of two people, at the near and at the far pole. */
const GAP = { near: 14, far: 62 };
/** Height of the arc of giving; that of receiving grows to the same. */
const ARC = { give: 40, receiveNear: 22, receiveFar: 40 };
const STROKE = { giveNear: 6, receiveNear: 1.5, even: 3 };
const FONT = { label: 15, small: 13, pole: 16 };
const LEADING = 18;

/** Places the rows in a drawing of the given width. */
export function layoutSpectrum(rows: SpectrumRows, { width }: Size): SpectrumLayout {
  const bilingual = rows.relations.some(
    ({ label }) => label.original && label.original.language !== rows.language,
  );
  const poleTop = 20;
  const poleHeight = LEADING * (bilingual ? 5 : 3);
  const axisY = poleTop + poleHeight + 150;
  const inner: [number, number] = [MARGIN, width - MARGIN];

  const count = rows.relations.length;
  const column = (inner[1] - inner[0]) / count;
  const x = scalePoint<number>()
    .domain(rows.relations.map(({ index }) => index))
    .range([inner[0] + column / 2, inner[1] - column / 2]);
  const far = scaleLinear()
    .domain([0, Math.max(1, count - 1)])
    .range([0, 1]);
  const between = (near: number, end: number) => scaleLinear().domain([0, 1]).range([near, end]);

  const labelY = axisY + 28;
  let bottom = labelY;
  const relations = rows.relations.map((row): PlacedRelation => {
    const t = round(far(row.index));
    const centre = round(x(row.index) ?? 0);
    const gap = between(GAP.near, GAP.far)(t);
    const y = axisY - 70;
    const [left, right] = [round(centre - gap / 2), round(centre + gap / 2)];
    const label: PlacedText = {
      x: centre,
      y: labelY,
      anchor: 'middle',
      lines: wrap(row.label.shown.text, column - 8, FONT.label),
    };
    let next = labelY + label.lines.length * LEADING;
    const placed: PlacedRelation = {
      id: row.id,
      nearness: t,
      x: centre,
      people: [
        { x: left, y },
        { x: right, y },
      ],
      radius: RADIUS,
      give: { d: arc(left, right, y, -ARC.give), width: round(between(STROKE.giveNear, STROKE.even)(t)) },
      receive: {
        d: arc(left, right, y, between(ARC.receiveNear, ARC.receiveFar)(t)),
        width: round(between(STROKE.receiveNear, STROKE.even)(t)),
      },
      label,
      area: { x: round(centre - column / 2), y: poleTop + poleHeight, width: round(column), height: 0 },
    };
    // The same language in another spelling is told by the table; the drawing shows another language.
    if (row.label.original && row.label.original.language !== rows.language) {
      placed.original = {
        x: centre,
        y: next,
        anchor: 'middle',
        lines: wrap(row.label.original.text, column - 8, FONT.small),
      };
      next += placed.original.lines.length * LEADING;
    }
    if (row.strain) {
      placed.strain = {
        x: centre,
        y: next + 14,
        anchor: 'middle',
        lines: wrap(row.strain.label, column - 8, FONT.small),
      };
      next += 14 + placed.strain.lines.length * LEADING;
    }
    bottom = Math.max(bottom, next);
    return placed;
  });
  for (const { area } of relations) area.height = round(bottom - area.y);

  return {
    width,
    height: round(bottom + 4),
    axis: { x1: inner[0], x2: inner[1], y: axisY },
    poles: rows.poles.map((pole, index) => {
      const at = { x: inner[index] ?? 0, anchor: index === 0 ? ('start' as const) : ('end' as const) };
      const half = (inner[1] - inner[0]) / 2 - 12;
      const row = (n: number, text: string, size: number): PlacedText => ({
        ...at,
        y: poleTop + n * LEADING,
        lines: wrap(text, half, size),
      });
      return {
        name: row(0, pole.name.shown.text, FONT.pole),
        bond: row(1, pole.bond.shown.text, FONT.small),
        balance: row(2, pole.balance.shown.text, FONT.small),
        originals: row(3.2, originals([pole.name, pole.bond, pole.balance], half), FONT.small),
      };
    }),
    relations,
  };
}

/** The talk's own words of a pole in one text, where the shown ones are translated. */
function originals(labels: Label[], room: number): string {
  const text = labels.flatMap(({ original }) => (original ? [original.text] : [])).join(' · ');
  return widthOf(text, FONT.small) > room * 2 ? text.replaceAll(' · ', ', ') : text;
}

/** An arc from one person to the other; a negative height bends it upwards. Cubic, so that a short one stays round. */
function arc(x1: number, x2: number, y: number, height: number): string {
  const context = path();
  const top = y + height * (4 / 3);
  context.moveTo(x1, y);
  context.bezierCurveTo(round(x1 - 4), round(top), round(x2 + 4), round(top), x2, y);
  return context.toString();
}

const round = (value: number): number => Math.round(value * 10) / 10;
