/** The small shapes that every content file is made of. */
import { z } from 'zod';
import { meaning, type Nameable } from './meaning.ts';

/** The interface languages this site can speak. The first is the default of the site's root. */
export const LANGUAGES = ['nl', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
/** Any language, by its tag: what is said in the talk need not be in one that the site speaks. */
export const LanguageTag = z
  .string()
  .refine(
    (tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag),
    'must be the tag of a language, such as "nl", "fr", "ar" or "pt-BR"',
  );

export const isLanguage = (name: string): name is Language => (LANGUAGES as readonly string[]).includes(name);

const words = z.string().trim().min(1, 'must not be empty');
export const NonEmpty = words;

/** With the endings of what is made of it, an id is the name of a file, and no system takes more than 255 bytes. */
export const LONGEST_ID = 100;

/** One or a few lower-case words joined by hyphens: `first-finding`. It is an address, so it never changes lightly. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "first-finding"')
  .max(LONGEST_ID, `must be no longer than ${LONGEST_ID} characters`);

/** The id of something else. Literature has those that a reference manager gave it. */
export const nameOf = (names: Nameable): z.ZodString =>
  meaning(names === 'reference' ? NonEmpty : Id, { names });

/** A line of the talk: slide number, place on the slide, and a letter where one line is divided: `s06-3a`. */
export const LineId = meaning(
  z
    .string()
    .regex(/^s(?:\d{2}|[1-9]\d{2})-\d+[a-z]?$/, 'must be a line of the talk, such as "s05-2" or "s06-3a"'),
  { names: 'line' },
);
export type LineId = z.infer<typeof LineId>;
/** The slide that a line stands on, by its id. */
export const slideOf = (line: LineId): number => Number(line.slice(1, line.indexOf('-')));

export const LineIds = z.array(LineId).min(1, 'must name at least one line of the talk');

/** A field for each language that the site speaks. */
export const inEachLanguage = <Shape extends z.ZodType>(shape: Shape): Record<Language, Shape> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, shape])) as Record<Language, Shape>;

/**
 * The same text in each language of the study. Which languages are required is said by
 * `languages` in study.yaml, so the rule `text-in-every-language` checks it, not the schema.
 */
export const Text = meaning(z.strictObject(inEachLanguage(words.optional())), {
  text: 'editorial',
});
export type Text = z.infer<typeof Text>;

/** What something is called, in each language of the study. */
export const Name = meaning(Text, { text: 'name' });

/** Text in our words that restates the talk, with the lines it restates. */
export const Paraphrase = meaning(
  z.strictObject({
    lines: LineIds.describe('The lines that are restated.'),
    ...inEachLanguage(words.optional()),
  }),
  { text: 'paraphrase' },
);
export type Paraphrase = z.infer<typeof Paraphrase>;

/** A calendar day, `2017-01-17`. */
export const Day = z.iso.date('must be a day that exists, such as "2017-01-17", in quotes');

/** A day, a month or a year, as precise as it is known: `2017-01-17`, `2017-01`, `2017`. */
export const PartialDay = z
  .string()
  .refine(
    (day) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(day) || Day.safeParse(day).success,
    'must be a day that exists, such as "2017-01-17", or as much of it as is known, "2017-01" or "2017"; in quotes',
  );

/** On what a link rests: the talk says so itself, or we read it so. */
export const Basis = z.enum(['talk', 'reading']);
export type Basis = z.infer<typeof Basis>;
