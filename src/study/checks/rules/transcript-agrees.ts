import type { Place, Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Word extends Place {
  word: string;
}

/** How far the comparison looks ahead to find its way back after a difference, in words. */
const LOOK_AHEAD = 200;

export const transcriptAgrees: Rule = {
  name: 'transcript-agrees',
  says: 'talk.txt and talk.yaml say the same words in the same order.',
  check({ transcript, talk, lines }) {
    if (!transcript || !talk) return [];
    const spoken = wordsOf(transcript.text);
    const listed = talk.data.slides.flatMap((slide, s) =>
      slide.lines.flatMap((line, l) => {
        const place = talk.at(['slides', s, 'lines', l, 'text']);
        return `${line.marker ?? ''} ${line.text}`
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => ({ word, id: line.id, ...place }));
      }),
    );
    const problems: Problem[] = [];
    let i = 0;
    let j = 0;
    while (i < spoken.length || j < listed.length) {
      const here = spoken[i];
      const there = listed[j];
      if (here && there && here.word === there.word) {
        i++;
        j++;
        continue;
      }
      const [skipSpoken, skipListed] = resync(spoken, listed, i, j);
      const at = there ?? listed.at(-1) ?? { line: 1, column: 1, id: '' };
      const missing = quote(spoken.slice(i, i + skipSpoken));
      const extra = quote(listed.slice(j, j + skipListed));
      problems.push({
        file: talk.file.path,
        line: at.line,
        column: at.column,
        rule: 'transcript-agrees',
        message:
          `line ${at.id || '(none)'} does not say what talk.txt says: found ${extra}, expected ${missing}` +
          ` (talk.txt:${here?.line ?? spoken.at(-1)?.line ?? 1}).` +
          ` Copy the words from talk.txt; a correction by the researcher goes in "amended".`,
      });
      i += skipSpoken;
      j += skipListed;
      // One altered line is one problem, however many words of it differ.
      while (j < listed.length && there && listed[j]?.id === there.id) {
        if (spoken[i]?.word === listed[j]?.word) {
          i++;
          j++;
        } else {
          const [a, b] = resync(spoken, listed, i, j);
          i += a;
          j += b;
        }
      }
    }
    for (const slide of talk.data.slides) {
      for (const { id } of slide.lines) {
        if (Number(id.slice(1, 3)) === slide.number) continue;
        problems.push({
          file: talk.file.path,
          ...(lines.get(id)?.place ?? { line: 1, column: 1 }),
          rule: 'transcript-agrees',
          message: `line "${id}" stands on slide ${slide.number}; expected an id that begins with "s${String(slide.number).padStart(2, '0')}-".`,
        });
      }
    }
    return problems;
  },
};

/** The words of the transcript with their places; a hyphen at a line's end is joined to the next line without a space. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let joins = false;
  text.split('\n').forEach((content, index) => {
    for (const match of content.matchAll(/\S+/g)) {
      const previous = words.at(-1);
      if (joins && previous) previous.word += match[0];
      else words.push({ word: match[0], line: index + 1, column: match.index + 1 });
      joins = false;
    }
    joins = /\S-\s*$/.test(content);
  });
  return words;
}

/** The fewest words to skip on each side so that both say the same again. */
function resync(spoken: readonly Word[], listed: readonly Word[], i: number, j: number): [number, number] {
  for (let total = 1; total <= LOOK_AHEAD; total++) {
    for (let a = 0; a <= total; a++) {
      const b = total - a;
      if (agrees(spoken, listed, i + a, j + b)) return [a, b];
    }
  }
  return [spoken.length - i, listed.length - j];
}

function agrees(spoken: readonly Word[], listed: readonly Word[], i: number, j: number): boolean {
  if (i >= spoken.length && j >= listed.length) return true;
  return [0, 1, 2].every((k) => spoken[i + k]?.word === listed[j + k]?.word);
}

const quote = (words: readonly { word: string }[]): string =>
  words.length === 0
    ? 'nothing'
    : `"${words
        .slice(0, 12)
        .map(({ word }) => word)
        .join(' ')}${words.length > 12 ? ' …' : ''}"`;
