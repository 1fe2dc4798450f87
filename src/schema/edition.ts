import { z } from 'zod';
import { PROVENANCE_KINDS } from './kinds.ts';
import { Day, Language, LanguageTag, LineId, NonEmpty } from './primitives.ts';
import { Redaction } from './talk.ts';

/** It is the name of a file, and stands in addresses. */
export const VERSION = /^[0-9A-Za-z](?:[\w.-]{0,38}[0-9A-Za-z])?$/;
export const Version = z
  .string()
  .regex(VERSION, 'must be letters, digits, dots and hyphens, such as "1.0": it stands in addresses');

/** The words of a statement in a language of the site, as they were published. */
const Wording = z.strictObject({
  text: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  whose: z.enum(PROVENANCE_KINDS),
  language: LanguageTag.optional().describe('Of the words, where it is another than that of the site.'),
});
export type Wording = z.infer<typeof Wording>;

export const EditionStatement = z.strictObject({
  id: NonEmpty,
  kind: NonEmpty,
  at: z
    .strictObject({ page: NonEmpty, id: NonEmpty.optional(), fragment: NonEmpty.optional() })
    .describe('Where it stood by itself.'),
  lines: z.array(LineId).describe('The lines of the talk that it was, restated or spoke of.'),
  words: z.partialRecord(Language, Wording).describe('Empty where they were removed on request.'),
  redacted: Redaction.optional().describe(
    'Its words were removed on request, from every edition. Written by npm run redact.',
  ),
});
export type EditionStatement = z.infer<typeof EditionStatement>;

/** editions/VERSION.json: what was published, statement by statement. Written by the release, never by hand. */
export const EditionFile = z.strictObject({
  version: Version,
  date: Day,
  before: Version.optional().describe('The edition before it: what is not told here is as it was there.'),
  gone: z.array(NonEmpty).describe('Statements of the edition before that are no more.'),
  statements: z.array(EditionStatement).describe('What is new, or other than before; by id.'),
});
export type EditionFile = z.infer<typeof EditionFile>;
