import { deflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip, type Zip } from './zip.ts';

const NOUGHT = new Uint8Array(30_000_000);
const text = (words: string) => new TextEncoder().encode(words);
/** A zip with one number in it changed: in the list at its end, behind the name of the sign that begins an entry. */
function changed(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return copy;
}
const SIZE = 24;
const PLACE = 42;
const small = zipSync({ 'a.xml': text('een '.repeat(100)) });

test('parts are read by their names, in whatever case, packed or not', () => {
  const zip = openZip(zipSync({ 'Ppt/A.xml': text('een'), 'b.png': [text('twee'), { level: 0 }] }));
  expect(['ppt/a.XML', 'b.png'].map((path) => new TextDecoder().decode(zip.read(path)))).toEqual([
    'een',
    'twee',
  ]);
  expect([zip.has('b.PNG'), zip.has('c')]).toEqual([true, false]);
});

/** Reads a part, and gives what was said and how many bytes were unpacked until then. */
function readUntilRefused(bytes: Uint8Array, path: string): { said: string; unpacked: number } {
  let zip: Zip | undefined;
  try {
    zip = openZip(bytes);
    zip.read(path);
  } catch (error) {
    return { said: error instanceof Error ? error.message : '', unpacked: zip?.unpacked() ?? 0 };
  }
  throw new Error('it was read');
}

test('a bomb that says how large it is is refused before a byte of it is unpacked', () => {
  const { said, unpacked } = readUntilRefused(zipSync({ 'a.xml': NOUGHT }), 'a.xml');
  expect(said).toContain('would unpack to more than slides are: a.xml from 29');
  expect(unpacked).toBe(0);
});

test('a bomb that says it is small is stopped where it grows beyond that', () => {
  const { said, unpacked } = readUntilRefused(changed(zipSync({ 'a.xml': NOUGHT }), SIZE, 1000), 'a.xml');
  expect(said).toContain('a.xml holds more than the 1000 bytes that it states');
  expect(unpacked).toBeLessThan(10_000_000);
});

test('no part is larger than a part of slides is, and all together no larger than slides are', () => {
  const zip = openZip(
    zipSync({ 'a.xml': text('een '.repeat(500)), 'b.xml': text('twee '.repeat(300)) }),
    3000,
  );
  zip.read('a.xml');
  expect(() => zip.read('b.xml')).toThrow('b.xml to 1 MB; at most 100 MB a part and 1 MB in all are read');
  expect(zip.unpacked()).toBe(2000);
  expect(readUntilRefused(changed(small, SIZE, 4_000_000_000), 'a.xml').said).toContain(
    'would unpack to more',
  );
});

test('a zip whose parts lie one upon the other, or that has too many, is refused', () => {
  const many = small.slice();
  new DataView(many.buffer).setUint16(many.length - 12, 10_001, true);
  expect(() => openZip(many)).toThrow('10001 parts; at most 10000 are read');
  const packed = deflateSync(new Uint8Array(50_000).map((_, at) => (at * at) % 251));
  const two = zipSync({ 'a.xml': [packed, { level: 0 }], 'b.xml': [packed, { level: 0 }] });
  expect(() => openZip(changed(two, 20, two.length))).toThrow('lie one upon the other');
});

test.each([
  ['that was cut off', small.slice(0, -30), 'its end is missing'],
  ['of which a part was cut off', changed(small, PLACE, 10_000), 'a.xml is not where its list says'],
  [
    'of which a part is shorter than it says',
    changed(small, SIZE, 900),
    'a.xml has 400 bytes; its list says 900',
  ],
  ['of which a part is another than was packed', changed(small, 16, 7), 'a.xml is not what was packed'],
  ['that is locked', changed(small, 8, 1), 'the file is locked: a.xml needs a password'],
  ['of a way to pack that Office has not', changed(small, 10, 99), 'packed in a way (99)'],
  ['of nothing', new Uint8Array(0), 'its end is missing'],
])('a zip %s is refused', (_, bytes, said) => {
  expect(readUntilRefused(bytes, 'a.xml').said).toContain(said);
});

test('a part that is not there is refused', () => {
  expect(readUntilRefused(small, 'b.xml').said).toContain('it has no b.xml');
});
