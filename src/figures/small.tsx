/** A figure as a small picture without words, of what its file holds: for the row of chapters on the opening. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure, Study } from '../study/study.ts';
import { round } from '../svg/round.ts';
import { DrawnParts } from './ego-networks/EgoNetworks.tsx';
import { drawNetwork } from './ego-networks/parts.ts';
import { outlineOf } from './place-map/outline.ts';
import { projectMap } from './place-map/projection.ts';
import { placeArcs } from './spectrum/layout.ts';

const SIZE = { width: 150, height: 100 };

/** The picture as SVG; nothing for a kind of figure that says nothing without its words. */
export function smallPicture(study: Study, { file }: Figure): string | undefined {
  const picture = draw(study, file);
  return (
    picture &&
    renderToStaticMarkup(
      <svg className={file.kind} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        {picture}
      </svg>,
    )
  );
}

function draw({ places, findings }: Study, file: Figure['file']): ReactElement | undefined {
  switch (file.kind) {
    case 'spectrum':
      return (
        <>
          <Pair tone={0} y={26} gap={26} />
          <Pair tone={10} y={70} gap={116} />
        </>
      );
    case 'ego-networks': {
      // What comes last is what the talk stays with.
      const last = file.networks.at(-1);
      return (
        last && (
          <g transform="translate(62 52)">
            <DrawnParts parts={drawNetwork(last.shape, { distances: 0.62, people: 0.62 })} />
          </g>
        )
      );
    }
    case 'routes': {
      const middle = SIZE.height / 2;
      return (
        <>
          {file.routes.map(({ finding, silence }, index) => {
            const y = round(((index + 1) * SIZE.height) / (file.routes.length + 1));
            return (
              <path
                key={finding}
                className="road"
                data-silent={silence ? '' : undefined}
                d={`M3 ${y}H74C104 ${y} 96 ${middle} 122 ${middle}`}
              />
            );
          })}
          <circle className="goal" cx="133" cy={middle} r="9" />
          <circle className="bull" cx="133" cy={middle} r="3.5" />
        </>
      );
    }
    case 'place-map': {
      const spots = places.map(({ coordinates }) => coordinates);
      const map = projectMap(outlineOf(file.country, spots), spots, {
        x: 0,
        y: 0,
        width: 110,
        highest: SIZE.height,
        margin: 4,
      });
      return (
        <>
          <path className="land" d={map.coast} />
          {places.map(({ id, coordinates }) => {
            const { x, y } = map.dotAt(coordinates);
            return <circle key={id} className="spot" cx={x} cy={y} r="3.5" />;
          })}
        </>
      );
    }
    case 'argument-map': {
      const columns = [...Map.groupBy(findings, ({ lead }) => lead[0]?.slide).values()];
      const wide = SIZE.width / columns.length;
      const high = SIZE.height / Math.max(...columns.map(({ length }) => length));
      return (
        <>
          {columns.flatMap((column, across) =>
            column.map(({ id }, down) => (
              <path
                key={id}
                className="point"
                d={`M${round((across + 0.1) * wide)} ${round((down + 0.5) * high)}h${round(0.7 * wide)}`}
              />
            )),
          )}
        </>
      );
    }
    default:
      return undefined;
  }
}

/** As in the figure: the farther, the more even. */
function Pair({ tone, y, gap }: { tone: number; y: number; gap: number }): ReactElement {
  const [x, radius] = [14, 8];
  const stroke = { give: 7, receive: 1.5, even: 3 };
  const { give, receive } = placeArcs(x, gap, y, tone / 10, { radius, rise: 17, stroke });
  return (
    <g data-tone={tone}>
      {[give, receive].map(({ d, width }) => (
        <path key={d} className="arc" d={d} strokeWidth={width} />
      ))}
      <circle className="giver" cx={x} cy={y} r={radius} />
      <circle className="receiver" cx={x + gap} cy={y} r={radius} />
    </g>
  );
}
