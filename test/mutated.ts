/** For tests: files as a bad line, a bad disk or a bad mind leaves them. A seed gives the same ones each time. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Numbers from 0 to 1 that only look like chance (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const upTo = (random: Random, most: number): number => Math.floor(random() * most);

/** Bytes that are changed, left out, doubled or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = upTo(random, copy.length);
  const length = 1 + upTo(random, 64);
  switch (upTo(random, 4)) {
    case 0:
      for (let i = 0; i <= upTo(random, 20); i++) copy[upTo(random, copy.length)] = upTo(random, 256);
      return copy;
    case 1:
      return new Uint8Array([...copy.subarray(0, at), ...copy.subarray(at + length)]);
    case 2:
      return new Uint8Array([...copy.subarray(0, at + length), ...copy.subarray(at)]);
    default:
      return copy.subarray(0, at);
  }
}

const AWKWARD = [
  '-1',
  '',
  '0',
  '1e309',
  'NaN',
  '4294967296',
  'rId1',
  '../../../etc/passwd',
  '"',
  '9'.repeat(400),
];

/** A part of a text, changed so that it may still be well formed. */
export function mutateXml(xml: string, random: Random): string {
  const pieces = xml.split(/(?=<)/);
  const at = upTo(random, pieces.length);
  const piece = pieces[at] ?? '';
  const other = pieces[upTo(random, pieces.length)] ?? '';
  const awkward = AWKWARD[upTo(random, AWKWARD.length)] ?? '';
  switch (upTo(random, 6)) {
    case 0:
      pieces[at] = piece.replace(/"[^"]*"/, () => `"${awkward.replace('"', '')}"`);
      break;
    case 1:
      pieces[at] = '';
      break;
    case 2:
      pieces[at] = other;
      break;
    case 3:
      // Elements with all that is in them, once more: the same, deeper or twice.
      pieces[at] = piece + (/^<(\w+:\w+)[^>]*\/>/.test(other) ? other : '');
      break;
    case 4:
      pieces[at] = piece.replace(/^(<\/?\w+:)\w+/, (_, start: string) => `${start}grpSp`);
      break;
    default:
      pieces[at] = piece.replace(/ [\w:]+="[^"]*"/, '');
  }
  return pieces.join('');
}

/** A zip of which one to three parts are changed, and that is whole all the same. */
export function mutateParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter(
    (path) => /\.(xml|rels)$/.test(path) && /slide|presentation|diagram|_rels|Types/.test(path),
  );
  for (let i = 0; i <= upTo(random, 3); i++) {
    const path = paths[upTo(random, paths.length)] ?? '';
    const part = parts[path];
    if (!part) continue;
    if (random() < 0.05) delete parts[path];
    else parts[path] = strToU8(mutateXml(strFromU8(part), random));
  }
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(parts)) packed[path] = [content, { level: 1 }];
  return zipSync(packed);
}
