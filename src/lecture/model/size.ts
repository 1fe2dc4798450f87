/** How large the words of a slide can be. Pure: an estimate, which a test of the built deck holds to account. */

import type { Language, Text } from '../../schema/primitives.ts';
import { groupLines, type LineItem } from '../../study/line-groups.ts';
import { translationOf } from '../../study/line-language.ts';
import type { Line } from '../../study/study.ts';
import type { Block, LectureSlide } from './build-deck.ts';

/** Sizes of the words on a slide from large to small, in the slide's own unit; they are sheet.css's. */
export const SIZES = [
  3, 2.6, 2.3, 2.1, 1.92, 1.76, 1.62, 1.5, 1.4, 1.3, 1.22, 1.14, 1.06, 0.98, 0.92, 0.86,
] as const;

/** A text on a slide, and what it is: that decides how it is set. */
export interface Piece {
  text: string;
  as: keyof typeof SETTING;
  /** Each second one who speaks stands in from the edge. */
  inset?: boolean;
}

/** How far, in parts of the slide's size. */
const INSET = 2;

/** Smaller than this nothing is, in the slide's unit. */
const SMALLEST = 0.76;
/**
 * In parts of the slide's size: the font, its letter on average, from line to line, what is lost beside it, and the
 * space after it. A lead ends with a colon; a note is ours below words of the talk; a part waits while another is lit.
 */
const SETTING = {
  words: { font: 1, letter: 0.5, leading: 1.24, beside: 0, after: 0.5 },
  item: { font: 1, letter: 0.475, leading: 1.24, beside: 0.8, after: 0.95 },
  under: { font: 0.88, letter: 0.475, leading: 1.24, beside: 1.6, after: 0.4 },
  lead: { font: 1, letter: 0.475, leading: 1.24, beside: 0, after: 0.5 },
  turn: { font: 1, letter: 0.455, leading: 1.24, beside: 0, after: 0.5 },
  part: { font: 0.55, letter: 0.49, leading: 1.34, beside: 0, after: 0.3 },
  speaker: { font: 0.55, letter: 0.45, leading: 1.5, beside: 1, after: 0 },
  note: { font: 0.62, letter: 0.45, leading: 1.3, beside: 1.2, after: 1.1 },
  prompt: { font: 1, letter: 0.46, leading: 1.25, beside: 1.2, after: 1.1 },
  task: { font: 1, letter: 0.44, leading: 1.35, beside: 2.2, after: 0.35 },
} as const;

/** What a slide has for words, in its own unit, of which it is at least 40 wide and 20.8 high. */
const ROOM = { width: 34.5, height: 15.4 };
/** Beside a lead that stands at the left. */
const BESIDE_LEAD = { lead: 12.2, others: 20 };

/** Whether words that end with a colon stand at the left of what completes them. */
const hasLead = (pieces: readonly Piece[]): boolean => pieces.length > 1 && pieces[0]?.as === 'lead';

/** The step of `SIZES` at which a slide's texts, one under the other, fit on it in each of its states; the last if none does. */
export function sizeOf(states: readonly (readonly Piece[])[]): number {
  const fits = SIZES.findIndex((size) => states.every((pieces) => heightIn(pieces, size) <= ROOM.height));
  return fits === -1 ? SIZES.length - 1 : fits;
}

function heightIn(pieces: readonly Piece[], size: number): number {
  const [first, ...others] = pieces;
  if (first && hasLead(pieces))
    return Math.max(heightOf(first, size, BESIDE_LEAD.lead), sumOf(others, size, BESIDE_LEAD.others));
  return sumOf(pieces, size, ROOM.width);
}

function sumOf(pieces: readonly Piece[], size: number, width: number): number {
  const { as = 'words' } = pieces.at(-1) ?? {};
  // A list ends with the room of its last item.
  const last = as === 'item' || as === 'under' ? 0 : SETTING[as].after * size;
  return pieces.reduce((sum, piece) => sum + heightOf(piece, size, width), 0) - last;
}

function heightOf({ text, as, inset }: Piece, size: number, width: number): number {
  const { font, letter, leading, beside, after } = SETTING[as];
  const own = Math.max(SMALLEST, size * font);
  const perLine = (width - (beside + (inset ? INSET : 0)) * size) / (own * letter);
  return linesOf(text, perLine) * own * leading + after * size;
}

/** How many lines a text takes, of so many letters each: without end where a word takes more than one. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    // Its letters are not the average of many.
    if (length * 1.12 > perLine) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** The line of a block that is only words ending with a colon: what stands below it completes them. */
export function leadIn(block: Block | undefined): LineItem | undefined {
  if (block?.show !== 'lines') return undefined;
  const [group, ...more] = groupLines(block.lines, { nested: true });
  const [item, ...others] = group?.items ?? [];
  return !group?.list && more.length + others.length === 0 && item?.lines.at(-1)?.said.endsWith(':')
    ? item
    : undefined;
}

/**
 * The texts on a slide in a language, one under the other, in each state that the slide is seen in: what is lit is
 * larger than what waits. A figure takes what room it finds.
 */
export function piecesOf({ blocks }: LectureSlide, language: Language): Piece[][] {
  // Behind our words stands their mark.
  const ours = (text: Text): string => `${text[language] ?? ''} ◇`;
  const theirs = (lines: readonly Line[]): string =>
    lines.map((line) => translationOf(line, language) ?? line.said).join(' ');
  const alone = blocks.every(({ show }) => show === 'text');
  const itemPieces = ({ lines, under }: LineItem, as: Piece['as']): Piece[] => [
    { text: theirs(lines), as },
    ...under.flatMap((group) => group.items.flatMap((item) => itemPieces(item, 'under'))),
  ];
  const statesOf = (block: Block): Piece[][] => {
    switch (block.show) {
      case 'lines':
        // What names the source of a quoted line is set small.
        if (block.lines.some(({ line }) => line.kind === 'cited'))
          return [
            block.lines.map(({ line }) => ({
              text: theirs([line]),
              as: line.kind === 'cited' ? 'words' : 'note',
            })),
          ];
        return [
          groupLines(block.lines, { nested: true }).flatMap(({ list, items }) =>
            items.flatMap((item) => itemPieces(item, list ? 'item' : leadIn(block) ? 'lead' : 'words')),
          ),
        ];
      case 'quote':
        return quoteStates(block, theirs);
      case 'restated':
        return [[{ text: ours(block.text), as: 'words' }]];
      case 'text':
        return [[{ text: ours(block.text), as: alone ? 'prompt' : 'note' }]];
      case 'exercise':
        // An order to make has a sheet of its own.
        if (block.exercise.file.kind === 'predict-order') return [[]];
        return [
          [
            { text: '', as: 'task' },
            ...block.exercise.file.instructions.map((text): Piece => ({ text: ours(text), as: 'task' })),
          ],
        ];
      case 'figure':
      case 'routes':
        return [[]];
    }
  };
  const all = blocks.map(statesOf);
  return Array.from({ length: Math.max(1, ...all.map(({ length }) => length)) }, (_, at) =>
    all.flatMap((states) => states[Math.min(at, states.length - 1)] ?? []),
  );
}

/** A quote whole; or lit part by part, the lit one large between those that wait. */
function quoteStates(
  { quote, turns }: Extract<Block, { show: 'quote' }>,
  theirs: (lines: readonly Line[]) => string,
): Piece[][] {
  const speaker = (turn: number): Piece[] =>
    quote.turns[turn]?.speaker ? [] : [{ text: '', as: 'speaker' }];
  const parts = turns.flatMap(({ lit = [] }) => lit);
  if (parts.length === 0)
    return [
      turns.flatMap(({ lines, turn }, index): Piece[] => [
        ...speaker(turn),
        { text: theirs(lines), as: 'turn', inset: index % 2 === 1 },
      ]),
    ];
  return parts.map((now) =>
    turns.flatMap(({ lit = [], turn }, index): Piece[] => {
      const inset = index % 2 === 1;
      const at = lit.indexOf(now);
      const waiting = (some: typeof lit): Piece[] =>
        some.length > 0 ? [{ text: theirs(some.flatMap(({ lines }) => lines)), as: 'part', inset }] : [];
      if (at === -1) return [...speaker(turn), ...waiting(lit)];
      return [
        ...speaker(turn),
        ...waiting(lit.slice(0, at)),
        { text: theirs(now.lines), as: 'turn', inset },
        ...waiting(lit.slice(at + 1)),
      ];
    }),
  );
}
