/** Writes values as YAML. */
import { fold } from './slice.ts';

export const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const doubleQuoted = (text: string): string =>
  // JSON is YAML, and says every character that cannot stand as it is.
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What needs no quotes wherever it stands: it begins with a letter, and is no word that YAML takes for something else. */
const PLAIN =
  /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[^\s:#[\]{},"'`&*!|>%@\\]|[ ](?=[^\s#])|[,;](?=\s\S))*$/iu;
const isPlain = (text: string, flow: boolean): boolean => PLAIN.test(text) && !(flow && text.includes(','));

/** A text on a row of its own. */
export function scalar(text: string, flow: boolean): string {
  if (isPlain(text, flow)) return text;
  return /[\n\r\t]|[^\P{C}\u00ad\u200b-\u200f]/u.test(text) ? doubleQuoted(text) : singleQuoted(text);
}

interface Layout {
  indent: number;
  width: number;
  rowEnd: string;
}

/** A value behind its key, in the forms of the studies that are here: lists of names and numbers in one row, all else in rows. */
export function valueText(value: unknown, layout: Layout): string {
  const { indent, width, rowEnd } = layout;
  if (typeof value === 'string') {
    const text = scalar(value, false);
    if (text.length + indent <= width || /[\n\r\t]/.test(value)) return ` ${text}`;
    const inner = indent + 2;
    return [' >-', ...fold(value, { width, indent: inner }).map((row) => ' '.repeat(inner) + row)].join(
      rowEnd,
    );
  }
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return ` ${flowText(value)}`;
    return value
      .map((item) => {
        const rows = entriesText(item as object, { ...layout, indent: indent + 4 });
        return `${rowEnd}${' '.repeat(indent + 2)}- ${rows.trimStart()}`;
      })
      .join('');
  }
  if (value !== null && typeof value === 'object')
    return rowEnd + entriesText(value, { ...layout, indent: indent + 2 });
  return ` ${String(value)}`;
}

/** The keys of a mapping, each on a row of its own. */
export const entriesText = (value: object, layout: Layout): string =>
  Object.entries(value)
    .map(([key, inner]) => `${' '.repeat(layout.indent)}${key}:${valueText(inner, layout)}`)
    .join(layout.rowEnd);

/** A value within { } or [ ], in one row. */
export function flowText(value: unknown): string {
  if (typeof value === 'string') return scalar(value, true);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flowText(inner)}`)
      .join(', ')} }`;
  return String(value);
}
