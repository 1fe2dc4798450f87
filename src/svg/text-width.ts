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

/**
 * Breaks a text into lines no wider than `room`: at spaces; where a word alone is wider, behind its hyphens,
 * and where a part is still wider, at a letter, with a hyphen to say so.
 */
export function wrap(text: string, room: number, size: number): string[] {
  const pieces = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (widthOf(word, size) <= room) return [{ piece: word, glued: false }];
      return word
        .split(/(?<=[-–])/u)
        .flatMap((part) => breakAtLetters(part, room, size))
        .map((piece, index) => ({ piece, glued: index > 0 }));
    });
  const lines: string[] = [];
  for (const { piece, glued } of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last}${glued ? '' : ' '}${piece}`;
    if (last !== undefined && !last.endsWith(BREAK) && widthOf(joined, size) <= room)
      lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => (line.endsWith(BREAK) ? `${line.slice(0, -1)}-` : line));
}

/** In no more lines than needed, and these about equally long, so that no word stands alone below. */
export function wrapEvenly(text: string, room: number, size: number): string[] {
  let best = wrap(text, room, size);
  const { length } = best;
  for (let narrower = room - 6; narrower > room / 2; narrower -= 6) {
    const lines = wrap(text, narrower, size);
    if (lines.length > length || lines.some((line) => line.endsWith('-'))) break;
    best = lines;
  }
  return best;
}

/** Marks a break inside a word while lines are made; no text holds it. */
const BREAK = '\u0000';

function breakAtLetters(word: string, room: number, size: number): string[] {
  if (widthOf(word, size) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(`${part}${letter}-`, size) > room) {
      parts.push(part + BREAK);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
