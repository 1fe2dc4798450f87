/** A change of a file that touches one stretch of it and nothing else. */

export interface Slice {
  /** From where to where in the file, in characters; where both are one, something comes in between. */
  at: number;
  end: number;
  text: string;
}

/** What cannot be changed without touching more than is meant: it is left to who opens the file. */
export class SpliceError extends Error {}

export const applySlices = (source: string, slices: readonly Slice[]): string =>
  [...slices]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, end, text: by }) => text.slice(0, at) + by + text.slice(end), source);

/** How rows of a file end. */
export const rowEndOf = (source: string): string => (/\r\n/.test(source) ? '\r\n' : '\n');

/** How far behind the beginning of its row a place is. */
export const columnAt = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** Where the row ends that a place is in, before what ends it. */
export function endOfRow(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  if (found === -1) return source.length;
  return source[found - 1] === '\r' && found > at ? found - 1 : found;
}

/**
 * Breaks words into rows of at most `width` characters, each after the first behind `indent` spaces; never where a
 * space stands beside another, since that would be lost.
 */
export function fold(
  text: string,
  { width, indent, first = indent }: { width: number; indent: number; first?: number },
): string[] {
  const rows: string[] = [];
  let row = '';
  let room = width - first;
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (row !== '' && row.length + 1 + word.length > room) {
      rows.push(row);
      row = word;
      room = width - indent;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
