/** Draws the routes: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { DOT, layoutRoutes, type PlacedNode } from './layout.ts';
import type { RoutesRows } from './rows.ts';

export function Routes({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
  rowsOf,
}: DrawingProps<RoutesRows>): ReactElement {
  const { width, height, roadWidth, goal, lead, routes } = layoutRoutes(rows, form, onSlide);
  return (
    <Frame {...{ name: `${id}-${form}`, width, height, title, summary }} className={`routes ${form}`}>
      {/* All kerbs first, then all surfaces: so roads run into each other without a seam. */}
      {routes.map(({ id: route, road }) => (
        <path
          key={route}
          className="kerb"
          data-step="1"
          data-of={rowsOf([route])}
          d={road}
          strokeWidth={roadWidth + 3}
        />
      ))}
      {routes.map(({ id: route, road }) => (
        <path key={route} className="surface" data-step="1" d={road} strokeWidth={roadWidth} />
      ))}
      {routes.flatMap(({ id: route, fading }) =>
        fading.map(({ x, y, radius }) => (
          <circle key={`${route} ${y}`} className="fading" data-step="1" cx={x} cy={y} r={radius} />
        )),
      )}
      {routes.flatMap(({ nodes }) =>
        nodes.map(
          ({ node, step, narrows }) =>
            narrows && (
              <path
                key={node.id}
                className="narrows"
                data-step={step}
                data-basis={node.basis}
                data-of={rowsOf([node.id])}
                d={narrows}
              />
            ),
        ),
      )}
      {routes.map(({ id: route, way }) => (
        <path key={route} className="way" data-step="1" data-of={rowsOf([route])} d={way} />
      ))}
      <g className="goal" data-step="1">
        <circle className="ring" cx={goal.x} cy={goal.y} r={goal.radius} />
        <circle className="point" cx={goal.x} cy={goal.y} r={goal.radius / 2.5} />
        <LabelWords className="goal-name" at={goal.name} label={rows.goal} />
      </g>
      <g className="lead" data-step="1">
        <LabelWords className="lead-words" at={lead} label={rows.lead} />
      </g>
      {routes.map(({ id: route, name, silence, nodes, area }, index) => {
        const row = rows.routes[index];
        if (!row) return null;
        return (
          <g key={route}>
            <g
              className="route"
              data-step="1"
              data-mark={route}
              data-of={rowsOf(row.against.map((node) => node.id))}
              aria-label={nameOf(route)}
            >
              <rect className="area" {...area} rx="6" />
              <LabelWords className="name" at={name} label={row.label} />
              {silence && <PlacedWords className="silence" at={silence} />}
            </g>
            {nodes.map((placed) => (
              <path
                key={placed.node.id}
                className="link"
                data-step={placed.step}
                data-basis={placed.node.basis}
                data-of={rowsOf([placed.node.id, placed.above])}
                d={placed.link}
              />
            ))}
            {nodes.map((placed) => (
              <Finding key={placed.node.id} {...{ placed, nameOf, rowsOf }} />
            ))}
          </g>
        );
      })}
    </Frame>
  );
}

function Finding({
  placed,
  nameOf,
  rowsOf,
}: { placed: PlacedNode } & Pick<DrawingProps<RoutesRows>, 'nameOf' | 'rowsOf'>): ReactElement {
  const { node, step, area, dot, label } = placed;
  const linked = [...node.links.map(({ to }) => to.id), ...node.under.map(({ id }) => id)];
  return (
    <g
      className="finding"
      data-step={step}
      data-level={node.level}
      data-tone={node.tone}
      data-mark={node.id}
      data-of={rowsOf(linked)}
      aria-label={nameOf(node.id)}
    >
      <rect className="area" {...area} rx="6" />
      {dot && <circle className="dot" data-basis={node.basis} cx={dot.x} cy={dot.y} r={DOT} />}
      <PlacedWords className="finding-name" at={label} />
    </g>
  );
}
