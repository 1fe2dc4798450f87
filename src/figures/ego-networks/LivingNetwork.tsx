/** One network that takes each shape in turn while its line is told, and in which then one of the people speaks. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { round } from '../../svg/round.ts';
import type { DrawingProps } from '../figure.ts';
import { placePeople } from './place-people.ts';
import type { EgoNetworksRows } from './rows.ts';

/** In units of the drawing: its size, and from the middle to a person. */
const SIZE = 360;
const REACH = 88;
/** Slabs on someone who bears too much, from the lowest up. */
const SLABS = [0, 1, 2, 3];
/** Who stays where a network is weak is the one who speaks: to the upper right, where nothing is in the way. */
const ONE = 3;

export function LivingNetwork({
  rows,
  id,
  description: { title, summary },
}: Pick<DrawingProps<EgoNetworksRows>, 'rows' | 'id' | 'description'>): ReactElement {
  const people = placePeople('sparse').map(({ x, y }) => round((Math.atan2(y, x) * 180) / Math.PI));
  return (
    <Frame
      name={`${id}-living`}
      width={SIZE}
      height={SIZE}
      {...{ title, summary }}
      className="ego-networks living"
    >
      {statesOf(rows).map(({ state, lines }) => (
        <g key={state} data-state={state} data-says={lines.join(' ')} />
      ))}
      <g transform={`translate(${SIZE / 2} ${SIZE / 2})`}>
        <circle className="ring" r={REACH + 14} />
        {people.map((angle, index) => (
          <g key={angle} className={index === ONE ? 'one' : 'other'} transform={`rotate(${angle})`}>
            <line className="tie" x2={REACH} />
            <g className="out">
              <g transform={`translate(${REACH} 0) rotate(${-angle})`}>
                <circle className="place" r="13" />
                <g className="body">
                  <circle className="person" r="13" />
                </g>
                <g className="own">
                  <line className="string" y1="13" y2="22" />
                  <rect className="block" x="-8" y="22" width="16" height="16" />
                </g>
                <g className="pile">
                  {SLABS.map((slab) => (
                    <rect key={slab} className="block" x="-21" y={-18 - slab * 11} width="42" height="8" />
                  ))}
                </g>
              </g>
            </g>
          </g>
        ))}
        <circle className="ego" r="19" data-tone="0" />
      </g>
    </Frame>
  );
}

/** What the network is at which lines: each shape at those of its finding; where a quote is told all that it is tied to. */
function statesOf({ networks }: EgoNetworksRows): { state: string; lines: string[] }[] {
  const quotes = new Map(
    networks.flatMap((row) => row.quotes.map((quote) => [quote.id, quote.lines] as const)),
  );
  return [
    ...networks.map(({ shape, lines }) => ({ state: shape, lines })),
    ...[...quotes].map(([id, lines]) => ({
      state: [
        'speaks',
        ...networks.filter((row) => row.quotes.some((quote) => quote.id === id)).map(({ shape }) => shape),
      ].join(' '),
      lines,
    })),
  ];
}
