/**
 * Widths of letters, so that labels wrap at build, where there is no browser.
 * In hundredths of the font size: the widest that four common sans-serif faces
 * (Arial, Verdana, DejaVu Sans, Segoe UI) give each class of letter, so that a label never needs more.
 */
const CLASSES: readonly [RegExp, number][] = [
  [/[ijl.,:;'’‘|!]/u, 36],
  [/[frtI()/\-–·\s]/u, 46],
  [/[mwMW—]/u, 100],
  [/[\p{Lu}]/u, 76],
];
const OTHER = 64;

/** The width of a text, in the units of `size`. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return (hundredths * size) / 100;
}

/** Breaks a text into lines no wider than `room`: at spaces, and behind hyphens where a word alone is wider. */
export function wrap(text: string, room: number, size: number): string[] {
  const pieces = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (widthOf(word, size) <= room) return [{ piece: word, glued: false }];
      return word.split(/(?<=[-–])/u).map((piece, index) => ({ piece, glued: index > 0 }));
    });
  const lines: string[] = [];
  for (const { piece, glued } of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${glued ? '' : ' '}${piece}`;
    if (last !== undefined && widthOf(joined, size) <= room) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}
