import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { sfntOf } from './sfnt.ts';

const file = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff';

test('the font in a WOFF comes out with the same letters, ready for what reads no WOFF', () => {
  const woff = readFileSync(file);
  const [packed, plain] = [woff, Buffer.from(sfntOf(woff))].map((bytes) => create(bytes) as Font);
  const shape = (font: Font | undefined) =>
    font?.layout('Zorg, hé').glyphs.map((glyph) => [glyph.id, glyph.advanceWidth, glyph.path.toSVG()]);
  expect(plain?.postscriptName).toBe('SourceSerif4-Regular');
  expect(shape(plain)).toEqual(shape(packed));
});

test('what is no WOFF is refused', () => {
  expect(() => sfntOf(new Uint8Array(64))).toThrow('not a WOFF file');
});
