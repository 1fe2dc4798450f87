import { statementProblems } from '../../src/register/kept-statements.ts';
import type { Draft } from '../../src/study/checks/draft.ts';
import { formatProblems, judgeFiles, type Problem } from '../../src/study/checks/index.ts';
import { remarksOf } from '../../src/study/checks/remarks.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import type { Study } from '../../src/study/study.ts';
import { briefProblems } from './brief-fits.ts';
import { readStudy, type StudyFile } from './read-study.ts';

export interface CheckedStudy {
  files: StudyFile[];
  /** Every problem in the author's words; empty when there is none. */
  report: string;
  problemCount: number;
  /** What is no problem, and to be looked at. */
  remarks: string;
}

/** Reads the study under `dir` and judges it. Throws only when there is nothing to read. */
export function readCheckedStudy(dir: string): CheckedStudy {
  const files = readStudy(dir);
  const texts = files.map(({ path, text }) => ({ path, text }));
  const { draft, problems } = judgeFiles(texts);
  // What a brief takes of paper, and what the statements are, can only be seen once everything that is named is there.
  const all = problems.length > 0 ? problems : wholeProblems(draft, studyOf(texts));
  return {
    files,
    report: formatProblems(all, dir),
    problemCount: all.length,
    remarks: formatProblems(remarksOf(draft), dir),
  };
}

const wholeProblems = ({ addresses }: Draft, study: Study): Problem[] => [
  ...statementProblems(study, addresses?.text ?? ''),
  ...briefProblems(study),
];

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
