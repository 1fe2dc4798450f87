/** Draws findings by kind: a filled square is the talk's, an open circle our reading. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { layoutKinds, type PlacedCount } from './layout.ts';
import type { KindRows } from './rows.ts';

/** Half the size of a sign. */
const SIGN = 6;

export function FindingsByKind({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
}: DrawingProps<KindRows>): ReactElement {
  const { width, height, sentence, key, headings, rows: placed } = layoutKinds(rows, form, onSlide);
  return (
    <Frame {...{ name: `${id}-${form}`, width, height, title, summary }} className={`by-kind ${form}`}>
      <PlacedWords className="label" at={sentence} />
      {key.map((count) => (
        <Count key={count.x} count={count} />
      ))}
      {headings.map((heading) => (
        <PlacedWords key={heading.x} className="heading" at={heading} />
      ))}
      {placed.map(({ kind, label, counts, area }) => (
        <g key={kind} className="row" data-mark={kind} aria-label={nameOf(kind)}>
          <rect className="area" {...area} />
          <PlacedWords className="label" at={label} />
          {counts.map((count) => (
            <Count key={`${count.x} ${count.y}`} count={count} />
          ))}
        </g>
      ))}
    </Frame>
  );
}

function Count({ count: { basis, x, y, text } }: { count: PlacedCount }): ReactElement {
  return (
    <>
      {basis === 'talk' && (
        <rect className="of-talk" x={x - SIGN} y={y - SIGN} width={SIGN * 2} height={SIGN * 2} />
      )}
      {basis === 'reading' && <circle className="of-reading" cx={x} cy={y} r={SIGN} />}
      {basis === undefined && <line className="gap" x1={x - SIGN / 2} x2={x + SIGN / 2} y1={y} y2={y} />}
      {text && <PlacedWords className="label" at={text} />}
    </>
  );
}
