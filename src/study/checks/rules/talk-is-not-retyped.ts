import { once } from '../../once.ts';
import { type Problem, placeAt, type SourceFile } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'talk-is-not-retyped';
/** From so many words in a row, a text repeats the talk instead of naming its line. */
const RUN = 6;

export const talkIsNotRetyped: Rule = {
  name: RULE,
  says: `Outside talk.txt, talk.yaml and editions/ no ${RUN} words of the talk stand in a row: her words are named by line, never typed again.`,
  check({ talk, files }) {
    if (!talk) return [];
    const spoken = [
      talk.data.slides.flatMap(({ lines }) =>
        lines.flatMap(({ id, text }) => tokens(text).map(({ word }) => ({ word, id }))),
      ),
      ...talk.data.slides.flatMap(({ lines }) =>
        lines.flatMap(({ id, amended }) =>
          amended ? [tokens(amended.text).map(({ word }) => ({ word, id }))] : [],
        ),
      ),
    ];
    const runs = new Map<string, string>();
    for (const words of spoken) {
      for (let i = 0; i + RUN <= words.length; i++) {
        const run = words.slice(i, i + RUN);
        runs.set(run.map(({ word }) => word).join(' '), [...new Set(run.map(({ id }) => id))].join(' '));
      }
    }
    const problems: Problem[] = [];
    for (const file of files) {
      const { path, text } = file;
      if (/^(?:talk\.txt|talk\.yaml|addresses\.txt|editions\/.*)$/.test(path)) continue;
      const { words, runsAt } = wordsOf(file);
      for (let i = 0; i < runsAt.length; i++) {
        const lines = runs.get(runsAt[i] ?? '');
        if (lines === undefined) continue;
        const start = words[i]?.offset ?? 0;
        let end = i + RUN;
        while (runs.has(runsAt[end - RUN + 1] ?? '')) end++;
        problems.push({
          file: path,
          ...placeAt(text, start),
          rule: RULE,
          message: `${end - i} words of the talk in a row: "${words
            .slice(i, end)
            .map(({ word }) => word)
            .join(' ')}". Name the line instead (${lines}), or say it in other words.`,
        });
        i = end - 1;
      }
    }
    return problems;
  },
};

/** The words of a file, and the runs that begin at each: kept, since who edits has all files but one judged as before. */
const wordsOf = once(({ text }: SourceFile) => {
  const words = tokens(withoutTags(text));
  const runsAt = words.slice(RUN - 1).map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(({ word }) => word)
      .join(' '),
  );
  return { words, runsAt };
});

/** Blanks out tags, keeping every offset, so that a word inside <Term> still counts as one of the sentence. */
const withoutTags = (text: string): string =>
  text.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));

function tokens(text: string): { word: string; offset: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    offset: match.index,
  }));
}
