/** The table of contents of a study's folder: which file is which, and how it is read. */
import type { z } from 'zod';
import { isParagraph } from '../../schema/authoring.ts';
import { ConceptFile } from '../../schema/concept.ts';
import { DeckFile } from '../../schema/deck.ts';
import { EditionFile } from '../../schema/edition.ts';
import { ExerciseFile } from '../../schema/exercise.ts';
import { FigureFile } from '../../schema/figure.ts';
import { FindingFile } from '../../schema/finding.ts';
import { type IdKind, PROSE_PAGES } from '../../schema/kinds.ts';
import { LANGUAGES, type Language } from '../../schema/primitives.ts';
import { QuoteFile } from '../../schema/quote.ts';
import { References } from '../../schema/reference.ts';
import { StudyFile } from '../../schema/study.ts';
import { Talk } from '../../schema/talk.ts';
import { once } from '../once.ts';
import { type Document, readData } from './document.ts';
import type { Draft, NamedId, ProseDocument } from './draft.ts';
import { type Problem, placeAt, type SourceFile } from './problem.ts';
import { readProse } from './read-prose.ts';

/** What the name of a file says. */
export interface FileName {
  id: string;
  /** Of prose only. */
  language: Language;
  /** The number before a chapter's id; 0 elsewhere. */
  order: number;
}

export interface Slot {
  pattern: RegExp;
  /** Of what the file's name is the id. */
  kind?: IdKind;
  /** Puts into the draft what the file holds, or that it is broken. */
  read(draft: Draft, file: SourceFile, name: FileName): Problem[];
}

const entries = <T>(folder: string, kind: IdKind, schema: z.ZodType<T>, keep: Keep<T>): Slot => ({
  pattern: new RegExp(`^${folder}/(?<id>[^/]+)\\.yaml$`),
  kind,
  read: data(schema, keep),
});

const language = `(?<language>${LANGUAGES.join('|')})`;

const SLOTS: readonly Slot[] = [
  { pattern: /^talk\.txt$/, read: text((draft, file) => (draft.transcript = file)) },
  { pattern: /^addresses\.txt$/, read: text((draft, file) => (draft.addresses = file)) },
  { pattern: /^editions\/manifest\.txt$/, read: text((draft, file) => (draft.manifest = file)) },
  { pattern: /^editions\/(?<id>[^/]+)\.json$/, read: readEdition },
  { pattern: /^(?<id>talk)\.yaml$/, read: data(Talk, (draft, talk) => (draft.talk = talk)) },
  { pattern: /^(?<id>study)\.yaml$/, read: data(StudyFile, (draft, study) => (draft.study = study)) },
  {
    pattern: /^(?<id>references)\.json$/,
    read: data(References, (draft, references) => (draft.references = references)),
  },
  entries('findings', 'finding', FindingFile, (draft, finding) => draft.findings.push(finding)),
  entries('quotes', 'quote', QuoteFile, (draft, quote) => draft.quotes.push(quote)),
  entries('concepts', 'concept', ConceptFile, (draft, concept) => draft.concepts.push(concept)),
  entries('figures', 'figure', FigureFile, (draft, figure) => draft.figures.push(figure)),
  entries('exercises', 'exercise', ExerciseFile, (draft, exercise) => draft.exercises.push(exercise)),
  { pattern: /^(?<id>deck)\.yaml$/, read: readDeck },
  {
    pattern: new RegExp(`^report/${language}/(?<order>\\d\\d)-(?<id>[^/]+)\\.mdx$`),
    kind: 'chapter',
    read: readChapter,
  },
  {
    pattern: new RegExp(`^pages/${language}/(?<id>${PROSE_PAGES.join('|')})\\.mdx$`),
    read: prose((draft, page) => draft.pages.push(page)),
  },
];

/** What a file of a study is, by its path, and what its name says. Nothing for a file that has no place in one. */
export function slotOf(path: string): (Slot & FileName) | undefined {
  for (const slot of SLOTS) {
    const found = slot.pattern.exec(path);
    if (found) {
      const { id = '', language = '', order = 0 } = found.groups ?? {};
      return { ...slot, id, language: language as Language, order: Number(order) };
    }
  }
  return undefined;
}

type Keep<T> = (draft: Draft, document: Document<T>) => void;

/** A file of text, which is what it is. */
function text(keep: (draft: Draft, file: SourceFile) => void): Slot['read'] {
  return (draft, file) => {
    keep(draft, file);
    return [];
  };
}

function data<T>(schema: z.ZodType<T>, keep: Keep<T>): Slot['read'] {
  const read = once((file: SourceFile) => readData(file, slotOf(file.path)?.id ?? '', schema));
  return (draft, file) => put(draft, file, read(file), keep);
}

function prose(keep: (draft: Draft, document: ProseDocument) => void): Slot['read'] {
  const read = once((file: SourceFile) => {
    const { id = '', language, order = 0 } = slotOf(file.path) ?? {};
    const { document, problems } = readProse(file, id);
    return document && language ? { document: { ...document, language, order }, problems } : { problems };
  });
  return (draft, file) => put(draft, file, read(file), keep);
}

function put<D>(
  draft: Draft,
  file: SourceFile,
  { document, problems }: { document?: D; problems: Problem[] },
  keep: (draft: Draft, document: D) => void,
): Problem[] {
  if (document) keep(draft, document);
  else draft.broken.push(file);
  return problems;
}

/** JSON, since an edition can be long and the parser of YAML is slow; that says what is wrong where something is. */
function readEdition(draft: Draft, file: SourceFile, name: FileName): Problem[] {
  const read = EditionFile.safeParse(parsedJson(file.text));
  if (read.success) {
    draft.editions.push({ file, data: read.data });
    return [];
  }
  return readEditionAsYaml(draft, file, name);
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const readDeckData = data(DeckFile, (draft, deck) => (draft.deck = deck));
const readEditionAsYaml = data(EditionFile, () => undefined);

function readDeck(draft: Draft, file: SourceFile, name: FileName): Problem[] {
  const problems = readDeckData(draft, file, name);
  draft.named.push(...slideIds(file, draft.deck));
  return problems;
}

/** The ids of the deck's slides. Of a deck that could not be read, whatever looks like one: a slip takes no address away. */
function slideIds(file: SourceFile, deck: Document<DeckFile> | undefined): NamedId[] {
  if (!deck) return lookalikes('slide', file, /^[ \t]*(?:-[ \t]+)?id:[ \t]+([a-z0-9-]+)[ \t]*$/gm);
  return deck.data.slides.map(({ id }, s) => ({
    id,
    kind: 'slide',
    file: file.path,
    place: deck.at(['slides', s, 'id']),
  }));
}

const readChapterText = prose((draft, chapter) => draft.chapters.push(chapter));

function readChapter(draft: Draft, file: SourceFile, name: FileName): Problem[] {
  const problems = readChapterText(draft, file, name);
  const chapter = draft.chapters.find((read) => read.file === file);
  draft.named.push(...paragraphIds(file, chapter));
  return problems;
}

/** The ids of a chapter's paragraphs. Of one that could not be read, whatever looks like one, as in the deck. */
function paragraphIds(file: SourceFile, chapter: ProseDocument | undefined): NamedId[] {
  if (!chapter) return lookalikes('paragraph', file, /<[A-Z]\w+\s[^>]*?\bid="([a-z0-9-]+)"/g);
  return chapter.prose.elements.flatMap(({ name, attributes: { id }, line, column }) =>
    isParagraph(name) && typeof id === 'string'
      ? [{ id, kind: 'paragraph' as const, file: file.path, place: { line, column } }]
      : [],
  );
}

const lookalikes = (kind: IdKind, { path, text }: SourceFile, pattern: RegExp): NamedId[] =>
  [...text.matchAll(pattern)].map((match) => ({
    id: match[1] ?? '',
    kind,
    file: path,
    place: placeAt(text, match.index + match[0].lastIndexOf(match[1] ?? '')),
  }));
