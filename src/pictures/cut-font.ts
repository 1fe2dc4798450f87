/** A variable font with no more than is asked of it. */
import subsetFont from 'subset-font';

/** What our style asks of type: pairs that stand closer or are joined, digits of one width, and marks on letters. */
const FEATURES = ['kern', 'liga', 'tnum', 'ccmp', 'mark', 'mkmk'];

/** From the lightest to the boldest weight that the style sheets name. */
const WEIGHTS = { min: 400, max: 700 };

/**
 * Adobe reserves the name "Source", and a font that was cut is a modified one, which may not bear it (OFL 1.1,
 * condition 3). The new name is as long, so that it fits where the old one stood.
 */
const RESERVED = /Source(?= ?Serif)/g;
const RENAMED = 'Spoken';

/** All that a plain keyboard types, and the space that does not break. */
export const BASIC_LATIN = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index))}\u00a0`;

/** Takes a font and gives, as WOFF2, the letters of a text that it has, in the weights of the site, under a name that is free. */
export async function cutToLetters(font: Uint8Array, text: string): Promise<Uint8Array> {
  const cut = { variationAxes: { wght: WEIGHTS }, keepFeatures: FEATURES };
  const few = await subsetFont(Buffer.from(font), text, { ...cut, targetFormat: 'sfnt' });
  rename(few);
  // What is cut already stays as it is: this packs it, and adds up its checksums anew.
  return subsetFont(few, text, { ...cut, targetFormat: 'woff2' });
}

/** Writes the free name over the reserved one in the table of names, which has it two bytes a letter. The notice of copyright keeps it. */
function rename(font: Buffer): void {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'name') continue;
    const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    const names = font.subarray(start, start + length);
    for (let shift = 0; shift < 2; shift++) {
      const letters = Buffer.from(
        names.subarray(shift, shift + 2 * Math.floor((length - shift) / 2)),
      ).swap16();
      const renamed = letters.toString('utf16le').replace(RESERVED, RENAMED);
      Buffer.from(renamed, 'utf16le').swap16().copy(names, shift);
    }
  }
}
