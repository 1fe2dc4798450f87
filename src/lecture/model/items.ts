/** Lines of the talk as a slide lists them: under what they belong to, as their markers say. Pure. */
import type { Line } from '../../study/study.ts';

export interface Item {
  lines: Line[];
  step: number;
  /** What is listed under it. */
  under: Block[];
}

export interface Block {
  list: 'ol' | 'ul' | undefined;
  items: Item[];
}

/** The parts of a divided line (`s04-1a`, `s04-1b`) are one line on the slide. */
const wholeLine = ({ id }: Line): string => id.replace(/[a-z]$/, '');

const listOf = ({ marker }: Line): Block['list'] =>
  marker === undefined ? undefined : /^\d/.test(marker) ? 'ol' : 'ul';

/** Groups lines: neighbours with like markers form a list, and what has another marker than the list before it goes under its last item. */
export function itemsOf(shown: readonly { line: Line; step: number }[]): Block[] {
  const blocks: Block[] = [];
  /** The marker with which the list at the outside began. */
  let outside: string | undefined;
  let before: Line | undefined;
  let last: Item | undefined;
  for (const { line, step } of shown) {
    const list = listOf(line);
    if (last && before && wholeLine(before) === wholeLine(line) && before.kind === line.kind) {
      last.lines.push(line);
    } else {
      const item: Item = { lines: [line], step, under: [] };
      const block = blocks.at(-1);
      const inside = list !== undefined && block?.list !== undefined && kindOf(line) !== outside;
      if (inside) push(block?.items.at(-1)?.under ?? blocks, list, item);
      else {
        push(blocks, list, item);
        outside = list === undefined ? undefined : kindOf(line);
      }
      last = item;
    }
    before = line;
  }
  return blocks;
}

/** Numbers are one kind of marker, whatever they count. */
const kindOf = ({ marker = '' }: Line): string => (/^\d/.test(marker) ? '1' : marker);

function push(blocks: Block[], list: Block['list'], item: Item): void {
  const block = blocks.at(-1);
  if (block && list !== undefined && block.list === list) block.items.push(item);
  else blocks.push({ list, items: [item] });
}
