import { z } from 'zod';
import { Id, LineId, LineIds, Paraphrase, Text } from './primitives.ts';

/** From which step of the slide a part is shown. */
const step = z.int().min(1).max(9).default(1);

/** Something on a slide. Parts stand one under the other, in their order. */
export const SlidePart = z.discriminatedUnion('show', [
  /** Lines of the talk. With `each`, every line is a step of its own. */
  z.strictObject({ show: z.literal('lines'), lines: LineIds, each: z.literal(true).optional(), step }),
  /** A quote, whole or the turns or lines named; with `each`, every turn is a step of its own. */
  z.strictObject({
    show: z.literal('quote'),
    quote: Id,
    /** Only these lines of it: a quote too long for one slide goes on over the next. */
    lines: LineIds.optional(),
    each: z.literal(true).optional(),
    step,
  }),
  /** A figure; its own steps become steps of the slide. With `until`, only so many of them. */
  z.strictObject({ show: z.literal('figure'), figure: Id, until: z.int().min(1).optional(), step }),
  /** The talk in our words, with the lines that are restated. */
  z.strictObject({ show: z.literal('restated'), text: Paraphrase, step }),
  /** Ours: a question to discuss, a word of explanation. */
  z.strictObject({ show: z.literal('text'), text: Text, step }),
  /** An exercise for the class. */
  z.strictObject({ show: z.literal('exercise'), exercise: Id, step }),
]);
export type SlidePart = z.infer<typeof SlidePart>;

/** A slide of the deck. */
export const DeckSlide = z.strictObject({
  /** Its address within the deck. */
  id: Id,
  /** The slides of the talk that it is made from. None: it is ours. */
  from: z.array(z.int().min(1)).default([]),
  /** The line that is its heading, as the talk has it. */
  heading: LineId.optional(),
  /** A heading of ours, where the talk's would not do. */
  title: Text.optional(),
  /** Minutes to spend on it: what the presenter's window counts with. */
  minutes: z.number().min(0.5).max(30),
  /** It is part of the short order, for a lecture of some twenty minutes. */
  short: z.boolean().default(false),
  shows: z.array(SlidePart),
  /** For the lecturer, ours. */
  notes: z.strictObject({
    /** What to say. */
    say: Text,
    /** What to ask. */
    ask: Text.optional(),
    /** What students usually mix up. */
    mixed_up: Text.optional(),
    /** Where the talk is silent or can be read in more than one way. */
    silent: Text.optional(),
  }),
});
export type DeckSlide = z.infer<typeof DeckSlide>;

/** deck.yaml: the lecture, slide by slide. */
export const DeckFile = z.strictObject({ slides: z.array(DeckSlide).min(1, 'must have at least one slide') });
export type DeckFile = z.infer<typeof DeckFile>;
