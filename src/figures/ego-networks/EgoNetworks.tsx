/** Draws the networks: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import type { QuoteRow } from '../finding-row.ts';
import { layoutEgoNetworks } from './layout/index.ts';
import type { PlacedNetwork, PlacedQuote } from './layout/placed.ts';
import type { Ellipse, Parts } from './parts.ts';
import type { EgoNetworksRows, NetworkRow } from './rows.ts';

export function EgoNetworks({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
  rowsOf,
}: DrawingProps<EgoNetworksRows>): ReactElement {
  const { width, height, key, networks } = layoutEgoNetworks(rows, form, onSlide);
  const name = `${id}-${form}`;
  const shared = (quote: QuoteRow): string | undefined => rowsOf(sharedIn(rows, quote));
  const [ego, person] = key;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`ego-networks ${form}`}>
      <g className="key" data-step="1">
        <circle className="ego" cx={ego.at.x} cy={ego.at.y} r={ego.radius} data-tone="0" />
        <PlacedWords className="soft" at={ego.text} />
        <circle className="person" cx={person.at.x} cy={person.at.y} r={person.radius} />
        <PlacedWords className="soft" at={person.text} />
      </g>
      {networks.map((placed, index) => {
        const row = rows.networks[index];
        return row && <Network key={row.id} row={row} at={placed} name={nameOf(row.id)} shared={shared} />;
      })}
    </Frame>
  );
}

/** For each quote the networks that it goes with: it lights up in all of them. */
const sharedIn = ({ networks }: EgoNetworksRows, quote: QuoteRow): string[] =>
  networks.filter(({ quotes }) => quotes.some(({ id }) => id === quote.id)).map(({ id }) => id);

interface NetworkProps {
  row: NetworkRow;
  at: PlacedNetwork;
  name: string | undefined;
  shared: (quote: QuoteRow) => string | undefined;
}

function Network({ row, at, name, shared }: NetworkProps): ReactElement {
  return (
    <g className="network" data-step="1" data-mark={row.id} aria-label={name}>
      <rect className="area" {...at.area} rx="6" />
      <line className="rule" {...at.rule} />
      <LabelWords className="label" original="soft" at={at.label} label={row.label} step={2} />
      <g transform={`translate(${at.at.x} ${at.at.y})`}>
        <DrawnParts parts={at.parts} />
      </g>
      <g className="meaning" data-step="2">
        <g transform={`translate(${at.sign.at.x} ${at.sign.at.y})`}>
          <DrawnParts parts={at.sign.parts} />
        </g>
        <PlacedWords className="soft" at={at.sign.text} />
      </g>
      {at.quotes.map((placed, index) => {
        const quote = row.quotes[index];
        return quote && <Quote key={quote.id} quote={quote} at={placed} of={shared(quote)} />;
      })}
    </g>
  );
}

function Quote({
  quote,
  at,
  of,
}: {
  quote: QuoteRow;
  at: PlacedQuote;
  of: string | undefined;
}): ReactElement {
  return (
    <g className="dialogue" data-basis={quote.basis} data-step="3" data-of={of}>
      <g transform={`translate(${at.at.x} ${at.at.y})${at.scale === 1 ? '' : ` scale(${at.scale})`}`}>
        <path className="balloon" d="M1 1h26v17H14l-6 7v-7H1z" />
        <path
          className="quote-marks"
          d="M12.5 4.6C9.3 5.6 7.7 7.9 7.7 10.9a2.5 2.5 0 1 0 2.5-2.6c.1-1.3 1-2.3 2.6-3zM20.5 4.6c-3.2 1-4.8 3.3-4.8 6.3a2.5 2.5 0 1 0 2.5-2.6c.1-1.3 1-2.3 2.6-3z"
        />
      </g>
      <PlacedWords className="quote-label" at={at.label} />
      {at.ours && <PlacedWords className="soft" at={at.ours} />}
    </g>
  );
}

/** Parts have no names of their own: each is known by its shape, which stands once in a drawing. */
export function DrawnParts({ parts }: { parts: Parts }): ReactElement {
  return (
    <>
      {parts.rings.map((at) => (
        <Disc key={at.rx} className="ring" {...at} />
      ))}
      {parts.ties.map((at) => (
        <line key={`${at.x2} ${at.y2}`} className="tie" {...at} />
      ))}
      {parts.weakTies.map((at) => (
        <line key={`${at.x2} ${at.y2}`} className="weak-tie" {...at} />
      ))}
      {parts.strings.map((at) => (
        <line key={`${at.x2} ${at.y2}`} className="string" {...at} />
      ))}
      {parts.places.map((at) => (
        <Disc key={`${at.cx} ${at.cy}`} className="place" {...at} />
      ))}
      {parts.people.map((at) => (
        <Disc key={`${at.cx} ${at.cy}`} className="person" {...at} />
      ))}
      {parts.blocks.map((at) => (
        <rect key={`${at.x} ${at.y}`} className="block" {...at} />
      ))}
      {parts.egos.map((at) => (
        <Disc key={at.rx} className="ego" data-tone="0" {...at} />
      ))}
    </>
  );
}

/** Most parts are round, which a circle says in fewer words, and many stand where their network begins. */
const Disc = ({
  cx,
  cy,
  rx,
  ry,
  ...rest
}: Ellipse & { className: string; 'data-tone'?: string }): ReactElement => {
  const at = { cx: cx || undefined, cy: cy || undefined };
  return rx === ry ? <circle {...rest} {...at} r={rx} /> : <ellipse {...rest} {...at} rx={rx} ry={ry} />;
};
