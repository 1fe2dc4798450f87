import { z } from 'zod';
import { Day, Language, LineId, NonEmpty, Text } from './primitives.ts';

/**
 * A correction by the researcher to her own words. The original stays in `text`
 * and is shown one step away.
 */
export const Amendment = z.strictObject({
  /** The words as they should read now, in the language of the talk. */
  text: NonEmpty,
  /** Who changed it. */
  by: NonEmpty,
  date: Day,
  /** Why, in each language of the site. */
  why: Text,
});

/** Whose words a line of the talk is. */
export const LineKind = z.enum(['study', 'participant', 'cited']);

/** What a line does on its slide. Headings, footer and contact are structure: they need no use elsewhere. */
export const LineRole = z.enum(['body', 'heading', 'footer', 'contact']);

export const Line = z.strictObject({
  id: LineId,
  /** The words as they stand in talk.txt, wrapped lines joined. */
  text: NonEmpty,
  role: LineRole.default('body'),
  kind: LineKind.default('study'),
  /** The bullet or number before the words, as in talk.txt: `•`, `–`, `1.` */
  marker: NonEmpty.optional(),
  /** True where only the lost drawing could tell where on the slide these words stood. */
  place_lost: z.literal(true).optional(),
  /** The words in the site's other language. Left out where nothing is to be translated. */
  translation: z.partialRecord(Language, NonEmpty).optional(),
  amended: Amendment.optional(),
});

export const SlideOfTalk = z.strictObject({
  /** The slide's place in the talk, counted from 1. */
  number: z.int().min(1).max(99),
  lines: z.array(Line).min(1),
});

/** talk.yaml: the logical lines of talk.txt, their ids, whose words they are, and their translation. */
export const Talk = z.strictObject({
  /** The language the talk was given in. */
  language: Language,
  slides: z.array(SlideOfTalk),
});
export type Talk = z.infer<typeof Talk>;
export type TalkLine = z.infer<typeof Line>;
