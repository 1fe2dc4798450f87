/** Draws the spectrum: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { describeSpectrum } from './describe.ts';
import { type Form, LEADING, layoutSpectrum, type PlacedText, type Segment } from './layout.ts';
import type { Label, SpectrumRows } from './rows.ts';

/** The steps of the palette, from near to far. */
const TONES = Array.from({ length: 11 }, (_, tone) => tone);

/** Both forms; the style sheet shows the one that fits. */
export function Spectrum({ rows, id }: { rows: SpectrumRows; id: string }): ReactElement {
  return (
    <>
      <Drawing rows={rows} id={id} form="wide" />
      <Drawing rows={rows} id={id} form="narrow" />
    </>
  );
}

function Drawing({ rows, id, form }: { rows: SpectrumRows; id: string; form: Form }): ReactElement {
  const { width, height, axis, poles, relations } = layoutSpectrum(rows, form);
  const { title, summary, marks } = describeSpectrum(rows);
  const name = `${id}-${form}`;
  return (
    <svg
      className={`spectrum ${form}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${name}-title ${name}-summary`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-summary`}>{summary}</desc>
      <linearGradient id={`${name}-tones`} gradientUnits="userSpaceOnUse" {...axis}>
        {TONES.map((tone) => (
          <stop key={tone} data-tone={tone} offset={tone / 10} />
        ))}
      </linearGradient>
      <line className="axis" data-step="1" {...axis} stroke={`url(#${name}-tones)`} />
      {poles.map((placed, index) => {
        const pole = rows.poles[index];
        if (!pole) return null;
        const words = [pole.name, pole.bond, pole.balance];
        return (
          <g key={pole.name.shown.text} className="pole" data-step="1">
            <Words className="pole-name" at={placed.name} label={pole.name} />
            <Words className="pole-bond" at={placed.bond} label={pole.bond} />
            <Words className="pole-balance" at={placed.balance} label={pole.balance} />
            {placed.originals && (
              <Text
                className="original"
                at={placed.originals}
                lang={pole.name.original?.language}
                lines={words.map(({ original }) => original?.line).join(' ')}
              />
            )}
          </g>
        );
      })}
      {relations.map((placed, index) => {
        const row = rows.relations[index];
        if (!row) return null;
        const [one, other] = placed.people;
        return (
          <g
            key={row.id}
            className="relation"
            data-step="2"
            data-mark={row.id}
            data-tone={Math.round(placed.farness * 10)}
            aria-label={marks.get(row.id)}
          >
            <rect className="area" {...placed.area} rx="6" />
            <Line className="tick" at={placed.tick} />
            <path className="give" d={placed.give.d} strokeWidth={placed.give.width} />
            <path className="receive" d={placed.receive.d} strokeWidth={placed.receive.width} />
            <circle className="giver" cx={one.x} cy={one.y} r={placed.radius} />
            <circle className="receiver" cx={other.x} cy={other.y} r={placed.radius} />
            <Words className="label" at={placed.label} label={row.label} />
            {placed.original && (
              <Text
                className="original"
                at={placed.original}
                lang={row.label.original?.language}
                lines={row.label.original?.line}
              />
            )}
            {placed.strain && (
              <g data-step="3">
                {placed.toStrain && <Line className="to-strain" at={placed.toStrain} />}
                <Text className="strain" at={placed.strain} />
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const Line = ({ at, className }: { at: Segment; className: string }): ReactElement => (
  <line className={className} {...at} />
);

const Words = ({
  at,
  label,
  className,
}: {
  at: PlacedText;
  label: Label;
  className: string;
}): ReactElement => (
  <Text className={className} at={at} lang={label.shown.language} lines={label.shown.line} />
);

function Text({
  at,
  className,
  lang,
  lines,
}: {
  at: PlacedText;
  className: string;
  lang?: string | undefined;
  lines?: string | undefined;
}): ReactElement {
  return (
    <text className={className} x={at.x} y={at.y} textAnchor={at.anchor} lang={lang} data-lines={lines}>
      {at.lines.map((line, index) => (
        <tspan key={line} x={at.x} dy={index === 0 ? undefined : LEADING}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
