/**
 * How wide letters are, in thousandths of their size, in the two faces that every machine has, or has a face of the
 * same measures for: Times New Roman and Arial (in LibreOffice Liberation Serif and Sans). Numbers of Liberation 2.
 */

export type Face = 'talk' | 'ours';
/** A talk's words are set in the first, ours in the second. */
export const FACES: Record<Face, string> = { talk: 'Times New Roman', ours: 'Arial' };

/** From line to line, in parts of the size: both faces have the same. */
export const LEADING = 1.15;

const GROUPS: Record<Face, { plain: [number, string][]; bold: [number, string][] }> = {
  talk: {
    plain: [
      [180, "'"],
      [200, '|'],
      [250, ' ,.·'],
      [278, '/:;\\ijlt'],
      [333, '!()-I[]`fr‘’'],
      [350, '•'],
      [389, 'Js'],
      [408, '"'],
      [444, '?acez“”'],
      [480, '{}'],
      [500, '#$*0123456789_bdghknopquvxy–€ß'],
      [556, 'FPS'],
      [564, '+<=>×~^'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'ADGHKNOQUVXYw'],
      [778, '&m'],
      [833, '%'],
      [889, 'M'],
      [944, 'W@'],
    ],
    bold: [
      [250, ' ,.·|'],
      [278, "'/\\il"],
      [333, '!()-:;[]`fjt‘’'],
      [350, '•'],
      [389, 'Is{}'],
      [444, 'cerz'],
      [500, '#$*0123456789?J_agovxy“”–€'],
      [556, 'Sbdhknpquß"'],
      [581, '+<=>×~^'],
      [611, 'FP'],
      [667, 'BELTZ'],
      [722, 'ACDNRUVXYw'],
      [778, 'GHKOQ'],
      [833, '&m'],
      [944, 'M@'],
    ],
  },
  ours: {
    plain: [
      [191, "'"],
      [222, 'ijl‘’'],
      [278, ' !,./:;I[\\]ft·|'],
      [333, '()-`r“”{}'],
      [355, '"•'],
      [389, '*'],
      [500, 'Jcksvxyz'],
      [556, '#$0123456789?L_abdeghnopqu–€'],
      [584, '+<=>~×^'],
      [611, 'FTZß'],
      [667, '&ABEKPSVXY'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'Mm'],
      [889, '%'],
      [944, 'W'],
    ],
    bold: [
      [278, " ,./I\\ijl‘’·'|"],
      [333, '!()-:;[]`ft'],
      [350, '•'],
      [389, '*r{}'],
      [500, 'z“”"'],
      [556, '#$0123456789J_aceksvxy–€'],
      [611, '?FLTZbdghnopquß+<=>^~×'],
      [667, 'EPSVXY'],
      [722, '&ABCDHKNRU'],
      [778, 'GOQw'],
      [833, 'M'],
      [889, '%m'],
      [944, 'W'],
    ],
  },
};

const tableOf = (groups: readonly [number, string][]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const TABLES = {
  talk: { plain: tableOf(GROUPS.talk.plain), bold: tableOf(GROUPS.talk.bold) },
  ours: { plain: tableOf(GROUPS.ours.plain), bold: tableOf(GROUPS.ours.bold) },
};
/** What is in no table is as wide as the widest. */
const WIDEST = 1015;

/** The width of a text, in the units of `size`. */
export function widthOfText(text: string, face: Face, bold: boolean, size: number): number {
  const table = TABLES[face][bold ? 'bold' : 'plain'];
  let thousandths = 0;
  // An accent takes no room of its own.
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    thousandths += table.get(letter) ?? WIDEST;
  return (thousandths * size) / 1000;
}
