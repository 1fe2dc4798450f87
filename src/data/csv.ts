/** CSV, for every table that is published: RFC 4180, UTF-8. And the table of a figure in it, a line a mark. */
import type { FigureTable, FigureWords } from '../figures/figure.ts';
import type { Language } from '../schema/primitives.ts';
import { WORDS } from '../words/words.ts';

/** Between the parts of one cell, and between several ids; no id holds it. */
export const BETWEEN = { parts: ' · ', ids: ' ' };

/** Records as CSV; the first are the names of the columns. */
export const formatRecords = (records: readonly (readonly (string | number)[])[]): string =>
  records.map((fields) => `${fields.map(formatField).join(',')}\r\n`).join('');

/**
 * A text that begins as a formula does gets an apostrophe before it: a spreadsheet would reckon instead of show.
 * Refused it cannot be, since the words may be the talk's.
 */
function formatField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The table as CSV. The columns are: `id`, the mark's id in the drawing; the table's own columns, as the page
 * shows them; then, for each column that has any, the ids of the entries that it leads to and of the talk's
 * lines that it shows, several with a space between.
 */
export function formatCsv(table: FigureTable, language: Language): string {
  const { entries, lines } = WORDS[language].files.columns;
  const added = table.columns.flatMap((column, index) => {
    const cells = table.rows.map(({ cells }) => cells[index] ?? []);
    return [
      { name: entries(column), index, read: entriesOf },
      { name: lines(column), index, read: linesOf },
    ].filter(({ read }) => cells.some((cell) => read(cell) !== ''));
  });
  const records = [
    ['id', ...table.columns, ...added.map(({ name }) => name)],
    ...table.rows.map(({ mark, cells }) => [
      mark,
      ...table.columns.map((_, index) => wordsOf(cells[index] ?? [])),
      ...added.map(({ index, read }) => read(cells[index] ?? [])),
    ]),
  ];
  return formatRecords(records);
}

/** As the page shows them. */
const wordsOf = (cell: readonly FigureWords[]): string =>
  cell
    .map(({ before, text, running }, at) =>
      [at > 0 && (running ? ' ' : BETWEEN.parts), before && `${before} `, text].filter(Boolean).join(''),
    )
    .join('');
const distinct = (ids: (string | undefined)[]): string =>
  [...new Set(ids.filter((id) => id !== undefined))].join(BETWEEN.ids);
const entriesOf = (cell: readonly FigureWords[]): string => distinct(cell.map(({ to }) => to?.id));
const linesOf = (cell: readonly FigureWords[]): string => distinct(cell.map(({ line }) => line));
