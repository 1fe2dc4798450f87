import { buildStudy } from '../build-study.ts';
import type { Study } from '../study.ts';
import { dataOf } from './data-of.ts';
import { formatProblems, judgeFiles, type SourceFile } from './index.ts';

/**
 * The study that these files hold, once the check has passed them: for the pages, scripts and tests alike.
 * @throws Error with every problem of the files, where they have any.
 */
export function studyOf(files: readonly SourceFile[]): Study {
  const { draft, problems } = judgeFiles(files);
  const data = dataOf(draft);
  if (problems.length > 0 || !data) throw new Error(formatProblems(problems));
  return buildStudy(data);
}
