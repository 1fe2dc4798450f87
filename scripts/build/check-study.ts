import { checkStudy, formatProblems } from '../../src/study/checks/index.ts';
import { readStudy, type StudyFile } from './read-study.ts';

export interface CheckedStudy {
  files: StudyFile[];
  /** Every problem in the author's words; empty when there is none. */
  report: string;
  problemCount: number;
}

/** Reads the study under `dir` and judges it. Throws only when there is nothing to read. */
export function readCheckedStudy(dir: string): CheckedStudy {
  const files = readStudy(dir);
  const problems = checkStudy(files.map(({ path, text }) => ({ path, text })));
  return { files, report: formatProblems(problems, dir), problemCount: problems.length };
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
