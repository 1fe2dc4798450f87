import { z } from 'zod';
import { Id, LineId, LineIds, Name, nameOf, Paraphrase, Text } from './primitives.ts';

/** From which step of the slide a block is shown. */
const step = z.int().min(1).max(9).default(1).describe('From which step of the slide it is shown.');

/** Something on a slide. Blocks stand one under the other, in their order. */
export const SlideBlock = z.discriminatedUnion('show', [
  /** Lines of the talk. With `each`, every line is a step of its own. */
  z.strictObject({
    show: z.literal('lines'),
    lines: LineIds.describe('Lines of the talk, word for word.'),
    each: z.literal(true).optional().describe('With true, one appears at a time.'),
    step,
  }),
  /** A quote, whole or the turns or lines named; with `each`, every turn is a step of its own. */
  z.strictObject({
    show: z.literal('quote'),
    quote: nameOf('quote').describe('The quote, whole or in part.'),
    lines: LineIds.optional().describe(
      'Only these lines of it: a quote too long for one slide goes on over the next.',
    ),
    each: z.literal(true).optional().describe('With true, one appears at a time.'),
    step,
  }),
  /** A figure; its own steps become steps of the slide. With `until`, only so many of them. */
  z.strictObject({
    show: z.literal('figure'),
    figure: nameOf('figure').describe('The figure; its steps become steps of the slide.'),
    until: z.int().min(1).optional().describe('Only so many of its steps.'),
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
