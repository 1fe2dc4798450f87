/** A variable font with no more than is asked of it. */
import subsetFont from 'subset-font';

/** What our style asks of type: pairs that stand closer or are joined, digits of one width, and marks on letters. */
const FEATURES = ['kern', 'liga', 'tnum', 'ccmp', 'mark', 'mkmk'];

/** From the lightest to the boldest weight that the style sheets name. */
const WEIGHTS = { min: 400, max: 700 };

/** All that a plain keyboard types, and the space that does not break. */
export const BASIC_LATIN = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index))}\u00a0`;

/** Takes a font and gives, as WOFF2, the letters of a text that it has, in the weights of the site. */
export const cutToLetters = (font: Uint8Array, text: string): Promise<Uint8Array> =>
  subsetFont(Buffer.from(font), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
