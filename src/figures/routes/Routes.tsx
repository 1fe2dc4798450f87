/** Draws the routes: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { Form } from '../form.ts';
import type { Label } from '../label.ts';
import { DOT, type PlacedNode } from './branches.ts';
import { describeRoutes } from './describe.ts';
import { layoutRoutes, type PlacedLabel } from './layout.ts';
import type { RoutesRows } from './rows.ts';

interface Props {
  rows: RoutesRows;
  id: string;
  form: Form;
  onSlide?: boolean;
}

export function Routes({ rows, id, form, onSlide = false }: Props): ReactElement {
  const { width, height, roadWidth, goal, lead, routes } = layoutRoutes(rows, form, onSlide);
  const { title, summary, marks } = describeRoutes(rows);
  return (
    <Frame {...{ name: `${id}-${form}`, width, height, title, summary }} className={`routes ${form}`}>
      {/* All kerbs first, then all surfaces: so roads run into each other without a seam. */}
      {routes.map(({ id: route, road }) => (
        <path
          key={route}
          className="kerb"
          data-step="1"
          data-of={route}
          d={road}
          strokeWidth={roadWidth + 3}
        />
      ))}
      {routes.map(({ id: route, road }) => (
        <path key={route} className="surface" data-step="1" d={road} strokeWidth={roadWidth} />
      ))}
      {routes.map(({ id: route, way }) => (
        <path key={route} className="way" data-step="1" data-of={route} d={way} />
      ))}
      <g className="goal" data-step="1">
        <circle className="ring" cx={goal.x} cy={goal.y} r={goal.radius} />
        <circle className="point" cx={goal.x} cy={goal.y} r={goal.radius / 2.5} />
        <Words className="goal-name" at={goal.name} label={rows.goal} />
      </g>
      <g className="lead" data-step="1">
        <Words className="lead-words" at={lead} label={rows.lead} />
      </g>
      {routes.map(({ id: route, name, silence, bars, nodes, area }, index) => {
        const row = rows.routes[index];
        if (!row) return null;
        return (
          <g key={route}>
            <g
              className="route"
              data-step="1"
              data-mark={route}
              data-of={row.against.map((node) => node.id).join(' ') || undefined}
              aria-label={marks.get(route)}
            >
              <rect className="area" {...area} rx="6" />
              <Words className="name" at={name} label={row.label} />
              {silence && <PlacedWords className="silence" at={silence} />}
            </g>
            {bars.map(({ node, ...line }) => (
              <line
                key={node.id}
                className="bar"
                data-step="2"
                data-basis={node.basis}
                data-of={`${node.id} ${route}`}
                {...line}
              />
            ))}
            {nodes.map((placed) => (
              <path
                key={placed.node.id}
                className="link"
                data-step={placed.step}
                data-basis={placed.node.basis}
                data-of={`${placed.node.id} ${placed.above}`}
                d={placed.link}
              />
            ))}
            {nodes.map((placed) => (
              <Finding key={placed.node.id} placed={placed} name={marks.get(placed.node.id)} />
            ))}
          </g>
        );
      })}
    </Frame>
  );
}

function Finding({ placed, name }: { placed: PlacedNode; name: string | undefined }): ReactElement {
  const { node, step, area, dot, label } = placed;
  const linked = [...node.links.map(({ to }) => to.id), ...node.under.map(({ id }) => id)];
  return (
    <g
      className="finding"
      data-step={step}
      data-level={node.level}
      data-tone={node.tone}
      data-mark={node.id}
      data-of={linked.join(' ')}
      aria-label={name}
    >
      <rect className="area" {...area} rx="6" />
      {dot && <circle className="dot" data-basis={node.basis} cx={dot.x} cy={dot.y} r={DOT} />}
      <PlacedWords className="finding-name" at={label} />
    </g>
  );
}

const Words = ({
  at: { shown, original },
  label,
  className,
}: {
  at: PlacedLabel;
  label: Label;
  className: string;
}): ReactElement => (
  <>
    <PlacedWords className={className} at={shown} lang={label.shown.language} lines={label.shown.line} />
    {original && (
      <PlacedWords
        className="original"
        at={original}
        lang={label.original?.language}
        lines={label.original?.line}
      />
    )}
  </>
);
