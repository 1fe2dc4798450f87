/** Lines of the talk as a slide lists them, by their markers. */
import type { Line } from './study.ts';

type LineKind = Line['kind'];

/** A line, or the pieces of a divided one; shown from `step` of the slide, counted from 1. */
export interface LineItem {
  lines: Line[];
  step: number;
  /** What is listed under it. */
  under: LineGroup[];
}

/** Items of one list; without a list, paragraphs. */
export interface LineGroup {
  list: 'ol' | 'ul' | undefined;
  items: LineItem[];
}

/** The pieces of a divided line (`s04-1a`, `s04-1b`) are one line on the slide. */
export const wholeLineOf = ({ id }: Line): string => id.replace(/[a-z]$/, '');

/** Whether these are one line of the talk, or pieces of one. */
export const isOneLine = (lines: readonly Line[]): boolean => new Set(lines.map(wholeLineOf)).size < 2;

/** Numbers are one kind of marker, whatever they count. */
const markerKind = ({ marker = '' }: Line): string => (/^\d/.test(marker) ? '1' : marker);

const listOf = (line: Line): LineGroup['list'] =>
  line.marker === undefined ? undefined : markerKind(line) === '1' ? 'ol' : 'ul';

/**
 * Groups lines: neighbours with like markers form a list. Nested, a list whose marker differs from that of the list
 * before it goes under that list's last item; flat, it stands beside it. As written, the pieces of a divided line stay
 * together also where they are words of different people.
 */
export function groupLines(
  shown: readonly { line: Line; step: number }[],
  { nested, asWritten = false }: { nested: boolean; asWritten?: boolean },
): LineGroup[] {
  const groups: LineGroup[] = [];
  /** The marker with which the outermost list began. */
  let outermost: string | undefined;
  let before: Line | undefined;
  let item: LineItem | undefined;
  for (const { line, step } of shown) {
    const together =
      before && wholeLineOf(before) === wholeLineOf(line) && (asWritten || before.kind === line.kind);
    if (item && together) item.lines.push(line);
    else {
      item = { lines: [line], step, under: [] };
      const list = listOf(line);
      const above = nested && list !== undefined && groups.at(-1)?.list !== undefined;
      if (above && markerKind(line) !== outermost)
        push(groups.at(-1)?.items.at(-1)?.under ?? groups, list, item);
      else {
        push(groups, list, item);
        outermost = list && markerKind(line);
      }
    }
    before = line;
  }
  return groups;
}

function push(groups: LineGroup[], list: LineGroup['list'], item: LineItem): void {
  const group = groups.at(-1);
  if (group && list !== undefined && group.list === list) group.items.push(item);
  else groups.push({ list, items: [item] });
}

/** Whose words an item is: of a divided line those that are quoted, since the researcher only says who speaks. */
const kindOf = ({ lines }: LineItem): LineKind => lines.find(({ kind }) => kind !== 'study')?.kind ?? 'study';

/** What stands one below the other, in blocks of which each is the words of one kind. */
export function blocksOf(groups: readonly LineGroup[]): { kind: LineKind; groups: LineGroup[] }[] {
  const blocks: { kind: LineKind; groups: LineGroup[] }[] = [];
  for (const { list, items } of groups) {
    for (const item of items) {
      const kind = kindOf(item);
      let block = blocks.at(-1);
      if (block?.kind !== kind) {
        block = { kind, groups: [] };
        blocks.push(block);
      }
      push(block.groups, list, item);
    }
  }
  return blocks;
}

/** Every item of the groups, in the order in which it is read. */
const itemsIn = (groups: readonly LineGroup[]): LineItem[] =>
  groups.flatMap(({ items }) => items.flatMap((item) => [item, ...itemsIn(item.under)]));

/** The lines that the mark behind an item stands for: its own and those of the items before it of the same kind that have none. */
export function marksOf(groups: readonly LineGroup[]): ReadonlyMap<LineItem, readonly Line[]> {
  const marks = new Map<LineItem, readonly Line[]>();
  let unmarked: Line[] = [];
  const items = itemsIn(groups);
  for (const [index, item] of items.entries()) {
    const kind = kindOf(item);
    unmarked.push(...item.lines.filter((line) => line.kind === kind));
    const next = items[index + 1];
    if (next && kindOf(next) === kind) continue;
    marks.set(item, unmarked);
    unmarked = [];
  }
  return marks;
}
