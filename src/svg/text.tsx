/** A text of several lines in a drawing. */
import { Fragment, type ReactElement } from 'react';

/** From one line of text to the next, in the units of the drawing. */
export const LEADING = 18;

export interface PlacedText {
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

/** The baseline of the last line. */
export const lastLine = ({ y, lines }: PlacedText): number => y + (lines.length - 1) * LEADING;

interface Props {
  at: PlacedText;
  className: string;
  /** The language of words that are the talk's or a translation of them. */
  lang?: string | undefined;
  /** The ids of the talk's lines that the words are, with spaces between. */
  lines?: string | undefined;
  /** The step from which it is shown. */
  step?: number | undefined;
}

/** A space at the end of a line would push it aside where it does not begin at its anchor. */
const NO_WIDTH = <tspan fontSize="0"> </tspan>;

export function PlacedWords({ at, className, lang, lines, step }: Props): ReactElement {
  return (
    <>
      <text
        className={className}
        x={at.x}
        y={at.y}
        textAnchor={at.anchor === 'start' ? undefined : at.anchor}
        lang={lang}
        data-lines={lines}
        data-step={step}
      >
        {at.lines.length === 1
          ? at.lines
          : at.lines.map((line, index) => (
              // The same words can stand on two lines.
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
              <Fragment key={index}>
                {/* Keeps the words of two lines apart for ears and for copying. */}
                {index > 0 && (at.anchor === 'start' ? ' ' : NO_WIDTH)}
                <tspan {...(index > 0 && { x: at.x, dy: LEADING })}>{line}</tspan>
              </Fragment>
            ))}
      </text>
      {/* Keeps the words of two texts apart; outside a text it is not drawn. */}{' '}
    </>
  );
}
