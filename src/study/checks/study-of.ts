import { buildStudy, type Entry, type StudyParts } from '../build-study.ts';
import type { Study } from '../study.ts';
import type { Document } from './document.ts';
import { readDraft } from './draft.ts';
import { checkStudy, formatProblems, type SourceFile } from './index.ts';

/**
 * The study that these files hold, without Astro: for scripts, tests and the workshop.
 * @throws Error with every problem of the files, where they have any.
 */
export function studyOf(files: readonly SourceFile[]): Study {
  const problems = checkStudy(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const { draft } = readDraft(files);
  const entries = <T extends object>(documents: readonly Document<T>[]): Entry<T>[] =>
    documents.map(({ id, data }) => ({ ...data, id }));
  const texts = (documents: typeof draft.chapters) =>
    documents.map(({ id, file, language, data }) => ({
      id,
      language,
      title: data.title,
      body: file.text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/, ''),
      order: Number(/(\d\d)-[^/]*$/.exec(file.path)?.[1] ?? 0),
    }));
  return buildStudy({
    study: (draft.study as Document<StudyParts['study']>).data,
    talk: (draft.talk as Document<StudyParts['talk']>).data,
    findings: entries(draft.findings),
    quotes: entries(draft.quotes),
    concepts: entries(draft.concepts),
    figures: entries(draft.figures),
    references: draft.references?.data ?? [],
    chapters: texts(draft.chapters),
    pages: texts(draft.pages),
    addresses: draft.addresses?.text ?? '',
    exercises: entries(draft.exercises),
    deck: draft.deck?.data,
  });
}
