/** Draws the spectrum: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { type PlacedText, PlacedWords } from '../../svg/text.tsx';
import type { Form } from '../form.ts';
import type { Label } from '../label.ts';
import { describeSpectrum } from './describe.ts';
import { layoutSpectrum, type Segment } from './layout.ts';
import type { SpectrumRows } from './rows.ts';

/** The steps of the palette, from near to far. */
const TONES = Array.from({ length: 11 }, (_, tone) => tone);

interface Props {
  rows: SpectrumRows;
  id: string;
  form: Form;
  onSlide?: boolean;
}

export function Spectrum({ rows, id, form, onSlide = false }: Props): ReactElement {
  const { width, height, axis, poles, relations } = layoutSpectrum(rows, form, onSlide);
  const { title, summary, marks } = describeSpectrum(rows);
  const name = `${id}-${form}`;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`spectrum ${form}`}>
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
              <PlacedWords
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
              <PlacedWords
                className="original"
                at={placed.original}
                lang={row.label.original?.language}
                lines={row.label.original?.line}
              />
            )}
            {placed.strain && (
              <g data-step="3">
                {placed.toStrain && <Line className="to-strain" at={placed.toStrain} />}
                <PlacedWords className="strain" at={placed.strain} />
              </g>
            )}
          </g>
        );
      })}
    </Frame>
  );
}

const Line = ({ at, className }: { at: Segment; className: string }): ReactElement => (
  <line className={className} {...at} />
);

const Words = ({
  at,
  label: { shown },
  className,
}: {
  at: PlacedText;
  label: Label;
  className: string;
}): ReactElement => <PlacedWords className={className} at={at} lang={shown.language} lines={shown.line} />;
