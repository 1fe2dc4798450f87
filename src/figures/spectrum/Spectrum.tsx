/** Draws the spectrum: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { layoutSpectrum } from './layout.ts';
import type { SpectrumRows } from './rows.ts';

/** The steps of the palette, from near to far. */
const TONES = Array.from({ length: 11 }, (_, tone) => tone);

export function Spectrum({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
}: DrawingProps<SpectrumRows>): ReactElement {
  const { width, height, axis, poles, relations } = layoutSpectrum(rows, form, onSlide);
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
            <LabelWords className="pole-name" at={{ shown: placed.name }} label={pole.name} />
            <LabelWords className="pole-bond" at={{ shown: placed.bond }} label={pole.bond} />
            <LabelWords className="pole-balance" at={{ shown: placed.balance }} label={pole.balance} />
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
            aria-label={nameOf(row.id)}
          >
            <rect className="area" {...placed.area} rx="6" />
            <line className="tick" {...placed.tick} />
            <path className="give" d={placed.give.d} strokeWidth={placed.give.width} />
            <path className="receive" d={placed.receive.d} strokeWidth={placed.receive.width} />
            <circle className="giver" cx={one.x} cy={one.y} r={placed.radius} />
            <circle className="receiver" cx={other.x} cy={other.y} r={placed.radius} />
            <LabelWords className="label" at={placed.label} label={row.label} />
            {placed.strain && (
              <g data-step="3">
                {placed.toStrain && <line className="to-strain" {...placed.toStrain} />}
                <PlacedWords className="strain" at={placed.strain} />
              </g>
            )}
          </g>
        );
      })}
    </Frame>
  );
}
