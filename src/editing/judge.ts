/** What the check says of a change before it is saved. */

import type { Draft } from '../study/checks/draft.ts';
import { judgeFiles, type Problem, type SourceFile } from '../study/checks/index.ts';
import { type Change, type Made, makeChange, type Sources } from './changes.ts';
import { textAt, textsOf } from './texts.ts';

/** A study at a moment: its files as they are on disk, and what is made of them. */
export interface Snapshot {
  sources: Sources;
  files: readonly SourceFile[];
  draft: Draft;
  problems: readonly Problem[];
}

export function takeSnapshot(sources: Sources, before?: Snapshot): Snapshot {
  // A file that stayed as it was stays the very same, so that it is not read again.
  const known = new Map(before?.files.map((file) => [file.path, file]));
  const files = [...sources].map(([path, raw]) => {
    const text = raw.replace(/^\uFEFF/, '').normalize('NFC');
    const file = known.get(path);
    return file?.text === text ? file : { path, text };
  });
  const { draft, problems } = judgeFiles(files);
  return { sources, files, draft, problems };
}

export interface ToldProblem extends Problem {
  /** The text that it stands in. */
  text?: string;
}

export interface Judgement {
  made: Made;
  /** What the change brings, that of its own text first. */
  problems: ToldProblem[];
  after: Snapshot;
}

/** @throws RefusedError where the change may not or cannot be made. */
export function judgeChange(before: Snapshot, change: Change): Judgement {
  const made = makeChange(before.sources, before.draft, textsOf(before.draft), change);
  const after = takeSnapshot(new Map([...before.sources, ...made.files]), before);
  const had = new Map<string, number>();
  for (const problem of before.problems) had.set(sameAs(problem), (had.get(sameAs(problem)) ?? 0) + 1);
  const problems = after.problems
    .filter((problem) => {
      const left = had.get(sameAs(problem)) ?? 0;
      had.set(sameAs(problem), left - 1);
      return left <= 0;
    })
    .map(
      (problem): ToldProblem => ({
        ...problem,
        text: textAt(textsOf(after.draft), problem.file, problem)?.id,
      }),
    )
    .sort((a, b) => Number(b.text === made.id) - Number(a.text === made.id));
  return { made, problems, after };
}

/** A problem that has moved to another row is the same. */
const sameAs = ({ file, rule, message }: Problem): string => [file, rule, message].join('\n');
