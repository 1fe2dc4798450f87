import { z } from 'zod';
import { Day, Id, Language, LineId, LineIds, NonEmpty, Text } from './primitives.ts';

/** A place where the study was done. */
export const Place = z.strictObject({
  id: Id,
  /** The line of the talk that names it. */
  line: LineId,
  /** The name as the talk writes it. */
  verbatim: NonEmpty,
  /** The name as it is shown, where that differs. */
  label: NonEmpty.optional(),
  /** Longitude and latitude in degrees (WGS 84), to two decimals: a town, not an address. */
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});

const empty = z.literal('');

/** study.yaml: what holds for the whole study and the whole site. */
export const StudyFile = z.strictObject({
  /** The languages the site is made in, the first at the root. */
  languages: z.array(Language).min(1),
  /** The site's title. The talk has none, so it is ours. */
  title: Text,
  /** One sentence for search engines and link previews: ours. */
  description: Text,
  /** One or two sentences that every page shows, beside who reviewed it: that a study is made up, or was withdrawn. Ours. */
  notice: Text.optional(),
  talk: z.strictObject({
    /** The day that the slides bear. */
    date: Day.or(empty),
    /** Which slides carry that day. */
    date_lines: z.array(LineId),
    /** What it was, for a citation: the talk has no title, so this stands in its place, in square brackets. Ours. */
    description: Text.optional(),
  }),
  /** The line with the question that the talk leaves open. */
  question: LineId.or(empty),
  /** The line with the main question of the study. */
  main_question: LineId.or(empty),
  period: z.strictObject({ lines: LineIds, start: z.int(), end: z.int() }).optional(),
  places: z.array(Place),
  /** The lines that list the methods, in the talk's order. */
  methods: z.array(LineId),
  researcher: z
    .strictObject({
      name: NonEmpty,
      /** The family name at the end of `name`, where that is more than its last word: "Vries-van der Berg". */
      family: NonEmpty.optional(),
      site: z.url().or(empty),
    })
    .refine(({ name, family }) => family === undefined || name.endsWith(family), {
      path: ['family'],
      error: 'must be the end of "name"',
    }),
  /** Who made this site, the family name whole: "van den Berg". Empty: the site is cited by its title. */
  editors: z.array(z.strictObject({ family: NonEmpty, given: NonEmpty })),
  /** Where "report an error" leads: a mail address or a web address. Empty: the link is left out. */
  contact: z.email().or(z.url()).or(empty),
  rights: z.strictObject({
    /** The licence under which the study's words may be used again. Empty: ask the researcher. */
    reuse: z.string(),
  }),
  /** Filled in once the researcher has read the site and agreed. */
  reviewed: z.strictObject({ by: z.string(), date: Day.or(empty) }),
  /** The edition of the site. Empty: cited without a date. */
  edition: z.strictObject({ version: z.string(), date: Day.or(empty) }),
});
export type StudyFile = z.infer<typeof StudyFile>;
export type Place = z.infer<typeof Place>;
