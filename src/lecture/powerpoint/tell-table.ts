/** The rows of a figure as tables, each on a slide that the show leaves out. */
import type { FigureTable, FigureWords } from '../../figures/figure.ts';
import type { Language } from '../../schema/primitives.ts';
import { heightOf, SMALLEST } from './fit.ts';
import { LEADING, widthOfText } from './letters.ts';
import { ours, paragraph, tagOf } from './runs.ts';
import type { Box, Paragraph, Run, Table } from './slide-parts.ts';

const AT: Box = { x: 24, y: 70, width: 906, height: 414 };
/** Between the words of a cell and its edges. */
const [BESIDE, ABOVE] = [6, 4];

/** The tables of a figure: as many as its rows need. A column in which nothing stands is left out. */
export function tablesOf({ columns, rows }: FigureTable, name: string, language: Language): Table[] {
  const cellsOf = rows.map(({ cells }) => cells.map((cell) => runsOf(cell, language)));
  // The first column only counts.
  const kept = columns
    .map((_, index) => index)
    .filter((index) => index > 0 && cellsOf.some((cells) => cells[index]?.length));
  const head = kept.map((index) => paragraph([ours(columns[index] ?? '', language, { bold: true })]));
  const body = cellsOf.map((cells) =>
    kept.map((index) => paragraph(cells[index]?.length ? cells[index] : [ours('', language)])),
  );
  const widths = widthsOf([head, ...body]);
  const rowOf = (cells: Paragraph[]) => ({
    cells,
    height:
      ABOVE * 2 +
      Math.max(
        SMALLEST * LEADING,
        ...cells.map((cell, index) => heightOf([cell], SMALLEST, (widths[index] ?? 0) - BESIDE * 2)),
      ),
  });
  const first = rowOf(head);
  const all = body.map(rowOf);
  const room = AT.height - first.height;
  const total = all.reduce((sum, { height }) => sum + height, 0);
  // Of several tables none has only what the others left over.
  const each = Math.min(
    room,
    total / Math.ceil(total / room) + Math.max(0, ...all.map(({ height }) => height)) / 2,
  );
  const tables: Table[] = [];
  let used = 0;
  for (const row of all) {
    if (tables.length === 0 || used + row.height > each) {
      tables.push({ show: 'table', at: AT, widths, rows: [first], size: SMALLEST, name });
      used = 0;
    }
    tables.at(-1)?.rows.push(row);
    used += row.height;
  }
  return tables;
}

/** The words of a cell. The talk's are those that are a line of it. */
function runsOf(cell: readonly FigureWords[], language: Language): Run[] {
  return cell.flatMap(({ text, before, language: own, line, running }, index): Run[] => {
    const between = index === 0 ? '' : running ? ' ' : ' · ';
    const lead = between + (before ? `${before} ` : '');
    return [
      ...(lead ? [ours(lead, language)] : []),
      ...(text
        ? [{ text, face: line === undefined ? ('ours' as const) : ('talk' as const), lang: tagOf(own) }]
        : []),
    ];
  });
}

/** The room divided by how much stands in each column, and no column narrower than its longest word. */
function widthsOf(rows: readonly Paragraph[][]): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index]?.runs ?? []));
  const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
  const word = (text: string): number =>
    Math.max(0, ...text.split(/\s+/).map((part) => widthOfText(part, 'ours', true, SMALLEST)));
  const least = columns.map((cells) => Math.max(...cells.map((runs) => word(textOf(runs)))) + BESIDE * 2 + 4);
  const wish = columns.map((cells) => Math.sqrt(cells.reduce((sum, runs) => sum + textOf(runs).length, 0)));
  const [need, wanted] = [least, wish].map((all) => all.reduce((sum, one) => sum + one, 0)) as [
    number,
    number,
  ];
  const free = AT.width - need;
  return least.map((width, index) => width + (free * (wish[index] ?? 0)) / Math.max(1, wanted));
}
