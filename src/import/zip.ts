/** A zip that anyone may have made: nothing is unpacked before its size was judged, nor beyond the size that it states. */
import { Inflate } from 'fflate';
import { Refusal } from './imported.ts';

const MOST_ENTRIES = 10_000;
/** Bytes that are unpacked of one file, all together. */
const MOST_UNPACKED = 200_000_000;
/** Bytes of one entry, and how many times its packed size; XML of slides packs to a fiftieth at the most. */
const [MOST_OF_ONE, MOST_TIMES] = [100_000_000, 200];
/** An entry so small does no harm, however it is packed. */
const SMALL = 2_000_000;
const SLICE = 8192;

interface Entry {
  packed: number;
  size: number;
  method: number;
  crc: number;
  at: number;
}

export interface Zip {
  has(path: string): boolean;
  /** The bytes of an entry; paths differ in more than case. Throws a Refusal where it is not there or damaged. */
  read(path: string): Uint8Array;
  /** How many bytes were unpacked so far. */
  unpacked(): number;
}

const REPAIR = 'Open it in the program that it comes from, save it under another name, and import that.';
const damaged = (what: string): Refusal => new Refusal(`the file is damaged: ${what}`, REPAIR);
const bomb = (what: string): Refusal =>
  new Refusal(
    `the file would unpack to more than slides are: ${what}`,
    'No program writes slides like that; ask whoever sent it for another copy.',
  );

export function openZip(bytes: Uint8Array, most = MOST_UNPACKED): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let unpacked = 0;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    unpacked: () => unpacked,
    read(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw damaged(`it has no ${path}`);
      const { at, packed, size } = entry;
      if (size > MOST_OF_ONE || unpacked + size > most)
        throw bomb(
          `${path} to ${megabytes(size)}; at most ${megabytes(MOST_OF_ONE)} a part and ${megabytes(most)} in all are read`,
        );
      if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
        throw damaged(`${path} is not where its list says`);
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      if (start + packed > bytes.length) throw damaged(`${path} ends before its end`);
      const data = bytes.subarray(start, start + packed);
      if (entry.method !== 0 && entry.method !== 8)
        throw damaged(`${path} is packed in a way (${entry.method}) that Office does not use`);
      if (entry.method === 0 && packed !== size) throw damaged(`${path} has another size than its list says`);
      const content = entry.method === 0 ? data : inflate(data, size, path, (more) => (unpacked += more));
      if (crc32(content) !== entry.crc) throw damaged(`${path} is not what was packed`);
      return content;
    },
  };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw bomb(`${count} parts; at most ${MOST_ENTRIES} are read`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw damaged(`its list has ${i} of ${count} parts`);
    const length = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new Refusal(
        `the file is locked: ${path} needs a password`,
        'Save it without a password, and import that.',
      );
    const entry = {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    total += entry.packed;
    // A drawing of one colour packs to nearly nothing, and is small all the same.
    if (
      entry.size > (/\.(?:xml|rels)$/i.test(path) ? SMALL : MOST_OF_ONE) &&
      entry.size > MOST_TIMES * entry.packed
    )
      throw bomb(
        `${path} from ${entry.packed} bytes to ${megabytes(entry.size)}; at most ${MOST_TIMES} times is read`,
      );
    if (entries.has(path.toLowerCase())) throw damaged(`it has ${path} twice`);
    entries.set(path.toLowerCase(), entry);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > bytes.length) throw bomb('its parts lie one upon the other');
  return entries;
}

/** Where the record stands that ends every zip: before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged('its end is missing, as of a download that broke off');
}

/** Stops as soon as there is more than was stated, or what there is makes no sense. */
function inflate(data: Uint8Array, size: number, path: string, count: (more: number) => void): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    count(chunk.length);
    if (filled + chunk.length > size) throw bomb(`${path} holds more than the ${size} bytes that it states`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += SLICE)
      stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(`${path} cannot be unpacked`);
  }
  if (filled !== size) throw damaged(`${path} has ${filled} bytes; its list says ${size}`);
  return content;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
