/** The files of a study as they are on disk: read whole, written whole, never through a link. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readStudy } from '../build/read-study.ts';

/** SHA-256 of a file's bytes; of a file that is not there, nothing. */
export const hashOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : createHash('sha256').update(text).digest('hex');

/** The texts of a study by path, every character as it is on disk. A file that is no UTF-8 is not among them. */
export function readSources(dir: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const { path } of readStudy(dir)) {
    const bytes = readFileSync(join(dir, path));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (Buffer.from(text).equals(bytes)) sources.set(path, text);
  }
  return sources;
}

/** The file of a study, which stands where its path says and nowhere else. */
function placeOf(dir: string, path: string): string {
  const place = join(realpathSync(dir), ...path.split('/'));
  const found = existsSync(place) ? realpathSync(place) : join(realpathSync(dirname(place)), basename(place));
  if (found !== place) throw new Error(`${join(dir, path)}: this is a link; a file was expected.`);
  return place;
}

/**
 * Writes files whole, each beside its place first and then there in one step: whoever stops the machine finds the old
 * file or the new one. `undefined` takes a file away.
 */
export function writeFiles(dir: string, files: ReadonlyMap<string, string | undefined>): void {
  const steps: { place: string; written?: string }[] = [];
  try {
    for (const [path, text] of files) {
      const place = placeOf(dir, path);
      const written = join(dirname(place), `.${basename(place)}.${process.pid}.new`);
      steps.push({ place, ...(text !== undefined && { written }) });
      if (text === undefined) continue;
      rmSync(written, { force: true });
      const file = openSync(written, 'wx', 0o644);
      try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
    for (const { place, written } of steps) {
      if (written) renameSync(written, place);
      else rmSync(place);
    }
  } finally {
    for (const { written } of steps) if (written) rmSync(written, { force: true });
  }
}
