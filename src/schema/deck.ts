import { z } from 'zod';
import {
  Id,
  inEachLanguage,
  LineId,
  LineIds,
  Name,
  NonEmpty,
  nameOf,
  Paraphrase,
  Text,
} from './primitives.ts';

/** From which step of the slide a block is shown. */
const step = z.int().min(1).max(9).default(1).describe('From which step of the slide it is shown.');

/** Words as they stand in a line of the talk or in its translation. */
const spokenWords = z.array(NonEmpty).min(1).optional();
const Stress = z.strictObject(inEachLanguage(spokenWords));

/** Something on a slide. Blocks stand one under the other, in their order. */
export const SlideBlock = z.discriminatedUnion('show', [
  /** Lines of the talk. With `each`, every line is a step of its own. */
  z.strictObject({
    show: z.literal('lines'),
    lines: LineIds.describe('Lines of the talk, word for word.'),
    each: z.literal(true).optional().describe('With true, one appears at a time.'),
    stress: z
      .array(Stress)
      .optional()
      .describe(
        'Words of these lines that stand out, each group from a step of its own: the stress is ours.',
      ),
    step,
  }),
  /** A quote, whole or the turns or lines named; with `each`, it is there from the start, and lit part by part. */
  z.strictObject({
    show: z.literal('quote'),
    quote: nameOf('quote').describe('The quote, whole or in part.'),
    lines: LineIds.optional().describe(
      'Only these lines of it: a quote too long for one slide goes on over the next.',
    ),
    each: z
      .literal(true)
      .optional()
      .describe('With true, one turn is lit at a time; of a single turn, one line.'),
    step,
  }),
  /** A figure; its own steps become steps of the slide: from `begin` on, as far as `until`. */
  z.strictObject({
    show: z.literal('figure'),
    figure: nameOf('figure').describe('The figure; its steps become steps of the slide.'),
    begin: z
      .int()
      .min(1)
      .optional()
      .describe('The step of the figure with which it begins, if not the first.'),
    until: z.int().min(1).optional().describe('The step of the figure with which it ends.'),
    untitled: z
      .literal(true)
      .optional()
      .describe('With true, the heading of the slide stands large in the place of the figure’s title.'),
    step,
  }),
  /** The routes of a figure of routes, drawn across the slide one by one; then what the talk leaves at its name. */
  z.strictObject({
    show: z.literal('routes'),
    figure: nameOf('figure').describe('The figure of routes: its goal and its roads, and no more of it.'),
    step,
  }),
  /** The talk in our words, with the lines that are restated. */
  z.strictObject({ show: z.literal('restated'), text: Paraphrase.describe('The talk in our words.'), step }),
  /** Ours: a question to discuss, a word of explanation. */
  z.strictObject({
    show: z.literal('text'),
    text: Text.describe('Ours: a question, a word of explanation.'),
    step,
  }),
  /** An exercise for the class. */
  z.strictObject({
    show: z.literal('exercise'),
    exercise: nameOf('exercise').describe('The exercise.'),
    step,
  }),
]);
export type SlideBlock = z.infer<typeof SlideBlock>;

/** A slide of the deck. */
export const DeckSlide = z.strictObject({
  id: Id.describe('Its address within the deck.'),
  from: z
    .array(z.int().min(1))
    .default([])
    .describe('The slides of the talk that it is made from. None: it is ours.'),
  heading: LineId.optional().describe('The line that is its heading, as the talk has it.'),
  title: Name.optional().describe("A heading of ours, where the talk's would not do."),
  minutes: z
    .number()
    .min(0.5)
    .max(30)
    .describe("Minutes to spend on it: what the presenter's window counts with."),
  short: z
    .boolean()
    .default(false)
    .describe('It is part of the short order, for a lecture of some twenty minutes.'),
  lesson: z
    .literal(true)
    .optional()
    .describe('With true, it is part of the order for a lesson of 45 minutes, as all of the short order is.'),
  dark: z.literal(true).optional().describe('With true, it stands on a dark ground.'),
  shows: z.array(SlideBlock).describe('What the slide shows, one under the other.'),
  notes: z
    .strictObject({
      say: Text.describe('What to say.'),
      ask: Text.optional().describe('What to ask.'),
      mixed_up: Text.optional().describe('What students usually mix up.'),
      silent: Text.optional().describe('Where the talk is silent or can be read in more than one way.'),
    })
    .describe('For the lecturer, ours.'),
});
export type DeckSlide = z.infer<typeof DeckSlide>;

/** deck.yaml: the lecture, slide by slide. */
export const DeckFile = z.strictObject({
  slides: z.array(DeckSlide).min(1, 'must have at least one slide').describe('The slides, in their order.'),
});
export type DeckFile = z.infer<typeof DeckFile>;
