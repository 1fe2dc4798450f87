/** What room words take on a slide, and the largest type in which they fit. In points. */
import { LEADING, widthOfText } from './letters.ts';
import type { Paragraph, Run, TextBox } from './slide-parts.ts';

/** Sizes of words from large to small; below 18 only what fits in no other way. */
const SIZES = [60, 54, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10] as const;
/** What a size that is a part of another's does not go below. */
export const SMALLEST = 18;
/** How much of its box a text may fill: programs round letters each in their own way. */
const FULL = { width: 0.97, height: 0.94 };

/** The indent of a list's first and second level, in parts of the size. */
export const INDENT = 1.15;

/** The size of a paragraph, or a run of it, in a box of some size. */
export const sizeOf = (size: number, scale = 1): number =>
  Math.max(Math.min(size, SMALLEST), Math.round(size * scale));

/** How many of the largest sizes are tried for one at which no word stands alone below. */
const TRIED = 3;
/** What of the width the last line of a paragraph has at least, so that it does not look forgotten. */
const LAST_LINE = 0.2;

type Words = Pick<TextBox, 'at' | 'paragraphs'>;

/**
 * The largest size from `largest` down at which a box's words fit in it, or one a little smaller where at that a
 * paragraph would end in a word of its own; the smallest if none does.
 */
export function fitSize(box: Words, largest = 60): number {
  const sizes = SIZES.filter((size) => size <= largest);
  const fitting = sizes.filter((size) => fits(box, size));
  const well = fitting
    .slice(0, TRIED)
    .find((size) => size >= SMALLEST && endsWell(box.paragraphs, size, evenWidth(box, size)));
  return well ?? fitting[0] ?? sizes.at(-1) ?? SMALLEST;
}

const endsWell = (paragraphs: readonly Paragraph[], size: number, width: number): boolean =>
  paragraphs.every((paragraph) => {
    const lines = lineWidths(paragraph, size, width);
    return lines.length < 2 || (lines.at(-1) ?? 0) >= width * LAST_LINE;
  });

/**
 * The width at which lines are about equally long: the narrowest that needs as few of them as any at which no line
 * ends within a word that has a hyphen.
 */
export function evenWidth({ at, paragraphs }: Words, size: number): number {
  let best = { width: at.width, lines: Number.POSITIVE_INFINITY };
  for (let { width } = at; width > at.width * 0.45; width -= 4) {
    if (!fits({ at: { ...at, width }, paragraphs }, size)) break;
    if (!paragraphs.every((paragraph) => keepsHyphens(paragraph, size, width))) continue;
    const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, size, width), 0);
    if (lines === paragraphs.length) return at.width;
    if (lines <= best.lines) best = { width, lines };
  }
  return best.width;
}

/** Whether the lines are the same where a line may end behind a hyphen. */
const keepsHyphens = (paragraph: Paragraph, size: number, width: number): boolean =>
  `${lineWidths(paragraph, size, width)}` === `${lineWidths(paragraph, size, width, true)}`;

export const fits = ({ at, paragraphs }: Words, size: number): boolean =>
  heightOf(paragraphs, size, at.width) <= at.height * FULL.height &&
  paragraphs.every((paragraph) => longestWord(paragraph, size) <= roomIn(paragraph, size, at.width));

/** How high paragraphs stand below each other at some size in a box of some width. */
export const heightOf = (paragraphs: readonly Paragraph[], size: number, width: number): number =>
  paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index > 0 ? (paragraph.before ?? 0) * size : 0) +
      linesOf(paragraph, size, width) * LEADING * sizeOf(size, paragraph.scale),
    0,
  );

/** What is lost at the left of a paragraph. */
export const indentOf = ({ bullet, level = 0, inset = 0 }: Paragraph, size: number): number =>
  ((bullet ? INDENT : 0) + level * INDENT + inset) * size;

const roomIn = (paragraph: Paragraph, size: number, width: number): number =>
  (width - indentOf(paragraph, size)) * FULL.width;

const widthOfRun = (
  { text, face, bold = false, scale = 1 }: Run,
  paragraph: Paragraph,
  size: number,
): number => widthOfText(text, face, bold, sizeOf(size, (paragraph.scale ?? 1) * scale));

/** A word in the pieces after each of which a line may end, and how wide these are. */
type Word = number[];

interface Measured {
  words: Word[];
  space: number;
}

const measured = new WeakMap<Paragraph, Map<number, Measured>>();

function measure(paragraph: Paragraph, size: number): Measured {
  const sizes = measured.get(paragraph) ?? new Map<number, Measured>();
  measured.set(paragraph, sizes);
  const known = sizes.get(size) ?? {
    words: wordsIn(paragraph, size),
    space: widthOfRun({ face: 'ours', lang: '', ...paragraph.runs[0], text: ' ' }, paragraph, size),
  };
  sizes.set(size, known);
  return known;
}

/** The words of a paragraph; one may go on from one run into the next. */
function wordsIn(paragraph: Paragraph, size: number): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const run of paragraph.runs)
    for (const piece of run.text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) {
        open = false;
        continue;
      }
      const parts = piece
        .split(/(?<=\p{L}[-–])(?=\p{L})/u)
        .map((text) => widthOfRun({ ...run, text }, paragraph, size));
      const before = open ? words.pop() : undefined;
      const last = before?.pop();
      words.push(last === undefined ? parts : [...(before ?? []), last + (parts[0] ?? 0), ...parts.slice(1)]);
      open = true;
    }
  return words;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const longestWord = (paragraph: Paragraph, size: number): number =>
  Math.max(0, ...measure(paragraph, size).words.map(sum));

export const linesOf = (paragraph: Paragraph, size: number, width: number): number =>
  lineWidths(paragraph, size, width).length;

/** How long each line of a paragraph is, in a box of some width; `atHyphens`: a line may end behind a hyphen. */
function lineWidths(paragraph: Paragraph, size: number, width: number, atHyphens = false): number[] {
  const room = roomIn(paragraph, size, width);
  const { words, space } = measure(paragraph, size);
  const lines = [0];
  for (const word of words)
    for (const [index, piece] of (atHyphens ? word : [sum(word)]).entries()) {
      const used = lines.at(-1) ?? 0;
      const between = used > 0 && index === 0 ? space : 0;
      if (used > 0 && used + between + piece > room) lines.push(piece);
      else lines[lines.length - 1] = used + between + piece;
    }
  return lines;
}
