/** Where everything goes in a drawing of findings by kind. Units are those of the drawing's viewBox. */
import { Basis } from '../../schema/primitives.ts';
import type { Box } from '../../svg/geometry.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { WORDS } from '../../words/words.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import type { KindRow, KindRows } from './rows.ts';

/** A number behind the sign of who makes the links that it counts; both absent in a gap. */
export interface PlacedCount {
  basis?: Basis;
  /** The middle of the sign. */
  x: number;
  y: number;
  text?: PlacedText;
}

export interface PlacedKind {
  kind: string;
  label: PlacedText;
  counts: PlacedCount[];
  /** The whole row, for pointers and focus. */
  area: Box;
}

export interface KindLayout {
  width: number;
  height: number;
  sentence: PlacedText;
  key: PlacedCount[];
  headings: PlacedText[];
  rows: PlacedKind[];
}

const FONT = 15;
const INDENT = 8;
/** From the middle of a sign to its words. */
const BESIDE = 12;

const SHEETS = {
  wide: { width: WIDTH.wide, names: 260, row: 28, beside: true },
  slide: { width: SLIDE_WIDTH, names: 210, row: 24, beside: true },
  narrow: { width: WIDTH.narrow, names: 0, row: 26, beside: false },
} as const;

/**
 * Places the rows, one a kind, below the sentence that says so. Beside the name of a kind stand its numbers; in the
 * narrow form they stand below it, that of our reading below that of the talk.
 */
export function layoutKinds(rows: KindRows, form: Form, onSlide = false): KindLayout {
  const { width, names, row: high, beside } = SHEETS[onSlide && form === 'wide' ? 'slide' : form];
  const start = (text: string, x: number, y: number): PlacedText => ({
    x,
    y,
    anchor: 'start',
    lines: [text],
  });
  const lines = wrap(WORDS[rows.language].byKind.grouped(rows.findings), width - INDENT * 2, FONT);
  const sentence: PlacedText = { x: INDENT, y: LEADING, anchor: 'start', lines };

  let top = lines.length * LEADING + 12;
  let x = INDENT + 6;
  const key = Basis.options.map((basis): PlacedCount => {
    const text = start(WORDS[rows.language].argumentMap.basis[basis], x + BESIDE, top + 14);
    const placed = { basis, x, y: top + 9, text };
    x += BESIDE + Math.ceil(widthOf(text.lines[0] ?? '', FONT)) + 30;
    return placed;
  });
  top += 32;

  const column = (width - names) / rows.columns.length;
  const left = (index: number): number => Math.round(names + column * index) + INDENT;
  const headings = rows.columns.map(
    (name, index): PlacedText => ({
      x: left(index),
      y: top + 15,
      anchor: 'start',
      lines: wrap(name, column - INDENT, FONT),
    }),
  );
  top += Math.max(...headings.map(({ lines: own }) => own.length)) * LEADING + 10;

  const placed = rows.kinds.map((row): PlacedKind => {
    const middle = (beside ? top : top + 20) + high / 2;
    const height = beside ? high : 20 + high + LEADING;
    const counts = row.cells.flatMap((cell, index): PlacedCount[] => {
      const bases = Basis.options.filter((basis) => cell[basis] > 0);
      if (bases.length === 0) return [{ x: left(index) + 6, y: middle }];
      return bases.map((basis, place) => {
        const at = {
          x: left(index) + 6 + (beside ? place * 66 : 0),
          y: middle + (beside ? 0 : place * LEADING),
        };
        return { ...at, basis, text: start(String(cell[basis]), at.x + BESIDE, at.y + 5) };
      });
    });
    const area = { x: 0, y: top, width, height };
    top += height;
    return {
      kind: row.kind,
      label: start(labelOf(row), INDENT, beside ? area.y + high / 2 + 5 : area.y + 18),
      counts,
      area,
    };
  });
  return { width, height: top + 2, sentence, key, headings, rows: placed };
}

const labelOf = ({ label, findings }: KindRow): string => `${label}: ${findings}`;
