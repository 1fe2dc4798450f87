/** How large the words of a slide can be. Pure: an estimate, which a test of the built deck holds to account. */

import type { Language, Text } from '../schema/primitives.ts';
import type { Line } from '../study/study.ts';
import type { DeckSlide } from './deck.ts';
import { itemsOf } from './items.ts';

/** Letters on a slide from large to small, in the slide's own unit; its smallest text is 0.75. */
export const SIZES = [2.3, 2, 1.75, 1.55, 1.38, 1.22, 1.08, 0.96, 0.86] as const;

/** What a slide has for words, in its own unit, of which it is at least 40 wide and 20.8 high. */
const ROOM = { width: 32.5, height: 13.6 };
/** Of the serif, in parts of the font size: the width of a letter on average, from line to line, between blocks. */
const LETTER = 0.475;
const LEADING = 1.28;
const GAP = 0.55;

/** The step of `SIZES` at which texts of so many letters, one under the other, fit on a slide; the last if none does. */
export function sizeOf(lengths: readonly number[]): number {
  const fits = SIZES.findIndex((size) => {
    const perLine = ROOM.width / (size * LETTER);
    // A long word does not fill its line: a tenth is lost.
    const lines = lengths.reduce((sum, length) => sum + Math.ceil((length * 1.1) / perLine), 0);
    return lines * size * LEADING + Math.max(0, lengths.length - 1) * size * GAP <= ROOM.height;
  });
  return fits === -1 ? SIZES.length - 1 : fits;
}

/** How many letters each text on a slide has in a language, one under the other. A figure takes what room it finds. */
export function lettersOf({ parts }: DeckSlide, spoken: Language, language: Language): number[] {
  const ours = (text: Text): number => (text[language] ?? '').length;
  const theirs = (lines: readonly Line[]): number =>
    lines
      .map(({ said, translation }) => (language === spoken ? said : (translation?.[language] ?? said)))
      .join(' ').length;
  return parts.flatMap((part) => {
    switch (part.show) {
      case 'lines':
        return itemsOf(part.lines).flatMap(({ items }) =>
          items.flatMap(({ lines, under }) => [
            theirs(lines),
            ...under.flatMap((block) => block.items.map((item) => theirs(item.lines))),
          ]),
        );
      case 'quote':
        // Who speaks stands above a turn, or within it.
        return part.turns.flatMap(({ lines }) => [theirs(lines), 12]);
      case 'restated':
      case 'text':
        return [ours(part.text) * 1.1];
      case 'exercise':
        return [30, ...part.exercise.file.instructions.map((text) => ours(text) * 1.1)];
      default:
        return [];
    }
  });
}
