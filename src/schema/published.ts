/** study.json: the study as it is published for others to work with. Every text of a study says whose words it is. */
import { z } from 'zod';
import { FIGURE_SCHEMAS } from './figure.ts';
import { everyFigure } from './figures/every-figure.ts';
import { FindingKind, RelationType } from './finding.ts';
import { Person } from './person.ts';
import {
  Basis,
  Day,
  Id,
  Language,
  LanguageTag,
  LineId,
  LineIds,
  NonEmpty,
  PartialDay,
  Text,
} from './primitives.ts';
import { Reference, ReferenceId } from './reference.ts';
import { Place } from './study.ts';
import { Line } from './talk.ts';

/** Raised when a reader of study.json must change to go on reading it. */
export const PUBLISHED_VERSION = 1;

/** The address of the schema, seen from study.json. */
export const PUBLISHED_SCHEMA = `schemas/study-${PUBLISHED_VERSION}.json`;

const lineList = z.array(LineId).describe('Lines of the talk, by id, in order.');
const name = Text.describe('A name, ours, in each language of the study.');

const Editorial = z
  .strictObject({ kind: z.literal('editorial'), ...Text.shape })
  .describe('An explanation by the editors, in each language of the study. It is no finding.');
const Paraphrase = z
  .strictObject({ kind: z.literal('paraphrase'), lines: LineIds, ...Text.shape })
  .describe('What the talk says in `lines`, in the editors’ words.');
const Translation = z
  .strictObject({ kind: z.literal('translation'), ...Text.shape })
  .describe('The editors’ translation of the line, by language.');

export const PublishedLine = z.strictObject({
  id: LineId,
  role: Line.shape.role.unwrap().describe('What the line does on its slide.'),
  kind: Line.shape.kind
    .unwrap()
    .describe('Whose words the line is: the researcher’s, a speaker’s, a source’s.'),
  text: NonEmpty.optional().describe(
    'The words as they stand on the slide. Absent of contact lines: these stand on the page of the source only.',
  ),
  language: LanguageTag.optional().describe('Of the text, where it is not that of the talk.'),
  marker: NonEmpty.optional().describe('The bullet or number before the words.'),
  place_lost: z
    .literal(true)
    .optional()
    .describe('Only the lost drawing could tell where on the slide this stood.'),
  translation: Translation.optional(),
  redacted: Day.optional().describe('The words were removed on request, on this day: `text` says “[…]”.'),
  amended: Line.shape.amended.describe('A correction by the researcher; `text` above is the original.'),
});

const Support = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('statement'), basis: z.literal('talk') }),
    z.strictObject({ by: z.literal('quote'), basis: Basis, quote: Id, lines: lineList }),
    z.strictObject({ by: z.literal('summary'), basis: z.literal('reading'), lines: LineIds }),
    z.strictObject({ by: z.literal('model'), basis: z.literal('reading'), figure: Id }),
  ])
  .describe(
    'What the talk gives for the finding. Basis: the talk makes the link itself, or the editors read it so.',
  );

const PublishedRelation = z
  .strictObject({
    type: RelationType,
    to: Id.describe('The finding that the relation leads to.'),
    basis: Basis.describe('The talk states the relation itself, in `lines`, or the editors read it so.'),
    lines: lineList,
    note: Editorial.optional(),
  })
  .describe('A relation that this finding has to another.');

export const PublishedFinding = z.strictObject({
  id: Id,
  kind: FindingKind,
  label: name,
  lead: lineList.describe('The lines under which the talk puts these words.'),
  lines: LineIds.describe('The lines that say it.'),
  rests_on: z.array(Support).min(1),
  relations: z.array(PublishedRelation),
  reach: Editorial.describe('What the finding does not say.'),
  note: Editorial,
});

export const PublishedQuote = z.strictObject({
  id: Id,
  label: name.describe('A name for the quote, ours. It says no more of a speaker than the talk does.'),
  heading: LineIds.describe('The heading under which the talk shows it.'),
  turns: z
    .array(
      z.strictObject({
        speaker: Text.optional().describe('The speaker as the talk names them. Absent: it names no one.'),
        named_by: LineId.optional().describe('The line that names the speaker.'),
        lines: LineIds.describe('The whole turn; words of the narrator within it are lines of kind study.'),
        reading: Editorial.optional().describe('Who probably speaks, where the talk does not say.'),
      }),
    )
    .min(1),
  context: Editorial,
});

export const PublishedConcept = z.strictObject({
  id: Id,
  term: name.describe('The word itself.'),
  definition: lineList.describe('The lines that define it.'),
  lines: LineIds.describe('The lines in which the talk uses it, or lists what belongs to it.'),
  explanation: Editorial,
  contested: Editorial.optional().describe('What a translation must choose, and what is lost or left open.'),
  related: z.array(Id).describe('Other concepts.'),
  references: z.array(ReferenceId),
});

/** What stands beside the drawing of a figure, by field of its file. */
const BESIDE = new Set([...Object.keys(everyFigure), 'title', 'references']);

/** The schema of what is drawn: that of the figure's file without what stands beside the drawing. */
const drawingOf = ({ shape }: (typeof FIGURE_SCHEMAS)[number]) =>
  z.strictObject({
    kind: shape.kind,
    ...Object.fromEntries(Object.entries<z.ZodType>(shape).filter(([field]) => !BESIDE.has(field))),
  });
const [firstKind, ...otherKinds] = FIGURE_SCHEMAS;

export const PublishedFigure = z.strictObject({
  id: Id,
  label: name,
  title: z
    .discriminatedUnion('kind', [Paraphrase, Editorial])
    .describe('The takeaway; of the editors’ own analyses, what the figure is.'),
  how_to_read: Editorial,
  note: Editorial.describe('What the drawing adds to the talk, or does not measure.'),
  shows: lineList.describe('The lines that the drawing shows.'),
  references: z.array(ReferenceId),
  drawing: z
    .discriminatedUnion('kind', [drawingOf(firstKind), ...otherKinds.map(drawingOf)])
    .describe('What is drawn. Texts within it are the editors’, but those that a line names.'),
});

export const PublishedStudy = z
  .strictObject({
    $schema: z.literal(PUBLISHED_SCHEMA).describe('This schema, seen from study.json.'),
    languages: z.array(Language).min(1).describe('The languages of the site, the first at its root.'),
    spoken: LanguageTag.describe('The language of the talk, and of the text of its lines.'),
    title: name.describe('The site’s title, ours.'),
    description: Editorial,
    notice: Editorial.optional().describe('What every page of the site says of the study. Absent: nothing.'),
    talk: z.strictObject({
      date: PartialDay.optional().describe('The day that the slides bear; or its month or year.'),
      date_lines: lineList,
    }),
    question: LineId.optional().describe('The line with the question that the talk leaves open.'),
    main_question: LineId.optional().describe('The line with the main question of the study.'),
    period: z.strictObject({ lines: LineIds, start: z.int(), end: z.int() }).optional(),
    places: z.array(Place).describe('Places of the study. Coordinates are ours: a town, not an address.'),
    methods: lineList,
    researcher: z
      .strictObject({ name: NonEmpty, site: z.url().optional() })
      .describe('Who gave the talk, as a sentence names them; the site of the first.'),
    researchers: z
      .array(z.strictObject({ ...Person.shape, site: z.url().optional() }))
      .describe('The same one by one: people and organisations.'),
    editors: z.array(Person).describe('Who made the site: people and organisations.'),
    rights: z.strictObject({
      reuse: NonEmpty.optional().describe('The licence for reuse of the words. Absent: ask the researcher.'),
    }),
    reviewed: z
      .strictObject({ by: NonEmpty, date: PartialDay })
      .optional()
      .describe('Absent: the researcher has not reviewed this yet.'),
    edition: z.strictObject({ version: NonEmpty.optional(), date: Day.optional() }).optional(),
    slides: z.array(z.strictObject({ number: z.int().min(1), lines: z.array(PublishedLine) })),
    findings: z.array(PublishedFinding),
    quotes: z.array(PublishedQuote),
    concepts: z.array(PublishedConcept),
    figures: z.array(PublishedFigure),
    references: z.array(Reference).describe('Published literature, in CSL-JSON.'),
    chapters: z
      .array(z.strictObject({ id: Id, title: name }))
      .describe('The chapters of the report, in order: an id is a place on its page.'),
  })
  .describe(
    'A study: a talk line by line, and what editors made of it. Names that end in `lines`, and those of a question, ' +
      'are ids of lines; every text but a name says of which kind its words are.',
  );
export type PublishedStudy = z.infer<typeof PublishedStudy>;
