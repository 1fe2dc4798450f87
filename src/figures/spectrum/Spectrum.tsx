/** Draws the spectrum: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { describeSpectrum } from './describe.ts';
import { layoutSpectrum, type PlacedText } from './layout.ts';
import type { Label, SpectrumRows } from './rows.ts';

export function Spectrum({ rows, id }: { rows: SpectrumRows; id: string }): ReactElement {
  const { width, height, axis, poles, relations } = layoutSpectrum(rows, { width: 880 });
  const { title, summary } = describeSpectrum(rows);
  return (
    <svg
      className="spectrum"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-summary`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      {poles.map((placed, index) => {
        const pole = rows.poles[index];
        if (!pole) return null;
        return (
          <g key={pole.name.shown.text} className="pole">
            <Words className="pole-name" at={placed.name} label={pole.name} />
            <Words className="pole-bond" at={placed.bond} label={pole.bond} />
            <Words className="pole-balance" at={placed.balance} label={pole.balance} />
            {pole.name.original && (
              <text
                className="original"
                lang={pole.name.original.language}
                data-lines={[pole.name, pole.bond, pole.balance]
                  .map(({ original }) => original?.line)
                  .join(' ')}
                x={placed.originals.x}
                y={placed.originals.y}
                textAnchor={placed.originals.anchor}
              >
                <Lines at={placed.originals} />
              </text>
            )}
          </g>
        );
      })}
      <line className="axis" x1={axis.x1} x2={axis.x2} y1={axis.y} y2={axis.y} />
      {relations.map((placed, index) => {
        const row = rows.relations[index];
        if (!row) return null;
        const [one, other] = placed.people;
        return (
          <g
            key={row.id}
            className="relation"
            data-mark={row.id}
            data-tone={Math.round(placed.nearness * 10)}
          >
            <path className="give" d={placed.give.d} strokeWidth={placed.give.width} />
            <path className="receive" d={placed.receive.d} strokeWidth={placed.receive.width} />
            <circle className="giver" cx={one.x} cy={one.y} r={placed.radius} />
            <circle className="receiver" cx={other.x} cy={other.y} r={placed.radius} />
            <line className="tick" x1={placed.x} x2={placed.x} y1={axis.y} y2={axis.y + 10} />
            <Words className="label" at={placed.label} label={row.label} />
            {placed.original && row.label.original && (
              <text
                className="original"
                lang={row.label.original.language}
                data-lines={row.label.original.line}
                x={placed.original.x}
                y={placed.original.y}
                textAnchor="middle"
              >
                <Lines at={placed.original} />
              </text>
            )}
            {placed.strain && (
              <text className="strain" x={placed.strain.x} y={placed.strain.y} textAnchor="middle">
                <Lines at={placed.strain} />
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Words({ at, label, className }: { at: PlacedText; label: Label; className: string }): ReactElement {
  return (
    <text
      className={className}
      lang={label.shown.language}
      data-lines={label.shown.line}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor}
    >
      <Lines at={at} />
    </text>
  );
}

function Lines({ at }: { at: PlacedText }): ReactElement {
  return (
    <>
      {at.lines.map((line, index) => (
        <tspan key={line} x={at.x} dy={index === 0 ? 0 : 18}>
          {line}
        </tspan>
      ))}
    </>
  );
}
