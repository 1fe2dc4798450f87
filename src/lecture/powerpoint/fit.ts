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
const TRIED = 4;
/** What of the width the last line of a paragraph has at least, so that it does not look forgotten. */
const LAST_LINE = 0.3;

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

/** The narrowest width at which no paragraph takes a line more than in the whole box: there its lines are about equally long. */
export function evenWidth({ at, paragraphs }: Words, size: number): number {
  const lines = paragraphs.map((paragraph) => linesOf(paragraph, size, at.width));
  let { width } = at;
  const goes = (narrower: number): boolean =>
    paragraphs.every(
      (paragraph, index) =>
        linesOf(paragraph, size, narrower) === lines[index] &&
        longestWord(paragraph, size) <= roomIn(paragraph, size, narrower),
    );
  if (lines.every((count) => count === 1)) return width;
  while (width > at.width * 0.5 && goes(width - 4)) width -= 4;
  return width;
}

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

/** The widths of the words of a paragraph; a word may go on from one run into the next. */
function wordsIn(paragraph: Paragraph, size: number): number[] {
  const words: number[] = [];
  let open = false;
  for (const run of paragraph.runs)
    for (const piece of run.text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) {
        open = false;
        continue;
      }
      const width = widthOfRun({ ...run, text: piece }, paragraph, size);
      if (open) words.push((words.pop() ?? 0) + width);
      else words.push(width);
      open = true;
    }
  return words;
}

const longestWord = (paragraph: Paragraph, size: number): number => Math.max(0, ...wordsIn(paragraph, size));

export const linesOf = (paragraph: Paragraph, size: number, width: number): number =>
  lineWidths(paragraph, size, width).length;

/** How long each line of a paragraph is, in a box of some width. */
function lineWidths(paragraph: Paragraph, size: number, width: number): number[] {
  const room = roomIn(paragraph, size, width);
  const [first] = paragraph.runs;
  const space = first ? widthOfRun({ ...first, text: ' ' }, paragraph, size) : 0;
  const lines = [0];
  for (const word of wordsIn(paragraph, size)) {
    const used = lines.at(-1) ?? 0;
    if (used > 0 && used + space + word > room) lines.push(word);
    else lines[lines.length - 1] = used + (used > 0 ? space : 0) + word;
  }
  return lines;
}
