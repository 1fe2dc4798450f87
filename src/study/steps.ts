/** How many steps of a slide a block of it fills. */
import type { SlideBlock } from '../schema/deck.ts';

/** What a block's own file does not say. */
interface Named {
  /** The ids of the lines of each turn of a quote. */
  turnsOf: (quote: string) => readonly (readonly string[])[];
  /** Infinite where the drawing is not there to be asked. */
  stepsOfFigure: (id: string) => number;
  kindOfExercise: (id: string) => string | undefined;
}

/** At which step of the slide the `index`th line or turn of a block appears, counted from 0. */
export const stepOf = ({ step, each }: { step: number; each?: true | undefined }, index: number): number =>
  each ? step + index : step;

/** How many steps of the slide a block fills, at least 1. */
export function stepsFilled(block: SlideBlock, { turnsOf, stepsOfFigure, kindOfExercise }: Named): number {
  switch (block.show) {
    case 'lines':
      return block.each ? block.lines.length : 1;
    case 'quote': {
      const shown = turnsOf(block.quote).filter((turn) =>
        turn.some((id) => block.lines?.includes(id) ?? true),
      );
      return block.each ? Math.max(1, shown.length) : 1;
    }
    case 'figure': {
      const all = Math.max(1, stepsOfFigure(block.figure));
      return Math.min(block.until ?? all, all);
    }
    case 'exercise':
      // First the students' own order, then the talk's beside it.
      return kindOfExercise(block.exercise) === 'predict-order' ? 2 : 1;
    default:
      return 1;
  }
}

/** The step of the slide from which a block is there in full. */
export const lastStep = (block: SlideBlock, named: Named): number =>
  block.step + stepsFilled(block, named) - 1;
