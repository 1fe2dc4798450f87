/** Words of the talk in a drawing, and below a translation the talk's own. */
import type { ReactElement } from 'react';
import type { Point } from './geometry.ts';
import { round } from './round.ts';
import { LEADING, lastLine, type PlacedText, PlacedWords } from './text.tsx';
import { wrap } from './text-width.ts';
import { foreignWords, type Label, type Words } from './words.ts';

export type { Label, Words };

/** A label's words, and below them the talk's own where those are in another language. */
export interface PlacedLabel {
  shown: PlacedText;
  original?: PlacedText;
}

/** Where words begin, on the baseline of their first line, and how wide they may be. */
export interface Spot extends Point {
  room: number;
  anchor?: PlacedText['anchor'];
}

interface Style {
  /** The font size. */
  size: number;
  /** How a text is broken into lines. */
  lines?: typeof wrap;
}

/** The font size of what stands small below or beside other words. */
export const SMALL = 15;

/** Places one text. */
export const placeText = (
  text: string,
  { x, y, room, anchor = 'start' }: Spot,
  { size, lines = wrap }: Style,
): PlacedText => ({ x: round(x), y: round(y), anchor, lines: lines(text, room, size) });

/** Places a label; from the last line of its words to the talk's own it is `toOriginal` units. */
export function placeLabel(
  label: Label,
  spot: Spot,
  { toOriginal = LEADING, ...style }: Style & { toOriginal?: number },
): PlacedLabel {
  const shown = placeText(label.shown.text, spot, style);
  const foreign = foreignWords(label);
  if (!foreign) return { shown };
  const below = { ...spot, y: lastLine(shown) + toOriginal };
  return { shown, original: placeText(foreign.text, below, { ...style, size: SMALL }) };
}

/** The baseline of a label's last line. */
export const lastOf = ({ shown, original }: PlacedLabel): number => lastLine(original ?? shown);

interface Props {
  at: PlacedLabel;
  label: Label;
  className: string;
  /** The class of the talk's own words. */
  original?: string;
  step?: number;
}

export const LabelWords = ({ at, label, className, original = 'original', step }: Props): ReactElement => (
  <>
    <PlacedWords
      className={className}
      at={at.shown}
      lang={label.shown.language}
      lines={label.shown.line}
      step={step}
    />
    {at.original && (
      <PlacedWords
        className={original}
        at={at.original}
        lang={label.original?.language}
        lines={label.original?.line}
        step={step}
      />
    )}
  </>
);
