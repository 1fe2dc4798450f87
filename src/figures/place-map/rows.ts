/** What the map says: where a study was done, in which years, up to which day the talk speaks, and how. */

import type { Language } from '../../schema/primitives.ts';
import { lineById } from '../../study/line-by-id.ts';
import type { Figure, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import type { Label } from '../../svg/label.tsx';
import { formatDay } from '../../words/format.ts';
import type { FigureWords } from '../figure.ts';
import { labelOfLine } from '../label.ts';
import { type Coordinates, type Outline, outlineOf } from './outline.ts';

export interface PlaceRow {
  id: string;
  /** Place in the talk's order, from 0. */
  index: number;
  /** The name as shown, and as the talk writes it where that differs. */
  name: Label;
  slide: number;
  coordinates: Coordinates;
}

export interface PeriodRow {
  start: number;
  end: number;
  /** The lines that give the period. */
  lines: FigureWords[];
  slides: number[];
}

export interface DayRow {
  /** `2017-01-17`. */
  date: string;
  /** As readers write it. */
  text: string;
  /** The lines that bear it. */
  lines: FigureWords[];
  slides: number[];
}

export interface MethodRow {
  id: string;
  index: number;
  label: Label;
  slide: number;
}

export interface PlaceMapRows {
  language: Language;
  title: string;
  none: string;
  outline: Outline;
  places: PlaceRow[];
  period?: PeriodRow;
  day?: DayRow;
  methods: MethodRow[];
}

/** The ids of the two marks that are no entry and no line. */
export const PERIOD = 'period';
export const DAY = 'talk-date';

/**
 * Reads the rows of a map from the study.
 * @throws Error where the figure is of another kind or the study names what does not exist.
 */
export function placeMapRows(study: Study, { id, file }: Figure, language: Language): PlaceMapRows {
  if (file.kind !== 'place-map') throw new Error(`figure "${id}" is no map`);
  const { places, period, talk, methods } = study;
  return {
    language,
    title: textIn(file.title, language),
    none: textIn(file.none, language),
    outline: outlineOf(
      file.country,
      places.map(({ coordinates }) => coordinates),
    ),
    places: places.map(({ id, line, verbatim, label, coordinates }, index) => {
      const original = { text: verbatim, language: lineById(study, line).language, line };
      return {
        id,
        index,
        name: label ? { shown: { ...original, text: label }, original } : { shown: original },
        slide: lineById(study, line).slide,
        coordinates,
      };
    }),
    ...(period && {
      period: { start: period.start, end: period.end, ...saidIn(study, period.lines) },
    }),
    ...(talk.date && {
      day: { date: talk.date, text: formatDay(talk.date, language), ...saidIn(study, talk.date_lines) },
    }),
    methods: methods.map((line, index) => ({
      id: line,
      index,
      label: labelOfLine(study, line, language),
      slide: lineById(study, line).slide,
    })),
  };
}

/** The words of lines, and the slides that they stand on. */
function saidIn(study: Study, ids: readonly string[]): { lines: FigureWords[]; slides: number[] } {
  const lines = ids.map((id) => lineById(study, id));
  return {
    lines: lines.map(({ id, said, language }) => ({ text: said, language, line: id })),
    slides: [...new Set(lines.map(({ slide }) => slide))],
  };
}
