/** Draws the map: cards or a list, arrows, key. No arithmetic, no colour. */
import { group, min } from 'd3';
import type { ReactElement, SVGProps } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import type { PlacedKey } from './key.ts';
import { layoutArgument } from './layout.ts';
import type { Head, PlacedQuote } from './parts.ts';
import type { ArgumentRows, RelationRow } from './rows.ts';
import { waysOf } from './ways.ts';

export function ArgumentMap({
  rows,
  id,
  form,
  description: { title, summary },
  nameOf,
  rowsOf,
}: DrawingProps<ArgumentRows>): ReactElement {
  const { width, height, as, key, groups, lines, heads } = layoutArgument(rows, form);
  const ways = waysOf(rows);
  const rowOf = new Map(rows.findings.map((row) => [row.id, row]));
  /** What belongs to relations is shown with the first of them, and lights up with each finding on their ways. */
  const shownWith = (relations: RelationRow[]): { 'data-step'?: number; 'data-of': string | undefined } => ({
    'data-step': min(relations, ({ step }) => step),
    'data-of': rowsOf([...new Set(relations.flatMap(ways.ofRelation))]),
  });
  return (
    <Frame
      {...{ name: `${id}-${form}`, width, height, title, summary }}
      className={`argument-map ${form} ${as}`}
    >
      <g className="key">
        {key.map((entry) => (
          <KeyEntry key={entry.name} entry={entry} />
        ))}
      </g>
      {[
        ...group(
          lines.map(({ relations, ...line }) => ({ ...line, ...shownWith(relations) })),
          (line) => [line.basis, line['data-step'], line['data-of']].join(),
        ).values(),
      ].map((same) => (
        <path
          key={same[0]?.d}
          className="line"
          data-basis={same[0]?.basis}
          data-step={same[0]?.['data-step']}
          data-of={same[0]?.['data-of']}
          d={same.map(({ d }) => d).join('')}
        />
      ))}
      {heads.map(({ head, type, basis, relations }) => (
        <ArrowHead
          key={`${type} ${basis} ${head.d}`}
          head={head}
          data-basis={basis}
          data-type={type}
          {...shownWith(relations)}
        />
      ))}
      {groups.map(({ ids, kind, card, rules, findings }) => (
        <g key={ids[0]} className="group" data-step={rowOf.get(ids[0] ?? '')?.step}>
          <g data-of={rowsOf([...new Set(ids.flatMap(ways.ofFinding))])}>
            {card && <rect className="card" {...card} rx="5" />}
            {rules.map(({ x1, x2, y }) => (
              <line key={y} className="rule" x1={x1} x2={x2} y1={y} y2={y} />
            ))}
            <PlacedWords className="kind" at={kind} />
          </g>
          {findings.map(({ id: finding, area, label, quotes }) => (
            <g
              key={finding}
              className="finding"
              data-mark={finding}
              data-of={rowsOf(ways.ofFinding(finding))}
              data-tone={rowOf.get(finding)?.tone}
              aria-label={nameOf(finding)}
            >
              <rect className="area" {...area} rx="5" />
              {rowOf.get(finding)?.tone !== undefined && (
                <rect className="tone" x={area.x} y={area.y} width="5" height={area.height} rx="2.5" />
              )}
              <PlacedWords className="label" at={label} />
              {quotes.map((quote) => (
                <QuoteSign key={quote.x} quote={quote} />
              ))}
            </g>
          ))}
        </g>
      ))}
    </Frame>
  );
}

const ArrowHead = ({
  head: { d, fill },
  ...rest
}: { head: Head } & SVGProps<SVGPathElement>): ReactElement => (
  <path className={`head ${fill}`} d={d} {...rest} />
);

/** Two commas, as they open a quote. */
const QuoteSign = ({ quote: { x, y, basis } }: { quote: PlacedQuote }): ReactElement => (
  <path
    className="quote"
    data-basis={basis}
    transform={`translate(${x} ${y})`}
    d="M7 1C3.5 2.2 1 5 1 8.6a3.2 3.2 0 1 0 3.6-3.2C4.7 4.2 5.7 3.1 7.4 2.4ZM15.6 1C12.1 2.2 9.6 5 9.6 8.6a3.2 3.2 0 1 0 3.6-3.2C13.3 4.2 14.3 3.1 16 2.4Z"
  />
);

const KeyEntry = ({ entry: { words, basis, line, head, quote } }: { entry: PlacedKey }): ReactElement => (
  <g data-basis={basis}>
    {line && <line className="line" data-basis={basis} x1={line.x1} x2={line.x2} y1={line.y} y2={line.y} />}
    {head && <ArrowHead head={head} />}
    {quote && <QuoteSign quote={quote} />}
    <PlacedWords className="key-words" at={words} />
  </g>
);
