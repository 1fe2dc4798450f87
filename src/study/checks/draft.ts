/** All files of a study, read as far as they can be: what the rules judge. */
import type { z } from 'zod';
import { ConceptFile } from '../../schema/concept.ts';
import { DeckFile } from '../../schema/deck.ts';
import { ExerciseFile } from '../../schema/exercise.ts';
import { FigureFile } from '../../schema/figure.ts';
import { FindingFile } from '../../schema/finding.ts';
import type { IdKind } from '../../schema/kinds.ts';
import type { Nameable } from '../../schema/meaning.ts';
import { LANGUAGES, type Language } from '../../schema/primitives.ts';
import { ProseFrontmatter } from '../../schema/prose.ts';
import { QuoteFile } from '../../schema/quote.ts';
import { type Reference, References } from '../../schema/reference.ts';
import { StudyFile } from '../../schema/study.ts';
import { Talk, type TalkLine } from '../../schema/talk.ts';
import { type Meant, walk } from '../../schema/walk.ts';
import { once } from '../once.ts';
import { type Prose, ProseSyntaxError, scanProse } from '../scan-prose.ts';
import { type Document, readData, readYaml } from './document.ts';
import { type Place, type Problem, placeAt, type SourceFile } from './problem.ts';

export interface ProseDocument extends Document<ProseFrontmatter> {
  language: Language;
  /** The number in a chapter's file name; 0 for a page. */
  order: number;
  prose: Prose;
}

export interface LocatedLine {
  line: TalkLine;
  slide: number;
  place: { line: number; column: number };
  /** Where it stands in talk.yaml's data. */
  path: readonly (string | number)[];
}

export interface NamedId {
  id: string;
  kind: IdKind;
  file: string;
  /** Where in the file the id stands, if it is not the file's name. */
  place?: Place;
}

export interface Draft {
  /** The files that have a place in a study. */
  files: SourceFile[];
  transcript?: SourceFile;
  talk?: Document<Talk>;
  study?: Document<StudyFile>;
  findings: Document<FindingFile>[];
  quotes: Document<QuoteFile>[];
  concepts: Document<ConceptFile>[];
  figures: Document<FigureFile>[];
  exercises: Document<ExerciseFile>[];
  deck?: Document<DeckFile>;
  references?: Document<Reference[]>;
  chapters: ProseDocument[];
  pages: ProseDocument[];
  addresses?: SourceFile;
  /** Files that could not be read as what they are; the ids in their names still count. */
  broken: SourceFile[];
  /** Every id that a file name gives, or deck.yaml gives to a slide, with its kind; broken files included. */
  named: NamedId[];
  /** The lines of the talk by id; of two with the same id, the first. */
  lines: Map<string, LocatedLine>;
  languages: readonly Language[];
}

interface Slot {
  pattern: RegExp;
  kind?: IdKind;
}

/** What can be wrong with a file before any rule judges its content. */
export const READING_RULES = [
  'file-is-known',
  'file-is-there',
  'file-parses',
  'id-is-an-address',
  'key-is-known',
  'value-fits-schema',
] as const;

/** Which file is which. The table of contents of a study's folder. */
const SLOTS = {
  transcript: { pattern: /^talk\.txt$/ },
  talk: { pattern: /^talk\.yaml$/ },
  study: { pattern: /^study\.yaml$/ },
  references: { pattern: /^references\.json$/ },
  addresses: { pattern: /^addresses\.txt$/ },
  finding: { pattern: /^findings\/([^/]+)\.yaml$/, kind: 'finding' },
  quote: { pattern: /^quotes\/([^/]+)\.yaml$/, kind: 'quote' },
  concept: { pattern: /^concepts\/([^/]+)\.yaml$/, kind: 'concept' },
  figure: { pattern: /^figures\/([^/]+)\.yaml$/, kind: 'figure' },
  exercise: { pattern: /^exercises\/([^/]+)\.yaml$/, kind: 'exercise' },
  deck: { pattern: /^deck\.yaml$/ },
  chapter: { pattern: /^report\/(nl|en)\/(\d\d)-([^/]+)\.mdx$/, kind: 'chapter' },
  page: { pattern: /^pages\/(nl|en)\/(opening|brief|about|teaching)\.mdx$/ },
} satisfies Record<string, Slot>;

/** No text of a study is near this long, and what is longer can keep a parser busy for minutes. */
const MOST_CHARACTERS = 400_000;
/** The prose of one chapter. */
const MOST_OF_PROSE = 100_000;
/** That of a talk with 5,000 findings is, in 40,000 lines. */
const MOST_OF_TALK = 1_000_000;
const MOST_LINES = 100_000;
/** The parser of prose takes longer for each brace than for the one before it. */
const MOST_BRACES = 10_000;

/** What there is too much of in a file: "500000 characters, and more than 400000". */
function excess(path: string, text: string): string | undefined {
  const prose = path.endsWith('.mdx');
  const most = path.startsWith('talk.') ? MOST_OF_TALK : prose ? MOST_OF_PROSE : MOST_CHARACTERS;
  if (text.length > most) return `${text.length} characters, and more than ${most}`;
  const lines = text.split('\n').length;
  if (lines > MOST_LINES) return `${lines} lines, and more than ${MOST_LINES}`;
  const braces = prose ? text.split('{').length - 1 : 0;
  return braces > MOST_BRACES ? `${braces} braces, and more than ${MOST_BRACES}` : undefined;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads all files of a study. What cannot be read is a problem, and the rest is judged all the same. */
export function readDraft(files: readonly SourceFile[]): { draft: Draft; problems: Problem[] } {
  const draft: Draft = {
    files: [],
    findings: [],
    quotes: [],
    concepts: [],
    figures: [],
    exercises: [],
    chapters: [],
    pages: [],
    broken: [],
    named: [],
    lines: new Map(),
    languages: LANGUAGES,
  };
  const problems: Problem[] = [];

  const keep = <T>(
    file: SourceFile,
    id: string,
    schema: z.ZodType<T>,
    push: (document: Document<T>) => void,
  ): void => {
    const reading = readData(file, id, schema);
    for (const problem of reading.problems) problems.push(problem);
    if (reading.document) push(reading.document);
    else draft.broken.push(file);
  };

  for (const { path, text } of files) {
    const tooMuch = excess(path, text);
    if (tooMuch) {
      draft.broken.push({ path, text: '' });
      problems.push(tooLarge(path, tooMuch));
      continue;
    }
    // A mark that some editors put before the first character; it says nothing and shifts nothing.
    const file = { path, text: text.replace(/^\uFEFF/, '') };
    const slot = Object.entries(SLOTS).find(([, { pattern }]) => pattern.test(file.path));
    if (!slot) {
      problems.push(strayFile(file));
      continue;
    }
    draft.files.push(file);
    const [name, { pattern }] = slot as [keyof typeof SLOTS, Slot];
    const captured = pattern.exec(file.path)?.slice(1) ?? [];
    const id = captured.at(-1) ?? name;
    if ('kind' in slot[1]) {
      draft.named.push({ id, kind: (slot[1] as Required<Slot>).kind, file: file.path });
      if (!ID.test(id)) problems.push(badFileName(file, id));
    }
    if (name === 'transcript') draft.transcript = file;
    else if (name === 'addresses') draft.addresses = file;
    else if (name === 'talk') keep(file, id, Talk, (document) => (draft.talk = document));
    else if (name === 'study') keep(file, id, StudyFile, (document) => (draft.study = document));
    else if (name === 'references') keep(file, id, References, (document) => (draft.references = document));
    else if (name === 'finding') keep(file, id, FindingFile, (document) => draft.findings.push(document));
    else if (name === 'quote') keep(file, id, QuoteFile, (document) => draft.quotes.push(document));
    else if (name === 'concept') keep(file, id, ConceptFile, (document) => draft.concepts.push(document));
    else if (name === 'figure') keep(file, id, FigureFile, (document) => draft.figures.push(document));
    else if (name === 'exercise') keep(file, id, ExerciseFile, (document) => draft.exercises.push(document));
    else if (name === 'deck') {
      keep(file, id, DeckFile, (document) => (draft.deck = document));
      draft.named.push(...slideIds(file, draft.deck));
    } else
      readProse(
        file,
        id,
        captured[0] as Language,
        name === 'chapter' ? Number(captured[1]) : 0,
        name === 'chapter' ? draft.chapters : draft.pages,
        draft,
        problems,
      );
  }

  for (const [name, present] of Object.entries({
    'talk.txt': draft.transcript ?? draft.broken.find(({ path }) => path === 'talk.txt'),
    'talk.yaml': draft.talk ?? draft.broken.find(({ path }) => path === 'talk.yaml'),
    'study.yaml': draft.study ?? draft.broken.find(({ path }) => path === 'study.yaml'),
  })) {
    if (!present) {
      problems.push({
        file: name,
        line: 1,
        column: 1,
        rule: 'file-is-there',
        message: `this file is missing; every study has one.`,
      });
    }
  }

  draft.languages = draft.study?.data.languages ?? LANGUAGES;
  draft.talk?.data.slides.forEach((slide, s) => {
    slide.lines.forEach((line, l) => {
      if (draft.lines.has(line.id)) return;
      const path = ['slides', s, 'lines', l];
      const place = draft.talk?.at([...path, 'id']) ?? { line: 1, column: 1 };
      draft.lines.set(line.id, { line, slide: slide.number, place, path });
    });
  });
  return { draft, problems };
}

/** The ids of the deck's slides. Of a deck that could not be read, whatever looks like one: a slip takes no address away. */
function slideIds(file: SourceFile, deck: Document<DeckFile> | undefined): NamedId[] {
  const named = (id: string, place: Place): NamedId => ({ id, kind: 'slide', file: file.path, place });
  if (deck) return deck.data.slides.map(({ id }, s) => named(id, deck.at(['slides', s, 'id'])));
  return [...file.text.matchAll(/^[ \t]*(?:-[ \t]+)?id:[ \t]+([a-z0-9-]+)[ \t]*$/gm)].map((match) =>
    named(match[1] ?? '', placeAt(file.text, match.index + match[0].lastIndexOf(match[1] ?? ''))),
  );
}

function readProse(
  file: SourceFile,
  id: string,
  language: Language,
  order: number,
  target: ProseDocument[],
  draft: Draft,
  problems: Problem[],
): void {
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/.exec(file.text);
  const reading = front
    ? readYaml(file, id, ProseFrontmatter, front[1] ?? '', 1)
    : { problems: [noFrontmatter(file)] };
  problems.push(...reading.problems);
  try {
    const prose = scanProse(file.text);
    const document = reading.document;
    if (document) target.push({ ...document, language, order, prose });
    else draft.broken.push(file);
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    draft.broken.push(file);
    problems.push({
      file: file.path,
      line: error.line,
      column: error.column,
      rule: 'file-parses',
      message: `not valid MDX: ${error.message}. In MDX every <Name> needs its </Name> or ends in />, and { } and < are code; write &#123; or &lt; for the characters themselves.`,
    });
  }
}

const noFrontmatter = (file: SourceFile): Problem => ({
  file: file.path,
  line: 1,
  column: 1,
  rule: 'value-fits-schema',
  message: 'title: is missing; expected three lines at the top: "---", "title: …" and "---".',
});

const tooLarge = (path: string, tooMuch: string): Problem => ({
  file: path,
  line: 1,
  column: 1,
  rule: 'file-parses',
  message: `the file has ${tooMuch} are not read. Remove what does not belong in it, or divide it.`,
});

function strayFile(file: SourceFile): Problem {
  const folder = file.path.split('/').slice(0, -1).join('/');
  const expected: Record<string, string> = {
    findings: 'findings/ID.yaml',
    quotes: 'quotes/ID.yaml',
    concepts: 'concepts/ID.yaml',
    figures: 'figures/ID.yaml',
    exercises: 'exercises/ID.yaml',
    'report/nl': 'report/nl/NN-ID.mdx',
    'report/en': 'report/en/NN-ID.mdx',
    'pages/nl': 'opening.mdx, brief.mdx, about.mdx or teaching.mdx',
    'pages/en': 'opening.mdx, brief.mdx, about.mdx or teaching.mdx',
  };
  return {
    file: file.path,
    line: 1,
    column: 1,
    rule: 'file-is-known',
    message: Object.hasOwn(expected, folder)
      ? `nothing reads this file: files here are named ${expected[folder]}.`
      : `nothing reads this file. A study holds talk.txt, talk.yaml, study.yaml, deck.yaml, references.json, addresses.txt and the folders ${Object.keys(expected).join(', ')}.`,
  };
}

function badFileName(file: SourceFile, id: string): Problem {
  const better = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    file: file.path,
    line: 1,
    column: 1,
    rule: 'id-is-an-address',
    message: `"${id}" cannot be an address: an id is lower-case words joined by hyphens.${better ? ` Name the file "${better}".` : ''}`,
  };
}

/** All ids of one kind, broken files included, in alphabetical order. */
export function idsOf(draft: Draft, kind: IdKind): readonly string[] {
  return idsByKind(draft.named).get(kind) ?? NONE;
}

const NONE: readonly string[] = [];
const idsByKind = once((named: readonly NamedId[]) => {
  const byKind = new Map<IdKind, readonly string[]>();
  for (const [kind, entries] of Map.groupBy(named, (entry) => entry.kind))
    byKind.set(kind, [...new Set(entries.map(({ id }) => id))].sort());
  return byKind;
});

/** The ids of what can be named. Nothing where the file that gives them could not be read: then none is known to be missing. */
export function knownOf(draft: Draft, kind: Nameable): readonly string[] | undefined {
  if (kind === 'line') return draft.talk && lineIds(draft.lines);
  if (kind === 'reference')
    return draft.broken.some(({ path }) => path === 'references.json')
      ? undefined
      : referenceIds(draft.references?.data ?? NO_REFERENCES);
  return idsOf(draft, kind);
}

const NO_REFERENCES: readonly Reference[] = [];
const lineIds = once((lines: Draft['lines']): readonly string[] => [...lines.keys()]);
const referenceIds = once((references: readonly Reference[]): readonly string[] =>
  references.map(({ id }) => id),
);

/** Whether a name is among these, quickly also among thousands. */
export const isAmong = (known: readonly string[], name: string): boolean => setOf(known).has(name);

const setOf = once((known: readonly string[]): ReadonlySet<string> => new Set(known));

/** Every file of the study that has data with texts and lines in it. */
export function dataDocuments(draft: Draft): Document<unknown>[] {
  return [
    draft.talk,
    draft.study,
    draft.references,
    ...draft.findings,
    ...draft.quotes,
    ...draft.concepts,
    ...draft.figures,
    ...draft.exercises,
    draft.deck,
  ].filter((document): document is Document<never> => document !== undefined);
}

/** Chapters and pages: everything written in MDX. */
export const proseDocuments = (draft: Draft): ProseDocument[] => [...draft.chapters, ...draft.pages];

/** What the values of a document stand for, by its schema. */
export const meantIn = once((document: Document<unknown>): readonly Meant[] => [
  ...walk(document.schema, document.data),
]);
