/**
 * The words that authors may use in MDX, beside Markdown's own headings.
 * Every paragraph stands inside one of them, so that it says whose words it is.
 */
import { z } from 'zod';
import { LINKED_PAGES } from './kinds.ts';
import { meaningOf, type Nameable } from './meaning.ts';
import { Id, LineId, nameOf } from './primitives.ts';

const lines = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(LineId).min(1, 'must name at least one line of the talk'));

export const AUTHORING = {
  /** Our words for what the talk says in `lines`. */
  Paraphrase: z.strictObject({ lines, id: Id.optional() }),
  /** An explanation by the editors, in the running text. */
  Editorial: z.strictObject({ id: Id.optional() }),
  /** An explanation by the editors, in the margin. */
  Note: z.strictObject({ id: Id.optional() }),
  /** Lines of the talk, word for word. */
  Verbatim: z.strictObject({ lines, id: Id.optional() }),
  /** A finding, word for word; with `note` its explanation beside it. */
  Finding: z.strictObject({ id: nameOf('finding'), note: z.literal(true).optional() }),
  Quote: z.strictObject({ id: nameOf('quote') }),
  Figure: z.strictObject({ id: nameOf('figure') }),
  /** An order to predict before one reads on to the figure that shows it, in the report. */
  Exercise: z.strictObject({ id: nameOf('exercise') }),
  /** What a finding rests on, in short: said, worked out, quoted, summed up, modelled. */
  Evidence: z.strictObject({ id: nameOf('finding') }),
  /** A finding word for word, with what it is tied to and what not. */
  Tracer: z.strictObject({ id: nameOf('finding') }),
  /** A word of the glossary, inside a sentence. */
  Term: z.strictObject({ id: nameOf('concept') }),
  /** A link to another page of this site, inside a sentence. */
  PageLink: z.strictObject({ to: z.enum(LINKED_PAGES) }),
  /** A link to a chapter of the report, inside a sentence. */
  Chapter: z.strictObject({ id: nameOf('chapter') }),
  /** The ways to give the lecture: deck, presenter's window, script, handout. */
  Lecture: z.strictObject({}),
  /** The exercises for a class, each with its aim. */
  Exercises: z.strictObject({}),
  /** How many words of this site are of which kind, counted by the build. */
  WordShares: z.strictObject({}),
  /** Who "we" are, from study.yaml. */
  Makers: z.strictObject({}),
  /** Where to report an error, from study.yaml. */
  ErrorContact: z.strictObject({}),
  /** The day of the last review by the researcher, or that there was none. */
  ReviewState: z.strictObject({}),
  /** How to name this page when it is quoted. */
  HowToCite: z.strictObject({}),
  /** The published literature that the study names, from references.json. */
  Literature: z.strictObject({}),
  /** The researcher's contact lines, from the talk. */
  ContactLines: z.strictObject({}),
} as const;

export type AuthoringName = keyof typeof AUTHORING;
/** Components that stand inside a sentence; all others stand on lines of their own. */
export const isInline = (name: string): boolean =>
  name === 'Term' || name === 'PageLink' || name === 'Chapter';
/** Components that hold a paragraph of ours, which in the report has an address of its own. */
export const isParagraph = (name: string): boolean =>
  name === 'Paraphrase' || name === 'Editorial' || name === 'Note';
export const isAuthoringName = (name: string): name is AuthoringName => Object.hasOwn(AUTHORING, name);
/** The kind of entry or place whose id is a component's `id`; nothing where its `id` is its own. */
export const namedBy = (name: AuthoringName): Nameable | undefined => {
  const { shape } = AUTHORING[name];
  return 'id' in shape ? meaningOf(shape.id)?.names : undefined;
};
