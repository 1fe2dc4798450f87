/** Draws the map, the bar of years and the list of methods: placed rows become SVG. No arithmetic, no colour. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { Form } from '../form.ts';
import { describePlaceMap, headingOf, partsOf } from './describe.ts';
import { DOT, NUMBERED } from './labels.ts';
import { layoutPlaceMap, type PlacedPlace } from './layout.ts';
import { DAY, PERIOD, type PlaceMapRows, type PlaceRow } from './rows.ts';
import type { Segment, TimeBar } from './time-bar.ts';

interface Props {
  rows: PlaceMapRows;
  id: string;
  form: Form;
  onSlide?: boolean;
}

export function PlaceMap({ rows, id, form, onSlide = false }: Props): ReactElement {
  const placed = layoutPlaceMap(rows, form, onSlide);
  const { width, height, headings, coast, places, time, methods } = placed;
  const { title, summary, marks } = describePlaceMap(rows);
  const name = `${id}-${form}`;
  const parts = partsOf(rows);
  const stepOf = (part: (typeof parts)[number]): number => parts.indexOf(part) + 1;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`place-map ${form}`}>
      {headings.map(({ part, at, rule }) => (
        <g key={part} data-step={stepOf(part)}>
          <Line className="heading-rule" at={rule} />
          <PlacedWords className="heading" at={{ ...at, lines: [headingOf(rows, part)] }} />
        </g>
      ))}
      <path className="land" d={coast} fillRule="evenodd" data-step={stepOf('places')} />
      {places.map((placed, index) => {
        const row = rows.places[index];
        return row && <Place key={row.id} {...{ row, placed }} sentence={marks.get(row.id)} />;
      })}
      {time && <Time {...{ rows, time }} step={stepOf('years')} marks={marks} />}
      {methods.map((placed, index) => {
        const { shown, original } = rows.methods[index]?.label ?? {};
        return (
          <g key={placed.id} data-step={stepOf('methods')}>
            {placed.rule && <Line className="between" at={placed.rule} />}
            <g className="method" data-mark={placed.id} aria-label={marks.get(placed.id)}>
              <rect className="area" {...placed.area} rx="4" />
              <PlacedWords className="label" at={placed.label} lang={shown?.language} lines={shown?.line} />
              {placed.original && (
                <PlacedWords
                  className="original"
                  at={placed.original}
                  lang={original?.language}
                  lines={original?.line}
                />
              )}
            </g>
          </g>
        );
      })}
    </Frame>
  );
}

function Place({
  row,
  placed: { dot, label, numbered, area },
  sentence,
}: {
  row: PlaceRow;
  placed: PlacedPlace;
  sentence: string | undefined;
}): ReactElement {
  const { shown } = row.name;
  const number = row.index + 1;
  return (
    <g
      className="place"
      data-step="1"
      data-mark={row.id}
      aria-label={numbered ? `${number} ${sentence}` : sentence}
    >
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
  step,
  marks,
}: {
  rows: PlaceMapRows;
  time: TimeBar;
  step: number;
  marks: ReadonlyMap<string, string>;
}): ReactElement {
  return (
    <g data-step={step}>
      {beyond && <Line className="beyond" at={beyond} />}
      {period && (
        <g className="period" data-mark={PERIOD} aria-label={marks.get(PERIOD)}>
          <rect className="area" {...period.area} rx="4" />
          <rect className="filled" {...period.filled} />
          <rect className="bar" {...period.bar} />
          {period.ticks.map((tick) => (
            <Line key={tick.x1} className="tick" at={tick} />
          ))}
          {period.years.map((year) => (
            <PlacedWords key={year.x} className="year" at={year} lines={linesOf(rows.period?.lines)} />
          ))}
        </g>
      )}
      {day && (
        <g className="day" data-mark={DAY} aria-label={marks.get(DAY)}>
          <rect className="area" {...day.area} rx="4" />
          {day.pin && <Line className="pin" at={day.pin} />}
          <PlacedWords className="label" at={day.label} lines={linesOf(rows.day?.lines)} />
          {day.under && <PlacedWords className="under" at={day.under} />}
        </g>
      )}
    </g>
  );
}

const linesOf = (lines: readonly { line?: string }[] | undefined): string | undefined =>
  lines?.map(({ line }) => line).join(' ') || undefined;

const Line = ({ at, className }: { at: Segment; className: string }): ReactElement => (
  <line className={className} {...at} />
);
