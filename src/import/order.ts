/** In which order boxes that stand on a sheet are read. Nothing in a file says so: what agrees in every way is sure. */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placed {
  /** Where it stands; not every file says so of every box. */
  at?: Rect;
  /** Its place in the layout of the slide, where the layout has one for it. */
  rank?: number;
  /** How high a line of it is, in the unit of the sheet. */
  lineHeight: number;
}

/** The boxes of a sheet, given as the file has them, in the order to read them; and what other orders could be meant. */
export function orderBoxes<B extends Placed>(boxes: readonly B[]): { ordered: B[]; others: B[][] } {
  const ranked = boxes.filter(({ rank }) => rank !== undefined).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const free = boxes.filter(({ rank }) => rank === undefined);
  const ordered = [...ranked, ...byRows(free)];
  // Where every box has its place in the layout, its maker said in which order they are read.
  const byPlace =
    free.length > 0
      ? [byRows(boxes), ...(free.some((box) => isBeside(box, free)) ? [byColumns(boxes)] : [])]
      : [];
  const others: B[][] = [];
  for (const other of [[...boxes], ...byPlace])
    if (![ordered, ...others].some((known) => known.every((box, at) => box === other[at])))
      others.push(other);
  return { ordered, others };
}

/** Whether one of the others stands beside it: then only the drawing tells what belongs to what. */
export const isBeside = ({ at: a }: Placed, boxes: readonly Placed[]): boolean =>
  boxes.some(
    ({ at: b }) =>
      a && b && a !== b && apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height),
  );

const apart = (start: number, length: number, other: number, otherLength: number): boolean =>
  start + length <= other || other + otherLength <= start;

/** From top to bottom; what begins within half a line of a row's first is of that row, from left to right. */
function byRows<B extends Placed>(boxes: readonly B[]): B[] {
  const rows: B[][] = [];
  for (const box of downwards(boxes)) {
    const first = rows.at(-1)?.[0];
    const near = first?.at && box.at && box.at.y - first.at.y <= first.lineHeight / 2;
    if (near) rows.at(-1)?.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => (a.at?.x ?? 0) - (b.at?.x ?? 0)));
}

/** From left to right; what overlaps from side to side is of one column, from top to bottom. */
function byColumns<B extends Placed>(boxes: readonly B[]): B[] {
  const columns: { end: number; boxes: B[] }[] = [];
  for (const box of [...boxes].sort((a, b) => (a.at?.x ?? 0) - (b.at?.x ?? 0))) {
    const { x, width } = box.at ?? { x: 0, width: 0 };
    const column = columns.at(-1);
    if (column && x < column.end) {
      column.boxes.push(box);
      column.end = Math.max(column.end, x + width);
    } else columns.push({ end: x + width, boxes: [box] });
  }
  return columns.flatMap((column) => downwards(column.boxes));
}

/** What has no place comes last, as the file has it. */
const downwards = <B extends Placed>(boxes: readonly B[]): B[] =>
  [...boxes].sort((a, b) => (a.at?.y ?? Number.MAX_VALUE) - (b.at?.y ?? Number.MAX_VALUE));
