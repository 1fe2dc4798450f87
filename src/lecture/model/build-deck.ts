/** The lecture as data: which slides, in which order, and what each shows at which step. Pure. */
import type { DeckSlide, SlideBlock } from '../../schema/deck.ts';
import type { Text } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import { lineById } from '../../study/line-by-id.ts';
import { lastStep, stepOf, stepsFilled } from '../../study/steps.ts';
import type { Exercise, Figure, Line, Quote, Study } from '../../study/study.ts';

/** A block of a slide, with the things that its file names. `step`: from which step of the slide it is shown, counted from 1. */
export type Block =
  | { show: 'lines'; step: number; lines: { line: Line; step: number }[] }
  /** Turns of which no line is shown are left out; `turn` is the place in `quote.turns`, from 0. */
  | { show: 'quote'; step: number; quote: Quote; turns: { lines: Line[]; step: number; turn: number }[] }
  /** The figure's step `n` is shown at step `step + n - 1` of the slide; only its first `steps` are. */
  | { show: 'figure'; step: number; figure: Figure; steps: number }
  | { show: 'restated'; step: number; text: Text; lines: Line[] }
  | { show: 'text'; step: number; text: Text }
  | { show: 'exercise'; step: number; exercise: Exercise };

export interface LectureSlide {
  id: string;
  /** Place in the whole deck, from 1. It stays the same in a choice of slides. */
  number: number;
  /** The slides of the talk that it is made from. */
  from: number[];
  /** The talk's own heading, or one of ours. */
  heading: Line | Text;
  minutes: number;
  short: boolean;
  blocks: Block[];
  /** How many steps it has, at least 1. */
  steps: number;
  notes: { say: Text; ask?: Text; mixedUp?: Text; silent?: Text };
}

/** How many steps a figure has: its drawing knows. */
export type StepsOf = (figure: Figure) => number;

/** Whether a heading is a line of the talk, not one of ours. */
export const isLine = (heading: Line | Text): heading is Line => 'said' in heading;

/**
 * The deck of a study, slide by slide; empty where the study has none.
 * @throws Error where a slide names what does not exist: the check lets no such name through.
 */
export const buildDeck = (study: Study, stepsOf: StepsOf): LectureSlide[] =>
  study.deck.map((slide, index) => buildSlide(study, stepsOf, slide, index + 1));

function buildSlide(study: Study, stepsOf: StepsOf, slide: DeckSlide, number: number): LectureSlide {
  const { id, from, minutes, short, notes } = slide;
  const heading = slide.heading ? lineById(study, slide.heading) : slide.title;
  if (!heading) throw new Error(`slide "${id}" has no heading`);
  const named = {
    turnsOf: (quote: string) =>
      entryById(study.quotes, quote).turns.map(({ lines }) => lines.map((line) => line.id)),
    stepsOfFigure: (figure: string) => stepsOf(entryById(study.figures, figure)),
    kindOfExercise: (exercise: string) => entryById(study.exercises, exercise).file.kind,
  };
  return {
    id,
    number,
    from,
    heading,
    minutes,
    short,
    blocks: slide.shows.map((block) => buildBlock(study, block, stepsFilled(block, named))),
    steps: Math.max(1, ...slide.shows.map((block) => lastStep(block, named))),
    notes: {
      say: notes.say,
      ...(notes.ask && { ask: notes.ask }),
      ...(notes.mixed_up && { mixedUp: notes.mixed_up }),
      ...(notes.silent && { silent: notes.silent }),
    },
  };
}

function buildBlock(study: Study, block: SlideBlock, steps: number): Block {
  const { step } = block;
  switch (block.show) {
    case 'lines': {
      const lines = block.lines.map((id, i) => ({ line: lineById(study, id), step: stepOf(block, i) }));
      return { show: 'lines', step, lines };
    }
    case 'quote': {
      const quote = entryById(study.quotes, block.quote);
      const turns = quote.turns
        .map(({ lines }, turn) => ({
          turn,
          lines: lines.filter(({ id }) => block.lines === undefined || block.lines.includes(id)),
        }))
        .filter(({ lines }) => lines.length > 0)
        .map((turn, i) => ({ ...turn, step: stepOf(block, i) }));
      return { show: 'quote', step, quote, turns };
    }
    case 'figure':
      return { show: 'figure', step, figure: entryById(study.figures, block.figure), steps };
    case 'restated': {
      const { lines, ...text } = block.text;
      return { show: 'restated', step, text, lines: lines.map((id) => lineById(study, id)) };
    }
    case 'text':
      return { show: 'text', step, text: block.text };
    case 'exercise':
      return { show: 'exercise', step, exercise: entryById(study.exercises, block.exercise) };
  }
}
