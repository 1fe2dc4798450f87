/** The kinds of figure, by the name that content gives them. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { EntryKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { areDrawnApart } from '../study/drawn-apart.ts';
import type { Figure, Study } from '../study/study.ts';
import { argumentMap, groupedMap } from './argument-map/index.ts';
import { egoNetworks } from './ego-networks/index.ts';
import { formatRowRuns } from './explorer/row-runs.ts';
import type { FigureDescription, FigureKind, FigureTable } from './figure.ts';
import type { Form } from './form.ts';
import { withoutOriginals } from './label.ts';
import { placeMap } from './place-map/index.ts';
import { routes } from './routes/index.ts';
import { spectrum } from './spectrum/index.ts';

/** A figure, ready to show: its words, its table and its drawing, all from the same rows. */
export interface DrawnFigure {
  description: FigureDescription;
  /** The table for a file: that of the description, or, where this has groups, each finding on its own. */
  wholeTable(): FigureTable;
  /** The drawing in a form, as SVG; `id` is what its ids begin with, if not the figure's own. Where `description.empty` says that there is nothing to draw, an empty text. */
  svg(form: Form, place?: Place): string;
  /** All forms, as a page holds them. What they all call a mark stands in the first only; the explorer gives it to the others. */
  forms(place?: Place): string;
  /** The drawing that changes beside a telling; an empty text where the kind has none. */
  living(): string;
}

interface Place {
  id?: string;
  onSlide?: boolean;
  /** On a page of its own there is weight to spare for a third form. */
  spacious?: boolean;
}

type Draw = (study: Study, figure: Figure, language: Language) => DrawnFigure;

/** Shapes that hold nothing, closed as SVG may: on a page of drawings it is some kilobytes less. */
const lighter = (svg: string): string => svg.replace(/><\/(?:circle|ellipse|line|path|rect|use)>/g, '/>');

const drawnBy =
  <Rows>({ rows: read, describe, Drawing, Between, Living }: FigureKind<Rows>): Draw =>
  (study, figure, language) => {
    const rows = read(study, figure, language);
    const description = describe(rows);
    const numbers = new Map(description.table.rows.map(({ mark }, index) => [mark, index]));
    const rowsOf = (marks: readonly string[]): string | undefined =>
      formatRowRuns(marks.flatMap((mark) => numbers.get(mark) ?? [])) || undefined;
    const forPlace = (onSlide: boolean): { rows: Rows; description: FigureDescription } => {
      if (!onSlide) return { rows, description };
      const shown = withoutOriginals(rows);
      return { rows: shown, description: describe(shown) };
    };
    const drawings = new Map<string, string>();
    /** `said`: the names that the page holds already. */
    const draw = (
      form: Form,
      { id = figure.id, onSlide = false }: Place,
      said?: FigureDescription['marks'],
    ): string => {
      if (description.empty !== undefined) return '';
      // What a page has said already differs from page to page.
      const key = JSON.stringify([form, id, onSlide, said && [...said]]);
      const known = drawings.get(key);
      if (known !== undefined) return known;
      const place = forPlace(onSlide);
      const nameOf = (mark: string): string | undefined => {
        const name = place.description.marks.get(mark);
        return name === said?.get(mark) ? undefined : name;
      };
      const drawing = renderToStaticMarkup(Drawing({ ...place, id, form, onSlide, nameOf, rowsOf }));
      drawings.set(key, drawing);
      return drawing;
    };
    return {
      description,
      wholeTable: () => description.table,
      svg: (form, place = {}) => draw(form, place),
      forms: ({ id = figure.id, onSlide = false, spacious = false } = {}) => {
        const between =
          !Between || !spacious || description.empty !== undefined
            ? ''
            : renderToStaticMarkup(
                Between({ rows, description, id, form: 'wide', onSlide, nameOf: () => undefined, rowsOf }),
              );
        const narrow = draw('narrow', { id }, forPlace(onSlide).description.marks);
        return lighter(draw('wide', { id, onSlide }) + between + narrow);
      },
      living: () =>
        Living && description.empty === undefined
          ? renderToStaticMarkup(Living({ rows, description, id: figure.id }))
          : '',
    };
  };

/** Each finding on its own, or where they are too many, grouped. */
const apartOrGrouped =
  (apart: Draw, grouped: Draw): Draw =>
  (study, figure, language) => {
    if (areDrawnApart(study)) return apart(study, figure, language);
    const whole = (): FigureTable => apart(study, figure, language).description.table;
    return { ...grouped(study, figure, language), wholeTable: whole };
  };

const KINDS: Record<Figure['file']['kind'], Draw> = {
  spectrum: drawnBy(spectrum),
  'ego-networks': drawnBy(egoNetworks),
  routes: drawnBy(routes),
  'place-map': drawnBy(placeMap),
  'argument-map': apartOrGrouped(drawnBy(argumentMap), drawnBy(groupedMap)),
};

const drawnOf = new WeakMap<Study, WeakMap<Figure, Map<Language, DrawnFigure>>>();

/** Draws a figure in a language, by its kind; what is known of it is kept as long as the study. */
export const drawFigure: Draw = (study, figure, language) => {
  const ofStudy = drawnOf.get(study) ?? new WeakMap<Figure, Map<Language, DrawnFigure>>();
  drawnOf.set(study, ofStudy);
  const ofFigure = ofStudy.get(figure) ?? new Map<Language, DrawnFigure>();
  ofStudy.set(figure, ofFigure);
  const drawn = ofFigure.get(language) ?? KINDS[figure.file.kind](study, figure, language);
  ofFigure.set(language, drawn);
  return drawn;
};

/** What a figure draws on: the entries that its table leads to, each once, in the table's order. */
export function drawsOn({ table }: FigureDescription): { page: EntryKind; id: string }[] {
  const found = new Map<string, { page: EntryKind; id: string }>();
  for (const { cells } of table.rows)
    for (const { to } of cells.flat()) if (to) found.set(`${to.page}/${to.id}`, to);
  return [...found.values()];
}
