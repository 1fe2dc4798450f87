/** CSL-JSON as reference managers write it: Zotero, JabRef, Mendeley, pandoc. Version 1.0.2 of its schema. */
import { z } from 'zod';
import { meaning } from './meaning.ts';
import { NonEmpty } from './primitives.ts';

export const TYPES = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...[
    'entry-encyclopedia',
    'event',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
] as const;

/** The fields that hold text or a number. */
const TEXTS = [
  ...['DOI', 'ISBN', 'ISSN', 'PMCID', 'PMID', 'URL', 'abstract', 'annote', 'archive', 'archive-place'],
  ...['archive_collection', 'archive_location', 'authority', 'call-number', 'chapter-number', 'citation-key'],
  ...['citation-label', 'citation-number', 'collection-number', 'collection-title', 'container-title'],
  ...['container-title-short', 'dimensions', 'division', 'edition', 'event', 'event-place', 'event-title'],
  ...['first-reference-note-number', 'genre', 'issue', 'journalAbbreviation', 'jurisdiction', 'keyword'],
  ...['language', 'license', 'locator', 'medium', 'note', 'number', 'number-of-pages', 'number-of-volumes'],
  ...[
    'original-publisher',
    'original-publisher-place',
    'original-title',
    'page',
    'page-first',
    'part-number',
  ],
  ...['part-title', 'printing-number', 'publisher', 'publisher-place', 'references', 'reviewed-genre'],
  ...['reviewed-title', 'scale', 'section', 'shortTitle', 'source', 'status', 'supplement-number', 'title'],
  ...['title-short', 'version', 'volume', 'volume-title', 'volume-title-short', 'year-suffix'],
] as const;

/** The fields that hold names. */
const NAMES = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'],
  ...[
    'curator',
    'director',
    'editor',
    'editor-translator',
    'editorial-director',
    'executive-producer',
    'guest',
  ],
  ...[
    'host',
    'illustrator',
    'interviewer',
    'narrator',
    'organizer',
    'original-author',
    'performer',
    'producer',
  ],
  ...['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'],
] as const;

/** The fields that hold days. */
const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const;

const flag = z.union([z.boolean(), z.string(), z.int()]).optional();
const part = NonEmpty.optional();

const Name = z
  .strictObject({
    family: part,
    given: part,
    suffix: part,
    literal: part,
    'dropping-particle': part,
    'non-dropping-particle': part,
    'comma-suffix': flag,
    'static-ordering': flag,
    'parse-names': flag,
  })
  .refine(
    ({ family, given, literal }) => family ?? given ?? literal,
    'must have a "family" or a "literal" name',
  );

const number = z.union([z.int(), z.string().regex(/^-?\d+$/, 'must be a number')]);
const PartsOfDay = z.array(number).min(1).max(3);

const Issued = z
  .strictObject({
    'date-parts': z.array(PartsOfDay).min(1).max(2).optional(),
    raw: part,
    literal: part,
    season: z.union([NonEmpty, z.int()]).optional(),
    circa: flag,
  })
  .refine(
    (date) => date['date-parts'] ?? date.raw ?? date.literal,
    'must have "date-parts", such as [[2017, 1, 17]]',
  );

const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

/** The name by which content files call an item of references.json: whatever a reference manager gave it. */
export const ReferenceId = NonEmpty.max(200, 'must be no longer than 200 characters');

/** An item of references.json, in CSL-JSON. */
export const Reference = z.strictObject({
  id: meaning(ReferenceId, { one: 'reference' }).describe('The name by which content files call it.'),
  type: z.enum(TYPES).describe('What it is.'),
  ...each(TEXTS, z.union([z.string(), z.number()]).optional()),
  title: z.string().optional(),
  URL: z.string().optional(),
  ...each(NAMES, z.array(Name).optional()),
  ...each(DATES, Issued.optional()),
  categories: z.array(z.string()).optional(),
  custom: z.record(z.string(), z.unknown()).optional(),
});
export const References = z.array(Reference);
export type Reference = z.infer<typeof Reference>;
