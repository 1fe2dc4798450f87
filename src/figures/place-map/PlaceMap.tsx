/** Draws the map, the bar of years and the methods: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { LabelWords } from '../../svg/label.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { DOT, NUMBERED } from './labels.ts';
import { layoutPlaceMap, type PlacedPlace } from './layout.ts';
import { DAY, PERIOD, type PlaceMapRows, type PlaceRow } from './rows.ts';
import type { TimeBar } from './time-bar.ts';

export function PlaceMap({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary, marks },
  nameOf,
}: DrawingProps<PlaceMapRows>): ReactElement {
  const placed = layoutPlaceMap(rows, form, onSlide);
  const { width, height, coast, places, time, methods } = placed;
  const name = `${id}-${form}`;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`place-map ${form}`}>
      <path className="land" d={coast} fillRule="evenodd" />
      {places.map((placed, index) => {
        const row = rows.places[index];
        return (
          row && (
            <Place
              key={row.id}
              {...{ row, placed }}
              name={placed.numbered ? `${row.index + 1} ${marks.get(row.id)}` : nameOf(row.id)}
            />
          )
        );
      })}
      {time && <Time {...{ rows, time, nameOf }} />}
      {methods.map((placed, index) => {
        const row = rows.methods[index];
        return (
          <g key={placed.id} className="method" data-mark={placed.id} aria-label={nameOf(placed.id)}>
            <line className="rule" {...placed.rule} />
            <rect className="area" {...placed.area} rx="4" />
            {row && <LabelWords className="label" at={placed.label} label={row.label} />}
          </g>
        );
      })}
    </Frame>
  );
}

function Place({
  row,
  placed: { dot, label, numbered, area },
  name,
}: {
  row: PlaceRow;
  placed: PlacedPlace;
  name: string | undefined;
}): ReactElement {
  const { shown } = row.name;
  const number = row.index + 1;
  return (
    <g className="place" data-mark={row.id} aria-label={name}>
      <rect className="area" {...area} rx="4" />
      {numbered ? (
        <>
          <line className="lead" x1={dot.x} y1={dot.y} x2={numbered.at.x} y2={numbered.at.y} />
          <circle className="spot" cx={dot.x} cy={dot.y} r="2.5" />
          <circle className="dot numbered" cx={numbered.at.x} cy={numbered.at.y} r={NUMBERED} />
          <text className="number" x={numbered.at.x} y={numbered.at.y} dy="5.3" textAnchor="middle">
            {number}
          </text>
          <PlacedWords className="in-list" at={numbered.inList} />
        </>
      ) : (
        <circle className="dot" cx={dot.x} cy={dot.y} r={DOT} />
      )}
      <PlacedWords className="label" at={label} lang={shown.language} lines={shown.line} />
    </g>
  );
}

function Time({
  rows,
  time: { period, day, beyond },
  nameOf,
}: {
  rows: PlaceMapRows;
  time: TimeBar;
  nameOf: DrawingProps<PlaceMapRows>['nameOf'];
}): ReactElement {
  return (
    <>
      {beyond && <line className="beyond" {...beyond} />}
      {period && (
        <g className="period" data-mark={PERIOD} aria-label={nameOf(PERIOD)}>
          <rect className="area" {...period.area} rx="4" />
          <rect className="filled" {...period.filled} />
          <rect className="bar" {...period.bar} />
          {period.ticks.map((tick) => (
            <line key={tick.x1} className="tick" {...tick} />
          ))}
          {period.years.map((year) => (
            <PlacedWords key={year.x} className="year" at={year} lines={linesOf(rows.period?.lines)} />
          ))}
        </g>
      )}
      {day && (
        <g className="day" data-mark={DAY} aria-label={nameOf(DAY)}>
          <rect className="area" {...day.area} rx="4" />
          {day.pin && <line className="pin" {...day.pin} />}
          <PlacedWords className="label" at={day.label} lines={linesOf(rows.day?.lines)} />
          {day.under && <PlacedWords className="under" at={day.under} />}
        </g>
      )}
    </>
  );
}

const linesOf = (lines: readonly { line?: string }[] | undefined): string | undefined =>
  lines?.map(({ line }) => line).join(' ') || undefined;
