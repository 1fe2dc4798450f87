import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** What goes into a zip, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

const sorted = (files: Files): [string, Uint8Array][] => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As `sha256sum` writes and reads it. */
export const checksumsOf = (files: Files): string =>
  sorted(files)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

/** A zip that depends on nothing but the files and the day: sorted, every entry of that day. */
export function zipFiles(files: Files, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local time, so the day is made here, of the clock on the wall: the same bytes in every time zone.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) entries[path] = [bytes, { mtime, level: 9 }];
  return zipSync(entries);
}

/** `een-titel-1.0`: how files of an edition are called. */
export const nameOfEdition = (slug: string, version: string): string =>
  `${slug}-${version.replace(/[^\w.-]+/g, '-')}`;

/** Which fields of an edition are still empty, `where` they stand, and what they could be; nothing where it has all. */
export function toFillIn(edition: { version?: string; date?: string } = {}, where = ''): string | undefined {
  const missing = (['version', 'date'] as const).filter((name) => !edition[name]);
  return missing.length > 0
    ? `${missing.map((name) => `edition.${name}`).join(' and ')}${where}, for example: edition: { version: '1.0', date: '2027-03-01' }`
    : undefined;
}
