/** How large the words of a slide can be. Pure: an estimate, which a test of the built deck holds to account. */

import type { Language, Text } from '../../schema/primitives.ts';
import { groupLines, type LineItem } from '../../study/line-groups.ts';
import { translationOf } from '../../study/line-language.ts';
import type { Line } from '../../study/study.ts';
import type { Block, LectureSlide } from './build-deck.ts';

/** Sizes of the words on a slide from large to small, in the slide's own unit; they are stage.css's. */
export const SIZES = [2.3, 2.1, 1.92, 1.76, 1.62, 1.5, 1.4, 1.3, 1.22, 1.14, 1.06, 0.98, 0.92, 0.86] as const;

/** A text on a slide, and what it is: that decides how it is set. */
export interface Piece {
  text: string;
  as: keyof typeof SETTING;
}

/** Smaller than this nothing is, in the slide's unit. */
const SMALLEST = 0.75;
/**
 * In parts of the slide's size: the font, its letter on average, from line to line, what is lost beside it, and the
 * space after it. A lead ends with a colon; a note is ours below words of the talk.
 */
const SETTING = {
  words: { font: 1, letter: 0.5, leading: 1.24, beside: 1.2, after: 0.5 },
  lead: { font: 0.8, letter: 0.485, leading: 1.25, beside: 0, after: 0.55 },
  turn: { font: 1, letter: 0.485, leading: 1.3, beside: 3.4, after: 0.65 },
  speaker: { font: 0.55, letter: 0.45, leading: 1.5, beside: 3.4, after: 0 },
  note: { font: 0.62, letter: 0.45, leading: 1.3, beside: 1.2, after: 1.1 },
  prompt: { font: 1, letter: 0.46, leading: 1.25, beside: 1.2, after: 0.9 },
  task: { font: 1, letter: 0.44, leading: 1.35, beside: 2.2, after: 0.35 },
} as const;

/** What a slide has for words, in its own unit, of which it is at least 40 wide and 20.8 high. */
const ROOM = { width: 34.5, height: 14 };

/** The step of `SIZES` at which these texts, one under the other, fit on a slide; the last if none does. */
export function sizeOf(pieces: readonly Piece[]): number {
  const fits = SIZES.findIndex(
    (size) =>
      pieces.reduce((sum, piece) => sum + heightOf(piece, size), 0) - lastSpace(pieces, size) <= ROOM.height,
  );
  return fits === -1 ? SIZES.length - 1 : fits;
}

const lastSpace = (pieces: readonly Piece[], size: number): number =>
  SETTING[pieces.at(-1)?.as ?? 'words'].after * size;

function heightOf({ text, as }: Piece, size: number): number {
  const { font, letter, leading, beside, after } = SETTING[as];
  const own = Math.max(SMALLEST, size * font);
  const perLine = (ROOM.width - beside * size) / (own * letter);
  return linesOf(text, perLine) * own * leading + after * size;
}

/** How many lines a text takes, of so many letters each. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** The texts on a slide in a language, one under the other. A figure takes what room it finds. */
export function piecesOf({ blocks }: LectureSlide, language: Language): Piece[] {
  // Behind our words stands their mark.
  const ours = (text: Text): string => `${text[language] ?? ''} ◇`;
  const theirs = (lines: readonly Line[]): string =>
    lines.map((line) => translationOf(line, language) ?? line.said).join(' ');
  const alone = blocks.every(({ show }) => show === 'text');
  const itemPieces = ({ lines, under }: LineItem, list: boolean): Piece[] => [
    { text: theirs(lines), as: !list && lines.at(-1)?.said.endsWith(':') ? 'lead' : 'words' },
    ...under.flatMap((group) => group.items.flatMap((item) => itemPieces(item, true))),
  ];
  const piecesIn = (block: Block): Piece[] => {
    switch (block.show) {
      case 'lines':
        return groupLines(block.lines, { nested: true }).flatMap(({ list, items }) =>
          items.flatMap((item) => itemPieces(item, list !== undefined)),
        );
      case 'quote':
        return block.turns.flatMap(({ lines, turn }): Piece[] => [
          ...(block.quote.turns[turn]?.speaker ? [] : [{ text: '', as: 'speaker' as const }]),
          { text: theirs(lines), as: 'turn' },
        ]);
      case 'restated':
        return [{ text: ours(block.text), as: 'words' }];
      case 'text':
        return [{ text: ours(block.text), as: alone ? 'prompt' : 'note' }];
      case 'exercise':
        // An order to make has a sheet of its own.
        if (block.exercise.file.kind === 'predict-order') return [];
        return [
          { text: '', as: 'task' },
          ...block.exercise.file.instructions.map((text): Piece => ({ text: ours(text), as: 'task' })),
        ];
      case 'figure':
        return [];
    }
  };
  return blocks.flatMap(piecesIn);
}
