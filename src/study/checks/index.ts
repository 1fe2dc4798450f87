/** The check: every problem of a study's files in one run, sorted by place. */
import { type Draft, readDraft } from './draft.ts';
import { byPlace, type Problem, readable, type SourceFile } from './problem.ts';
import { RULES } from './rules/index.ts';

export { formatProblems, type Problem, type SourceFile } from './problem.ts';

/** Judges the files of a study. Paths are relative to its folder. An empty answer means that it can be built. */
export const checkStudy = (files: readonly SourceFile[]): Problem[] => judgeFiles(files).problems;

/** The same, with what was judged: the files as far as they could be read. */
export function judgeFiles(files: readonly SourceFile[]): { draft: Draft; problems: Problem[] } {
  const { draft, problems } = readDraft(files);
  const all = [...problems, ...RULES.flatMap((rule) => rule.check(draft))]
    .map((problem) => ({ ...problem, message: readable(problem.message) }))
    .sort(byPlace);
  return { draft, problems: all };
}
