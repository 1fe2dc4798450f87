import { slideOf } from '../../../schema/primitives.ts';
import { REDACTED } from '../../editions.ts';
import { plainWords } from '../characters.ts';
import { JOINING_WORDS } from '../joining-words.ts';
import type { Place, Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Word extends Place {
  word: string;
}

/** How far the comparison looks ahead to find its way back after a difference, in words. */
const LOOK_AHEAD = 200;

export const transcriptAgrees: Rule = {
  name: 'transcript-agrees',
  says: 'talk.txt and talk.yaml say the same words in the same order; only a line that was redacted has […] in their place.',
  check({ transcript, talk, lines }) {
    if (!transcript || !talk) return [];
    const listed = talk.data.slides.flatMap((slide, s) =>
      slide.lines.flatMap((line, l) => {
        const place = talk.at(['slides', s, 'lines', l, 'text']);
        return plainWords(`${line.marker ?? ''} ${line.text}`)
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => ({ word, id: line.id, ...place }));
      }),
    );
    const spoken = wordsOf(
      transcript.text,
      listed.map(({ word }) => word),
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
      for (const { id, text, redacted, amended, translation } of slide.lines) {
        if ((text === REDACTED) !== Boolean(redacted) || (redacted && (amended || translation)))
          problems.push({
            file: talk.file.path,
            ...(lines.get(id)?.place ?? { line: 1, column: 1 }),
            rule: 'transcript-agrees',
            message: redacted
              ? `line "${id}" was redacted; expected ${REDACTED} as its text, and neither a translation nor a correction.`
              : `line "${id}" is ${REDACTED}, which stands for words that were removed on request, and does not say so. Put the words back, or have them removed by npm run redact.`,
          });
        if (slideOf(id) === slide.number) continue;
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

/**
 * The words of the transcript with their places. A hyphen at the end of a row may be a compound's ("deeg-klont"), may
 * wait for what follows ("voor- en nadelen") or may only break a word: the words of talk.yaml nearest by say which.
 */
export function wordsOf(text: string, listed: readonly string[] = []): Word[] {
  const words: BrokenWord[] = [];
  const known = byWord(listed);
  for (const word of brokenWords(text)) {
    const previous = words.at(-1);
    if (!previous?.broken) {
      words.push({ ...word });
      continue;
    }
    const way = wayOf(previous.word, word, words.length - 1);
    previous.word = way.word;
    previous.broken = !way.apart && word.broken;
    if (way.apart) words.push({ ...word });
  }
  return words.map(({ word, line, column }) => ({ word: plainWords(word), line, column }));

  /** How a broken word stands with the next: the way of which talk.yaml has the nearest example. */
  function wayOf(first: string, next: BrokenWord, here: number): Way {
    const apart = { word: first, apart: true };
    if (JOINING_WORDS.has(next.word.toLowerCase())) return apart;
    const ways = [
      { word: first + next.word, apart: false },
      { word: first.replace(HYPHEN, '') + next.word, apart: false },
      apart,
    ];
    const distances = ways.map((way) => {
      const found = way.apart ? placesOf(first, next) : places(way.word, next.broken);
      return Math.min(...found.map((place) => Math.abs(place - here)));
    });
    return ways[distances.indexOf(Math.min(...distances))] ?? apart;
  }

  /** Where talk.yaml has a word; or one that begins so, where that is broken itself. */
  function places(word: string, broken: boolean): readonly number[] {
    const plain = plainWords(word);
    if (!broken) return known.get(plain) ?? [];
    const start = plain.replace(HYPHEN, '');
    return listed.flatMap((candidate, place) => (candidate.startsWith(start) ? [place] : []));
  }

  function placesOf(first: string, next: BrokenWord): readonly number[] {
    const behind = new Set(places(next.word, next.broken));
    return (known.get(plainWords(first)) ?? []).filter((place) => behind.has(place + 1));
  }
}

const HYPHEN = /[-\u2010\u00AD]$/;

interface Way {
  word: string;
  /** A space stands between the two. */
  apart: boolean;
}

interface BrokenWord extends Word {
  /** It ends a row by a hyphen, and the next row goes on. */
  broken: boolean;
}

function brokenWords(text: string): BrokenWord[] {
  const rows = text.split('\n');
  return rows.flatMap((row, index) => {
    const matches = [...row.matchAll(/\S+/g)];
    const goesOn = /\S[-\u2010\u00AD]\s*$/.test(row) && /\S/.test(rows[index + 1] ?? '');
    return matches.map(({ 0: word, index: at }, place) => ({
      word,
      line: index + 1,
      column: at + 1,
      broken: goesOn && place === matches.length - 1,
    }));
  });
}

function byWord(listed: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  listed.forEach((word, place) => {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  });
  return places;
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
