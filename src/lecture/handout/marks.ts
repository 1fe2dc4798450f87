import type { Line } from '../../study/study.ts';
import type { Block, Item } from '../model/items.ts';

/** Every item of the blocks, in the order in which it is read. */
const itemsIn = (blocks: readonly Block[]): Item[] =>
  blocks.flatMap(({ items }) => items.flatMap((item) => [item, ...itemsIn(item.under)]));

/** Which lines the mark behind an item stands for: one mark says it for all before it that are of the same kind. */
export function marksOf(blocks: readonly Block[]): ReadonlyMap<Item, readonly Line[]> {
  const marks = new Map<Item, readonly Line[]>();
  let unmarked: Line[] = [];
  const items = itemsIn(blocks);
  for (const [index, item] of items.entries()) {
    unmarked.push(...item.lines);
    if (items[index + 1]?.lines[0]?.kind === item.lines[0]?.kind) continue;
    marks.set(item, unmarked);
    unmarked = [];
  }
  return marks;
}
