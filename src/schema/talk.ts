import { z } from 'zod';
import { meaning } from './meaning.ts';
import { Day, Language, LanguageTag, LineId, NonEmpty, PartialDay, Text } from './primitives.ts';

/**
 * A correction by the researcher to her own words. The original stays in `text`
 * and is shown one step away.
 */
export const Amendment = z.strictObject({
  text: NonEmpty.describe('The words as they should read now, in the language of the talk.'),
  by: NonEmpty.describe('Who changed it.'),
  date: PartialDay.describe('On which day.'),
  why: Text.describe('Why, in each language of the site.'),
});

/** That words were removed at the request of who said them, or of who is spoken of. */
export const Redaction = z.strictObject({
  date: Day.describe('On which day.'),
  why: NonEmpty.describe('Why: for the editors. It repeats nothing of the words.'),
});

/** Whose words a line of the talk is. */
export const LineKind = z.enum(['study', 'participant', 'cited']);

/** What a line does on its slide. Headings, footer and contact are structure: they need no use elsewhere. */
export const LineRole = z.enum(['body', 'heading', 'footer', 'contact']);

export const Line = z.strictObject({
  id: LineId.describe('Slide, place on the slide, and a letter where one line is divided: s06-3a.'),
  text: NonEmpty.describe('The words as they stand in talk.txt, wrapped lines joined.'),
  language: LanguageTag.optional().describe(
    'The language of these words, where it is another than that of the talk: `ar`. Left out: that of the talk.',
  ),
  role: LineRole.default('body').describe('What the line does on its slide. Left out: body.'),
  kind: LineKind.default('study').describe(
    'Whose words: the researcher’s (study), those of someone quoted (participant), or of a cited source (cited). Left out: study.',
  ),
  marker: NonEmpty.optional().describe(
    'The bullet or number before the words, as in talk.txt: `•`, `–`, `1.`',
  ),
  place_lost: z
    .literal(true)
    .optional()
    .describe('True where only the lost drawing could tell where on the slide these words stood.'),
  translation: z
    .partialRecord(Language, NonEmpty)
    .optional()
    .describe("The words in the site's other language. Left out where nothing is to be translated."),
  redacted: Redaction.optional().describe(
    'Its words were removed on request, and “[…]” stands in their place, here and in talk.txt. Written by npm run redact.',
  ),
  amended: Amendment.optional().describe('A correction by the researcher. The original stays one step away.'),
});

export const SlideOfTalk = z.strictObject({
  number: meaning(z.int().min(1).max(999), { one: 'slide' }).describe(
    "The slide's place in the talk, counted from 1.",
  ),
  lines: z.array(Line).min(1).describe('Its lines, from top to bottom.'),
});

/** talk.yaml: the logical lines of talk.txt, their ids, whose words they are, and their translation. */
export const Talk = z.strictObject({
  language: LanguageTag.describe(
    'The language the talk was given in: that of the site, or another, such as `fr`; then every line has its translations.',
  ),
  slides: z.array(SlideOfTalk).describe('The slides, in their order.'),
});
export type Talk = z.infer<typeof Talk>;
export type TalkLine = z.infer<typeof Line>;
