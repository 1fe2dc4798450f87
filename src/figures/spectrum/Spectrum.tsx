/** Draws the spectrum: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { layoutSpectrum, type PlacedRelation } from './layout.ts';
import type { SpectrumRows } from './rows.ts';
import { linesOf, SHOWN_FROM } from './scenes.ts';

/** The steps of the palette, from near to far. */
const TONES = Array.from({ length: 11 }, (_, tone) => tone);
const ARCS = ['receive', 'give'] as const;

export function Spectrum({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
}: DrawingProps<SpectrumRows>): ReactElement {
  const { width, height, axis, poles, relations, arcs } = layoutSpectrum(rows, form, onSlide);
  const name = `${id}-${form}`;
  const last = relations.length - 1;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`spectrum ${form}`}>
      <linearGradient id={`${name}-tones`} gradientUnits="userSpaceOnUse" {...axis}>
        {TONES.map((tone) => (
          <stop key={tone} data-tone={tone} offset={tone / 10} />
        ))}
      </linearGradient>
      <line className="axis" data-step={SHOWN_FROM.poles} {...axis} stroke={`url(#${name}-tones)`} />
      {poles.map((placed, index) => {
        const pole = rows.poles[index];
        if (!pole) return null;
        const words = [pole.name, pole.bond, pole.balance];
        return (
          <g key={pole.name.shown.text} className="pole" data-step={SHOWN_FROM.poles}>
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
        // The two people with whom it begins are the farthest two: between them is the most to see.
        const from = { 0: SHOWN_FROM.poles, [last]: SHOWN_FROM.people }[index] ?? SHOWN_FROM.relations;
        return (
          <g
            key={row.id}
            className="relation"
            data-step={from}
            data-lit={
              [row.strain && SHOWN_FROM.strains, row.tip && SHOWN_FROM.tip].filter(Boolean).join(' ') ||
              undefined
            }
            data-says={linesOf(row)}
            data-mark={row.id}
            data-tone={Math.round(placed.farness * 10)}
            aria-label={nameOf(row.id)}
          >
            <rect className="area" {...placed.area} rx="6" />
            <g className="even">
              <Arcs of={placed} />
            </g>
            {row.tip && (
              <>
                {ARCS.map((arc) => (
                  <path key={arc} className="ghost" d={placed[arc].d} />
                ))}
                <g className="tipped">
                  <Arcs of={placed.tipped} />
                </g>
              </>
            )}
            <circle className="receiver" cx={other.x} cy={other.y} r={placed.radius} />
            <circle className="giver" cx={one.x} cy={one.y} r={placed.radius} />
            <g data-step={Math.max(from, SHOWN_FROM.poles)}>
              <LabelWords className="label" at={placed.label} label={row.label} />
            </g>
            {placed.strain && row.strain && (
              <g data-step={SHOWN_FROM.strains}>
                <PlacedWords
                  className={row.strain.line === undefined ? 'strain' : 'strain hers'}
                  at={placed.strain}
                  {...(row.strain.line !== undefined && { lang: rows.language, lines: row.strain.line })}
                />
              </g>
            )}
          </g>
        );
      })}
      <g className="arcs" data-step={SHOWN_FROM.people}>
        <PlacedWords className="arc-name" at={arcs.give} />
        <PlacedWords className="arc-name" at={arcs.receive} />
      </g>
    </Frame>
  );
}

/** What goes to and fro. */
function Arcs({ of }: { of: Pick<PlacedRelation, 'give' | 'receive'> }): ReactElement {
  return (
    <>
      {ARCS.map((arc) => {
        const { d, width, head } = of[arc];
        return (
          <g key={arc}>
            <path className={arc} d={d} strokeWidth={width} />
            {head && <path className={head.within ? 'head within' : 'head'} d={head.d} />}
          </g>
        );
      })}
    </>
  );
}
