import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { cutToLetters } from './cut-font.ts';

const fileOf = (family: string): string =>
  `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;

/** The names in a font, cut to a few letters. */
async function namesOf(family: string): Promise<Record<string, string>> {
  const font = create(Buffer.from(await cutToLetters(readFileSync(fileOf(family)), 'aé')));
  if (!('characterSet' in font)) throw new Error(`${family} is no font`);
  return { family: font.familyName, full: font.fullName, file: font.postscriptName, notice: font.copyright };
}

test('a font that was cut does not bear the name that its maker keeps, and still says who made it', async () => {
  const { notice, ...names } = await namesOf('source-serif-4');
  expect(names).toEqual({
    family: 'Spoken Serif 4',
    full: 'Spoken Serif 4 Regular',
    file: 'SpokenSerif4-Regular',
  });
  expect(notice).toContain('Adobe Systems Incorporated');
  expect(notice).toContain('with Reserved Font Name ‘Source’');
});

test('a name that nobody keeps stays', async () => {
  expect((await namesOf('atkinson-hyperlegible-next')).family).toBe('Atkinson Hyperlegible Next');
});
