// What must come out of any files at all.

import { dataFiles } from '../../src/data/data-files.ts';
import { drawFigure } from '../../src/figures/catalogue.ts';
import { READING_RULES } from '../../src/study/checks/draft.ts';
import { checkStudy, formatProblems, type Problem, type SourceFile } from '../../src/study/checks/index.ts';
import { RULES } from '../../src/study/checks/rules/index.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';

const rules = new Set<string>([...RULES.map(({ name }) => name), ...READING_RULES]);
export const OF_A_PROGRAM =
  /\n\s+at |TypeError|RangeError|Cannot read|is not a function|call stack|\[object /;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether the files are a study; throws where they are neither that nor problems that an author can mend. */
export function isStudy(files: readonly SourceFile[]): boolean {
  const problems = checkStudy(files);
  const lines = new Map(files.map(({ path, text }) => [path, text.split(/\r\n|\n|\r/).length]));
  for (const problem of problems) {
    const fault = faultOf(problem, lines.get(problem.file) ?? 1);
    if (fault) throw new Error(`${fault}: ${JSON.stringify(problem).slice(0, 500)}`);
  }
  const said = formatProblems(problems);
  const unseen = UNSEEN.exec(said);
  if (unseen) throw new Error(`shows what cannot be seen: ${JSON.stringify(said.slice(0, 500))}`);
  if (problems.length > 0) return false;
  const study = studyOf(files);
  dataFiles(study);
  for (const figure of study.figures) {
    for (const language of study.languages) drawFigure(study, figure, language).svg('wide');
  }
  return true;
}

function faultOf({ file, line, column, rule, message }: Problem, lines: number): string {
  if (file === '') return 'names no file';
  if (!rules.has(rule)) return 'names no rule';
  if (!(line >= 1 && line <= lines && column >= 1)) return 'names no place in the file';
  if (message.trim().length < 10) return 'says nothing';
  if (message.length > 5_000) return 'says too much';
  return OF_A_PROGRAM.test(message) ? 'speaks of the program' : '';
}
