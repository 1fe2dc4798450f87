/** How many steps of a slide a block of it fills. */
import type { SlideBlock } from '../schema/deck.ts';
import type { FigureFile } from '../schema/figure.ts';
import type { Line } from './study.ts';

/** What a block's own file does not say. */
interface Named {
  /** The lines of each turn of a quote. */
  turnsOf: (quote: string) => readonly (readonly PartLine[])[];
  /** Infinite where the drawing is not there to be asked. */
  stepsOfFigure: (id: string) => number;
  /** What comes up on a figure of routes one after the other: its roads, and what the talk leaves open. */
  stepsOfRoutes: (figure: string) => number;
  kindOfExercise: (id: string) => string | undefined;
}

type PartLine = Pick<Line, 'id' | 'kind'>;

/**
 * What of a quote is lit at a time: each of its turns; of a single turn each of its lines, with those before it that
 * are nobody's who is quoted. Only lines that are shown count.
 */
export function partsOf<L extends PartLine>(
  turns: readonly (readonly L[])[],
  only?: readonly string[],
): L[][] {
  const shown = turns
    .map((lines) => lines.filter(({ id }) => only?.includes(id) ?? true))
    .filter((lines) => lines.length > 0);
  const [alone, ...others] = shown;
  if (!alone || others.length > 0) return shown;
  const parts: L[][] = [];
  let waiting: L[] = [];
  for (const line of alone) {
    waiting.push(line);
    if (line.kind === 'study') continue;
    parts.push(waiting);
    waiting = [];
  }
  // What comes behind the last stays with it.
  if (parts.length > 0) parts.at(-1)?.push(...waiting);
  else parts.push(waiting);
  return parts;
}

/** At which step of the slide the `index`th line of a block appears, counted from 0. */
export const stepOf = ({ step, each }: { step: number; each?: true | undefined }, index: number): number =>
  each ? step + index : step;

/** How many steps of the slide a block fills, at least 1. */
export function stepsFilled(
  block: SlideBlock,
  { turnsOf, stepsOfFigure, stepsOfRoutes, kindOfExercise }: Named,
): number {
  switch (block.show) {
    case 'lines':
      return (block.each ? block.lines.length : 1) + (block.stress?.length ?? 0);
    case 'quote':
      return block.each ? Math.max(1, partsOf(turnsOf(block.quote), block.lines).length) : 1;
    case 'figure': {
      const all = stepsOfFigure(block.figure);
      return Math.max(1, Math.min(block.until ?? all, all) - (block.begin ?? 1) + 1);
    }
    case 'routes':
      return stepsOfRoutes(block.figure);
    case 'exercise':
      // First the students' own order, then the talk's beside it.
      return kindOfExercise(block.exercise) === 'predict-order' ? 2 : 1;
    default:
      return 1;
  }
}

/** How many steps the routes of a figure take: one each, and one for what the talk leaves at its name. */
export const stepsOfRoutes = (file: FigureFile): number =>
  file.kind === 'routes' ? file.routes.length + Number(file.routes.some(({ silence }) => silence)) : 1;

/** The step of the slide from which a block is there in full. */
export const lastStep = (block: SlideBlock, named: Named): number =>
  block.step + stepsFilled(block, named) - 1;
