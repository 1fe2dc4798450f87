/** What the content files hold, file by file: names are still ids. */
import type { ConceptFile } from '../schema/concept.ts';
import type { DeckFile } from '../schema/deck.ts';
import type { EditionFile } from '../schema/edition.ts';
import type { ExerciseFile } from '../schema/exercise.ts';
import type { FigureFile } from '../schema/figure.ts';
import type { FindingFile } from '../schema/finding.ts';
import type { ProsePage } from '../schema/kinds.ts';
import type { QuoteFile } from '../schema/quote.ts';
import type { Reference } from '../schema/reference.ts';
import type { StudyFile } from '../schema/study.ts';
import type { Talk } from '../schema/talk.ts';
import { figureLines } from './figure-lines.ts';
import { once } from './once.ts';
import type { ProseText } from './study.ts';
import { findUses, type Use } from './uses.ts';

/** One file's data with its id. */
export type Entry<T> = T & { id: string };

export interface StudyData {
  study: StudyFile;
  talk: Talk;
  findings: readonly Entry<FindingFile>[];
  quotes: readonly Entry<QuoteFile>[];
  concepts: readonly Entry<ConceptFile>[];
  figures: readonly Entry<FigureFile>[];
  exercises: readonly Entry<ExerciseFile>[];
  /** Absent: the study has no deck. */
  deck?: DeckFile | undefined;
  references: readonly Reference[];
  /** Chapters in any order; `order` is the number in the file's name. */
  chapters: readonly (ProseText & { order: number })[];
  pages: readonly ProseText[];
  addresses: string;
  /** From the first to the last. */
  editions: readonly EditionFile[];
}

/** Where each line of the talk is shown or restated. Worked out once: the check counts the uses that the pages list. */
export const usesOf = once(({ study, ...data }: StudyData): Use[] =>
  findUses({
    question: study.question,
    findings: data.findings,
    quotes: data.quotes,
    concepts: data.concepts,
    figures: data.figures.map(({ id, ...file }) => ({ id, ...figureLines(file, study) })),
    exercises: data.exercises.map(({ id, ...file }) => ({ id, file })),
    deck: data.deck?.slides ?? [],
    prose: [
      ...data.chapters.map((text) => ({ ...text, page: 'report' as const })),
      ...data.pages.map((text) => ({ ...text, page: text.id as ProsePage })),
    ].map(({ page, language, prose }) => ({ page, language, elements: prose.elements })),
  }),
);
