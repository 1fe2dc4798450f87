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

/** Columns wide enough for their longest word, gutters wide enough for their lines; what is left goes to where most is said. */
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
  const needs = range(most).map((place) =>
    Math.max(...columns.filter((_, at) => at % most === place).map(leastWidth)),
  );
  const shares = range(most).map((place) =>
    sum(
      columns.filter((_, at) => at % most === place).flatMap(({ findings }) => findings),
      ({ label }) => label.length,
    ),
  );
  const widths = shareOut(width - sum(gutters), needs, shares);
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

function leastWidth({ head, findings }: MapColumn): number {
  const widest = (text: string, size: number): number =>
    Math.max(0, ...text.split(/[\s-]+/).map((word) => widthOf(word, size)));
  const words = findings.map((finding) => indentOf(finding) + widest(finding.label, FONT.label));
  const heading = head?.shown.text ?? '';
  // A head fills two lines at most.
  const half = (widthOf(heading, FONT.head) * 1.1) / 2;
  return Math.ceil(Math.max(half, widest(heading, FONT.head), ...words)) + 2;
}
