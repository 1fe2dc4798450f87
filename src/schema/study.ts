import { z } from 'zod';
import { meaning } from './meaning.ts';
import { Person, Researcher } from './person.ts';
import { Day, Id, Language, LineId, LineIds, Name, NonEmpty, PartialDay, Text } from './primitives.ts';

/** A place where the study was done. */
export const Place = z.strictObject({
  id: meaning(Id, { one: 'place' }).describe('A name for the place that nobody else has.'),
  line: LineId.describe('The line of the talk that names it.'),
  verbatim: NonEmpty.describe('The name as the talk writes it.'),
  label: NonEmpty.optional().describe('The name as it is shown, where that differs.'),
  coordinates: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .describe('Longitude and latitude in degrees (WGS 84), to two decimals: a town, not an address.'),
});

const empty = z.literal('');

/** study.yaml: what holds for the whole study and the whole site. */
export const StudyFile = z.strictObject({
  languages: z
    .array(meaning(Language, { one: 'language' }))
    .min(1)
    .describe('The languages the site is made in, the first at the root.'),
  title: Name.describe("The site's title. The talk has none, so it is ours."),
  description: Text.describe('One sentence for search engines and link previews: ours.'),
  notice: Text.optional().describe(
    'One or two sentences that every page shows, beside who reviewed it: that a study is made up, or was withdrawn. Ours.',
  ),
  talk: z
    .strictObject({
      date: PartialDay.or(empty).describe(
        'The day that the slides bear; its month or year, where no more is known.',
      ),
      date_lines: z.array(LineId).describe('Which slides carry that day.'),
      description: Text.optional().describe(
        'What it was, for a citation: the talk has no title, so this stands in its place, in square brackets. Ours.',
      ),
    })
    .describe('The talk itself.'),
  question: LineId.or(empty).describe('The line with the question that the talk leaves open.'),
  main_question: LineId.or(empty).describe('The line with the main question of the study.'),
  period: z
    .strictObject({
      lines: LineIds.describe('The lines that say when the study was done.'),
      start: z.int().describe('Its first year.'),
      end: z.int().describe('Its last year.'),
    })
    .optional()
    .describe('When the study was done, if the talk says so.'),
  places: z.array(Place).describe('Where the study was done, if the talk says so.'),
  methods: z.array(LineId).describe("The lines that list the methods, in the talk's order."),
  researcher: z
    .union([Researcher, z.array(Researcher).min(1, 'must name who gave the talk')])
    .describe('Who gave the talk; of several a list, in the order in which they are named.'),
  editors: z
    .array(Person)
    .describe('Who made this site: people and organisations. Empty: the site is cited by its title.'),
  contact: z
    .email()
    .or(z.url())
    .or(empty)
    .describe('Where "report an error" leads: a mail address or a web address. Empty: the link is left out.'),
  rights: z
    .strictObject({
      reuse: z
        .string()
        .describe("The licence under which the study's words may be used again. Empty: ask the researcher."),
    })
    .describe('What others may do with the words.'),
  reviewed: z
    .strictObject({
      by: z.string().describe('Who reviewed it.'),
      date: PartialDay.or(empty).describe('On which day.'),
    })
    .describe('Filled in once the researcher has read the site and agreed.'),
  edition: z
    .strictObject({
      version: z.string().describe('Its number, such as 1.0.'),
      date: Day.or(empty).describe('The day on which it was published.'),
    })
    .describe('The edition of the site. Empty: cited without a date.'),
});
export type StudyFile = z.infer<typeof StudyFile>;
export type Place = z.infer<typeof Place>;
