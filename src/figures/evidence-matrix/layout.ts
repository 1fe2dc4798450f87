/** Where everything in the matrix goes. Units are those of the drawing's viewBox. */
import { scalePoint } from 'd3';
import type { Box } from '../../svg/geometry.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { type Cell, EVIDENCE, type Evidence, type EvidenceRows } from './rows.ts';

export interface PlacedCell extends Cell {
  x: number;
  y: number;
}

export interface PlacedRow {
  id: string;
  label: PlacedText;
  cells: PlacedCell[];
  /** The whole row, for pointers and focus. */
  area: Box;
}

export interface MatrixLayout {
  width: number;
  height: number;
  headings: { evidence: Evidence; x: number; y: number }[];
  rows: PlacedRow[];
}

/** Font size of names and headings. */
const FONT = 15;
/** Half the size of a mark. */
export const MARK = 6;

const SHEETS = {
  wide: { width: WIDTH.wide, names: 440, indent: 8, above: false },
  slide: { width: SLIDE_WIDTH, names: 340, indent: 8, above: false },
  narrow: { width: WIDTH.narrow, names: 0, indent: 4, above: true },
} as const;

/** Places the rows, names beside their cells or, in the narrow form, above them: one under the other, in the talk's order. */
export function layoutMatrix({ findings }: EvidenceRows, form: Form, onSlide = false): MatrixLayout {
  const { width, names, indent, above } = SHEETS[onSlide && form === 'wide' ? 'slide' : form];
  const column = (width - names) / EVIDENCE.length;
  const x = scalePoint<Evidence>()
    .domain(EVIDENCE)
    .range([names + column / 2, width - column / 2]);
  const at = (evidence: Evidence): number => Math.round(x(evidence) ?? 0);
  const room = (above ? width : names) - indent * 2;

  let top = 32;
  const rows = findings.map(({ id, label, cells }): PlacedRow => {
    const lines = wrap(label, room, FONT);
    const text = lines.length * LEADING;
    const height = text + (above ? 34 : 14);
    const y = above ? top + text + 16 : top + height / 2;
    const row: PlacedRow = {
      id,
      label: { x: indent, y: top + LEADING + 1, anchor: 'start', lines },
      cells: cells.map((cell) => ({ ...cell, x: at(cell.evidence), y })),
      area: { x: 0, y: top, width, height },
    };
    top += height;
    return row;
  });
  return {
    width,
    height: top + 2,
    headings: EVIDENCE.map((evidence) => ({ evidence, x: at(evidence), y: 20 })),
    rows,
  };
}
