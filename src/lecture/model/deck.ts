/** The lecture as data: which slides, in which order, and what each shows at which step. Pure. */
import type { DeckSlide as DeckSlideFile, SlidePart } from '../../schema/deck.ts';
import type { Text } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import { lineById } from '../../study/line-by-id.ts';
import type { Exercise, Figure, Line, Quote, Study } from '../../study/study.ts';

/** A part of a slide, its names become things. `step`: from which step of the slide it is shown, from 1. */
export type Part =
  | { show: 'lines'; step: number; lines: { line: Line; step: number }[] }
  /** Turns of which no line is shown are left out; `turn` is the place in `quote.turns`, from 0. */
  | { show: 'quote'; step: number; quote: Quote; turns: { lines: Line[]; step: number; turn: number }[] }
  /** Of the figure, step `n` is shown at step `step + n - 1` of the slide, up to `steps` of them. */
  | { show: 'figure'; step: number; figure: Figure; steps: number }
  | { show: 'restated'; step: number; text: Text; lines: Line[] }
  | { show: 'text'; step: number; text: Text }
  | { show: 'exercise'; step: number; exercise: Exercise };

export interface DeckSlide {
  id: string;
  /** Place in the whole deck, from 1. It stays the same in a choice of slides. */
  number: number;
  /** The slides of the talk that it is made from. */
  from: number[];
  /** The talk's own heading, or one of ours. */
  heading: Line | Text;
  minutes: number;
  short: boolean;
  parts: Part[];
  /** How many steps it has, at least 1. */
  steps: number;
  notes: { say: Text; ask?: Text; mixedUp?: Text; silent?: Text };
}

/** How many steps a figure has; the figures' catalogue knows, and the deck is handed it. */
export type StepsOf = (figure: Figure) => number;

export type { SlidePart };

/** Whether a heading is a line of the talk; otherwise it is ours. */
export const isLine = (heading: Line | Text): heading is Line => 'said' in heading;

/**
 * The deck of a study, slide by slide; empty where the study has none.
 * @throws Error where a slide names what does not exist: the check lets no such name through.
 */
export const buildDeck = (study: Study, stepsOf: StepsOf): DeckSlide[] =>
  study.deck.map((slide, index) => buildSlide(study, stepsOf, slide, index + 1));

function buildSlide(study: Study, stepsOf: StepsOf, slide: DeckSlideFile, number: number): DeckSlide {
  const { id, from, minutes, short, notes } = slide;
  const heading = slide.heading ? lineById(study, slide.heading) : slide.title;
  if (!heading) throw new Error(`slide "${id}" has no heading`);
  const parts = slide.shows.map((part) => buildPart(study, stepsOf, part));
  return {
    id,
    number,
    from,
    heading,
    minutes,
    short,
    parts,
    steps: Math.max(1, ...parts.map(lastStep)),
    notes: {
      say: notes.say,
      ...(notes.ask && { ask: notes.ask }),
      ...(notes.mixed_up && { mixedUp: notes.mixed_up }),
      ...(notes.silent && { silent: notes.silent }),
    },
  };
}

function buildPart(study: Study, stepsOf: StepsOf, part: SlidePart): Part {
  const { step } = part;
  switch (part.show) {
    case 'lines': {
      const lines = part.lines.map((id, i) => ({
        line: lineById(study, id),
        step: part.each ? step + i : step,
      }));
      return { show: 'lines', step, lines };
    }
    case 'quote': {
      const quote = entryById(study.quotes, part.quote);
      const turns = quote.turns
        .map(({ lines }, turn) => ({
          turn,
          lines: lines.filter(({ id }) => part.lines === undefined || part.lines.includes(id)),
        }))
        .filter(({ lines }) => lines.length > 0)
        .map((turn, i) => ({ ...turn, step: part.each ? step + i : step }));
      return { show: 'quote', step, quote, turns };
    }
    case 'figure': {
      const figure = entryById(study.figures, part.figure);
      const all = Math.max(1, stepsOf(figure));
      return { show: 'figure', step, figure, steps: Math.min(part.until ?? all, all) };
    }
    case 'restated': {
      const { lines, ...text } = part.text;
      return { show: 'restated', step, text, lines: lines.map((id) => lineById(study, id)) };
    }
    case 'text':
      return { show: 'text', step, text: part.text };
    case 'exercise':
      return { show: 'exercise', step, exercise: entryById(study.exercises, part.exercise) };
  }
}

/** The step of the slide from which a part is there in full. */
function lastStep(part: Part): number {
  if (part.show === 'lines') return Math.max(part.step, ...part.lines.map(({ step }) => step));
  // First the order of one's own, then the talk's beside it.
  if (part.show === 'exercise' && part.exercise.file.kind === 'predict-order') return part.step + 1;
  if (part.show === 'quote') return Math.max(part.step, ...part.turns.map(({ step }) => step));
  return part.show === 'figure' ? part.step + part.steps - 1 : part.step;
}
