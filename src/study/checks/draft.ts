/** All files of a study, read as far as they can be: what the rules judge. */
import type { ConceptFile } from '../../schema/concept.ts';
import type { DeckFile } from '../../schema/deck.ts';
import type { EditionFile } from '../../schema/edition.ts';
import type { ExerciseFile } from '../../schema/exercise.ts';
import type { FigureFile } from '../../schema/figure.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { IdKind } from '../../schema/kinds.ts';
import { LANGUAGES, type Language } from '../../schema/primitives.ts';
import type { ProseFrontmatter } from '../../schema/prose.ts';
import type { QuoteFile } from '../../schema/quote.ts';
import type { Reference } from '../../schema/reference.ts';
import type { StudyFile } from '../../schema/study.ts';
import type { Talk, TalkLine } from '../../schema/talk.ts';
import { type Meant, walk } from '../../schema/walk.ts';
import { once } from '../once.ts';
import type { Prose } from '../scan-prose.ts';
import type { Document } from './document.ts';
import { badFileName, strayFile } from './file-name.ts';
import { tooLarge } from './limits.ts';
import type { Place, Problem, SourceFile } from './problem.ts';
import { slotOf } from './slots.ts';

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
  editions: { file: SourceFile; data: EditionFile }[];
  manifest?: SourceFile;
  /** Files that could not be read as what they are; the ids in their names still count. */
  broken: SourceFile[];
  /** Every id that a file name gives, deck.yaml gives to a slide or a chapter to a paragraph, with its kind; broken files included. */
  named: NamedId[];
  /** The lines of the talk by id; of two with the same id, the first. */
  lines: Map<string, LocatedLine>;
  languages: readonly Language[];
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
    editions: [],
    broken: [],
    named: [],
    lines: new Map(),
    languages: LANGUAGES,
  };
  const problems: Problem[] = [];

  for (const given of files) {
    const { path, text } = given;
    const tooMuch = tooLarge(path, text);
    if (tooMuch) {
      draft.broken.push({ path, text: '' });
      problems.push(tooMuch);
      continue;
    }
    // A mark that some editors put before the first character says nothing, and accents have one form.
    const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
    // The very file, where nothing has to change: who judges it again does not read it again.
    const file = clean === text ? given : { path, text: clean };
    const slot = slotOf(path);
    if (!slot) {
      problems.push(strayFile(path));
      continue;
    }
    draft.files.push(file);
    if (slot.kind) {
      draft.named.push({ id: slot.id, kind: slot.kind, file: path });
      problems.push(...badFileName(path, slot.id));
    }
    // One by one: a file can have more problems than a call takes arguments.
    for (const problem of slot.read(draft, file, slot)) problems.push(problem);
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
