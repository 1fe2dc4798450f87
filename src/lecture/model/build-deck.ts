/** The lecture as data: which slides, in which order, and what each shows at which step. Pure. */
import type { DeckSlide, SlideBlock } from '../../schema/deck.ts';
import type { Language, Text } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import { lineById } from '../../study/line-by-id.ts';
import { lastStep, partsOf, stepOf, stepsFilled, stepsOfRoutes } from '../../study/steps.ts';
import type { Exercise, Figure, Line, Quote, Study } from '../../study/study.ts';

/** A block of a slide, with the things that its file names. `step`: from which step of the slide it is shown, counted from 1. */
export type Block =
  | { show: 'lines'; step: number; lines: { line: Line; step: number }[]; stress: StressedWords[] }
  /** Turns of which no line is shown are left out. */
  | { show: 'quote'; step: number; quote: Quote; turns: ShownTurn[] }
  /** The figure's step `begin` is shown at step `step` of the slide, and so on as far as its step `until`. */
  | { show: 'figure'; step: number; figure: Figure; begin: number; until: number; untitled: boolean }
  /** The lines that its roads and its goal are called by. */
  | { show: 'routes'; step: number; figure: Figure; lines: Line[] }
  | { show: 'restated'; step: number; text: Text; lines: Line[] }
  | { show: 'text'; step: number; text: Text }
  | { show: 'exercise'; step: number; exercise: Exercise };

/** Words that stand out from a step of the slide on, in each language. */
export interface StressedWords {
  step: number;
  words: Partial<Record<Language, string[]>>;
}

export interface ShownTurn {
  lines: Line[];
  /** The place in `quote.turns`, from 0. */
  turn: number;
  /** Where the quote is lit part by part: the parts of this turn, each with the step at which it is lit. */
  lit?: { lines: Line[]; step: number }[];
}

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
  lesson: boolean;
  dark: boolean;
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
  const { id, from, minutes, short, lesson = short, dark = false, notes } = slide;
  const heading = slide.heading ? lineById(study, slide.heading) : slide.title;
  if (!heading) throw new Error(`slide "${id}" has no heading`);
  const named = {
    turnsOf: (quote: string) => entryById(study.quotes, quote).turns.map(({ lines }) => lines),
    stepsOfRoutes: (figure: string) => stepsOfRoutes(entryById(study.figures, figure).file),
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
    lesson,
    dark,
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
      const first = (lines.at(-1)?.step ?? step) + 1;
      const stress = (block.stress ?? []).map((words, i) => ({ step: first + i, words }));
      return { show: 'lines', step, lines, stress };
    }
    case 'quote': {
      const quote = entryById(study.quotes, block.quote);
      const parts = partsOf(
        quote.turns.map(({ lines }) => lines),
        block.lines,
      );
      const turns = quote.turns.flatMap(({ lines: all }, turn): ShownTurn[] => {
        const lines = all.filter(({ id }) => block.lines?.includes(id) ?? true);
        const lit = parts.flatMap((part, i) =>
          part[0] && lines.includes(part[0]) ? [{ lines: part, step: step + i }] : [],
        );
        return lines.length > 0 ? [{ turn, lines, ...(block.each && { lit }) }] : [];
      });
      return { show: 'quote', step, quote, turns };
    }
    case 'figure': {
      const { begin = 1, untitled = false } = block;
      const figure = entryById(study.figures, block.figure);
      return { show: 'figure', step, figure, begin, until: begin + steps - 1, untitled };
    }
    case 'routes': {
      const figure = entryById(study.figures, block.figure);
      if (figure.file.kind !== 'routes') throw new Error(`figure "${figure.id}" draws no routes`);
      const { goal, routes } = figure.file;
      const lines = [...routes.map(({ line }) => line), goal].map((id) => lineById(study, id));
      return { show: 'routes', step, figure, lines };
    }
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
