/** The kinds of figure, by the name that content gives them. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../schema/primitives.ts';
import type { Figure, Study } from '../study/study.ts';
import { evidenceMatrix } from './evidence-matrix/index.ts';
import type { FigureDescription, FigureKind } from './figure.ts';
import { spectrum } from './spectrum/index.ts';

/** A figure, ready to show: its words, its table and its drawing, all from the same rows. */
export interface DrawnFigure {
  description: FigureDescription;
  svg: string;
}

type Draw = (study: Study, figure: Figure, language: Language) => DrawnFigure;

const drawnBy =
  <Rows>(kind: FigureKind<Rows>): Draw =>
  (study, figure, language) => {
    const rows = kind.rows(study, figure, language);
    return {
      description: kind.describe(rows),
      svg: renderToStaticMarkup(kind.Drawing({ rows, id: figure.id })),
    };
  };

const KINDS: Record<Figure['file']['kind'], Draw> = {
  spectrum: drawnBy(spectrum),
  'evidence-matrix': drawnBy(evidenceMatrix),
};

/** Draws a figure in a language, by its kind. */
export const drawFigure: Draw = (study, figure, language) => KINDS[figure.file.kind](study, figure, language);
