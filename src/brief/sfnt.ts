import { unzlibSync } from 'fflate';

/**
 * Takes a WOFF and gives the TrueType or OpenType font within: the same tables, unpacked, behind the header that
 * such a file begins with. https://www.w3.org/TR/WOFF/
 * @throws Error where the file is no WOFF.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF file');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [at + 4, at + 8, at + 12].map((place) => from.getUint32(place)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: from.getUint32(at),
      checksum: from.getUint32(at + 16),
      length,
      bytes: packed < length ? unzlibSync(bytes) : bytes,
    };
  });

  const padded = (length: number): number => (length + 3) & ~3;
  const start = 12 + 16 * count;
  const size = tables.reduce((sum, { length }) => sum + padded(length), start);
  const font = new Uint8Array(size);
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) => {
    to.setUint16(4 + 2 * index, value);
  });
  let offset = start;
  tables.forEach(({ tag, checksum, length, bytes }, index) => {
    [tag, checksum, offset, length].forEach((value, field) => {
      to.setUint32(12 + 16 * index + 4 * field, value);
    });
    font.set(bytes, offset);
    offset += padded(length);
  });
  return font;
}
