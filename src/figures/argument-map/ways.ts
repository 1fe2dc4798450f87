/** Which way each line goes: along which gutters. A gutter is the room left of a column, or right of the last of a band. */
import type { ArgumentRows, RelationRow } from './rows.ts';

export interface Gutter {
  band: number;
  /** Its place in the band, from 0: that of the column to its right. */
  place: number;
}

/** A line that is to be drawn, told from the finding that the relation goes to. */
export interface Way {
  relation: RelationRow;
  /** Lines that end alike at one finding run together: what they are known by. */
  bundle: string;
  /** On which side of the finding it ends, and on which side of the other it begins. */
  ends: Record<'to' | 'from', 'left' | 'right'>;
  gutters: Gutter[];
}

/** Finds the way of each relation that no indentation shows, in columns of which a band holds `most`. */
export function findWays({ columns, relations }: ArgumentRows, most: number): Way[] {
  const columnOf = new Map(columns.flatMap(({ findings }, column) => findings.map(({ id }) => [id, column])));
  return relations
    .filter(({ indented }) => !indented)
    .map((relation): Way => {
      const [to, from] = [columnOf.get(relation.to) ?? 0, columnOf.get(relation.from) ?? 0];
      const ends: Way['ends'] = { to: to < from ? 'right' : 'left', from: from < to ? 'right' : 'left' };
      const beside = (column: number, side: 'left' | 'right'): Gutter => ({
        band: Math.floor(column / most),
        place: (column % most) + (side === 'left' ? 0 : 1),
      });
      const [first, last] = [beside(to, ends.to), beside(from, ends.from)];
      const gutters = first.band === last.band ? between(first, last) : [first, last];
      return { relation, bundle: `${relation.to} ${ends.to} ${relation.basis}`, ends, gutters };
    });
}

function between({ band, place: first }: Gutter, { place: last }: Gutter): Gutter[] {
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => ({ band, place: first + at * step }));
}

/** The bundles that run along the gutters at this place of their band, each once: those that end on its left first. */
export const lanesAt = (ways: readonly Way[], place: number): string[] => {
  const here = ways.filter(({ gutters }) => gutters.some((gutter) => gutter.place === place));
  return [
    ...new Set(
      (['right', 'left'] as const).flatMap((side) =>
        here.filter(({ ends }) => ends.to === side).map(({ bundle }) => bundle),
      ),
    ),
  ];
};
