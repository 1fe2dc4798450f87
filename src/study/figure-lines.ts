import { FigureFile } from '../schema/figure.ts';
import type { StudyFile } from '../schema/study.ts';
import { namesIn } from '../schema/walk.ts';

/** The lines of the talk that a figure draws, those that name an order and its two ends, and those that its title restates. */
export function figureLines(
  figure: FigureFile,
  study: Pick<StudyFile, 'places' | 'period' | 'methods' | 'talk'>,
): { shown: string[]; ordered: string[]; restated: string[] } {
  const lines = namesIn(FigureFile, figure).filter(({ kind }) => kind === 'line');
  const linesOf = (isTitle: boolean): string[] =>
    lines.filter(({ path }) => (path[0] === 'title') === isTitle).map(({ name }) => name);
  // A map draws what study.yaml says.
  const ofStudy =
    figure.kind === 'place-map'
      ? [
          ...study.places.map(({ line }) => line),
          ...(study.period?.lines ?? []),
          ...study.talk.date_lines,
          ...study.methods,
        ]
      : [];
  return {
    shown: [...new Set([...linesOf(false), ...ofStudy])],
    ordered:
      figure.kind === 'spectrum'
        ? [...figure.poles.map(({ bond }) => bond), ...figure.relations.map(({ line }) => line)]
        : [],
    restated: linesOf(true),
  };
}
