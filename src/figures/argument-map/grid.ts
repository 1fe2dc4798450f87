/** How wide columns and gutters are, and where lines run in a gutter. */
import { range, sum } from 'd3';
import { widthOf } from '../../svg/text-width.ts';
import type { ArgumentRows, MapColumn, MapFinding } from './rows.ts';
import { lanesAt, type Way } from './ways.ts';

/** Font sizes: of heads, of findings and key, and of what findings wear. */
export const FONT = { head: 18, label: 15, tag: 13 } as const;
/** How far a finding stands in under another. */
export const INDENT = 17;
/** Of a gutter between columns, and of one at the side; the most. Of lines in it: left of them, right of them, between two. */
const GUTTER = { between: 24, beside: 7, most: 70 };
const LANE = { left: 8, right: 14, apart: 8 };

export interface Span {
  x: number;
  width: number;
}

/** Gutters wide enough for their lines, columns as wide as there is room for; what is left goes to where most is said. */
export function layoutGrid(
  { columns }: ArgumentRows,
  ways: readonly Way[],
  width: number,
  most: number,
): { columns: Span[]; laneOf(bundle: string, place: number): number } {
  const lanes = range(most + 1).map((place) => lanesAt(ways, place));
  const gutters = lanes.map(({ length }, place) => {
    const least = place > 0 && place < most ? GUTTER.between : GUTTER.beside;
    const needed = LANE.left + LANE.right + (length - 1) * LANE.apart;
    return Math.max(least, length > 0 ? Math.min(needed, GUTTER.most) : 0);
  });
  const room = width - sum(gutters);
  const needed = NEEDS.map((need) =>
    range(most).map((place) =>
      Math.max(
        ...columns.filter((_, at) => at % most === place).map((column) => Math.ceil(need(column)) + 2),
      ),
    ),
  );
  const needs = needed.find((wished) => sum(wished) < room) ?? needed.at(-1) ?? [];
  const shares = range(most).map((place) =>
    sum(
      columns.filter((_, at) => at % most === place).flatMap(({ findings }) => findings),
      ({ label }) => label.length,
    ),
  );
  const widths = shareOut(room, needs, shares);
  const startOf = (place: number): number => sum(gutters.slice(0, place)) + sum(widths.slice(0, place));
  return {
    columns: widths.map((own, place) => ({
      x: Math.round(startOf(place) + (gutters[place] ?? 0)),
      width: Math.floor(own),
    })),
    laneOf: (bundle, place) => {
      const own = lanes[place] ?? [];
      const room = (gutters[place] ?? 0) - LANE.left - LANE.right;
      const share = own.length > 1 ? own.indexOf(bundle) / (own.length - 1) : 0.5;
      return Math.round(startOf(place) + LANE.left + room * share);
    },
  };
}

/** Gives each what it needs, and more where there is most to say. Where room lacks, all give way alike. */
function shareOut(room: number, needs: readonly number[], shares: readonly number[]): number[] {
  if (sum(needs) >= room) return needs.map((need) => (room * need) / sum(needs));
  const at = (scale: number): number[] =>
    needs.map((need, place) => Math.max(need, scale * (shares[place] ?? 0)));
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

export const indentOf = ({ depth }: MapFinding): number => depth * INDENT;

const longestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/[\s-]+/).map((word) => widthOf(word, size)));
const headOf = ({ head }: MapColumn): string => head?.shown.text ?? '';
const widest = ({ findings }: MapColumn, measure: typeof widthOf): number =>
  Math.max(0, ...findings.map((finding) => indentOf(finding) + measure(finding.label, FONT.label)));

/** What a column would need, most first: for no text to wrap, for a head of two lines at most, for no word to be broken. */
const NEEDS: readonly ((column: MapColumn) => number)[] = [
  (column) => Math.max(widthOf(headOf(column), FONT.head), widest(column, widthOf)),
  (column) => Math.max((widthOf(headOf(column), FONT.head) * 1.1) / 2, ofWords(column)),
  (column) => ofWords(column),
];

const ofWords = (column: MapColumn): number =>
  Math.max(longestWord(headOf(column), FONT.head), widest(column, longestWord));
