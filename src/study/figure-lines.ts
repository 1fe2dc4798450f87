import type { FigureFile } from '../schema/figure.ts';
import { lineReferences } from './line-references.ts';

/** The lines of the talk that a figure draws, and those that its title restates. */
export function figureLines(figure: FigureFile): { shown: string[]; restated: string[] } {
  const { title, ...drawn } = figure;
  return {
    shown: [...new Set(lineReferences(drawn).map(({ id }) => id))],
    restated: 'lines' in title ? title.lines : [],
  };
}
