/** Draws the map: columns, findings, lines, key. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { type ArgumentLayout, layoutArgument, type PlacedPoint, SHEETS } from './layout.ts';
import { type ArgumentRows, findingsOf } from './rows.ts';

interface Props extends Omit<DrawingProps<ArgumentRows>, 'form' | 'onSlide'> {
  form: keyof typeof SHEETS;
  /** The finding whose crop this is: it stands as if it were selected. */
  chosen?: string;
}

export function ArgumentMap({
  rows,
  id,
  form,
  description: { title, summary },
  nameOf,
  rowsOf,
  chosen,
}: Props): ReactElement {
  const { width, height, heads, points, bars, lines, key, sentence }: ArgumentLayout = layoutArgument(
    rows,
    SHEETS[form],
  );
  const findingOf = new Map(findingsOf(rows).map((finding) => [finding.id, finding]));
  const linked = new Map(points.map((point) => [point.id, new Set([point.id])]));
  for (const { from, to } of rows.relations) {
    linked.get(from)?.add(to);
    linked.get(to)?.add(from);
  }
  /** What lights up while one of these is chosen. */
  const lights = (ids: readonly string[]): { 'data-of': string | undefined; 'data-lit'?: '' } => ({
    'data-of': rowsOf(ids),
    ...(chosen !== undefined && ids.includes(chosen) && { 'data-lit': '' }),
  });
  const Point = ({ point: { id: finding, area, label, tone } }: { point: PlacedPoint }): ReactElement => (
    <g
      className={findingOf.get(finding)?.depth === 0 ? 'point' : 'point under'}
      data-mark={chosen === undefined ? finding : undefined}
      data-tone={findingOf.get(finding)?.tone}
      data-selected={finding === chosen ? '' : undefined}
      aria-label={nameOf(finding)}
      {...lights([...(linked.get(finding) ?? [])])}
    >
      <rect className="area" {...area} rx="4" />
      {tone && <rect className="tone" {...tone} rx="2" />}
      <PlacedWords className="label" at={label} />
    </g>
  );
  return (
    <Frame
      {...{ name: `${id}-${form}`, width, height, title, summary }}
      className={`argument-map ${form}${sentence ? ' grouped' : ''}`}
    >
      {sentence && <PlacedWords className="key-words" at={sentence} />}
      {heads.map(({ label, at, rule }) => (
        <g key={rule.x1 + rule.y1} className="head">
          <LabelWords className="connective" at={at} label={label} />
          <line className="rule" {...rule} />
        </g>
      ))}
      {bars.map(({ ids, ...bar }) => (
        <line key={ids[0]} className="bar" {...bar} {...lights(ids)} />
      ))}
      {lines.map(({ relation: { from, to, type, basis }, d }) => (
        <path
          key={`${from} ${to} ${type}`}
          className="line"
          data-basis={basis}
          d={d}
          {...lights([from, to])}
        />
      ))}
      {points.map((point) => (
        <Point key={point.id} point={point} />
      ))}
      {points.flatMap((point) =>
        point.tags.map(({ text, box, basis, others }) => (
          <g
            key={`${point.id} ${text.lines[0]} ${basis}`}
            className="tag"
            data-basis={basis}
            {...lights(others)}
          >
            <rect {...box} rx="3" />
            <PlacedWords className="worn" at={text} />
          </g>
        )),
      )}
      {key.map(({ basis, sample, words }) => (
        <g key={basis} className="key" data-basis={basis}>
          <line className="line" {...sample} data-basis={basis} />
          <PlacedWords className="key-words" at={words} />
        </g>
      ))}
    </Frame>
  );
}
