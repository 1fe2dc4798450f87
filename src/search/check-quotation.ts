/** Whether words stand in the talk: word for word, with differences, in our telling instead, or not at all. */
import { WORD, wordsIn } from './fold.ts';

/** A piece of the talk, in its order. */
export interface TalkPiece {
  /** The number of its text in the index. */
  text: number;
  slide: number;
  /** What is read in one go: a line with its pieces, or a turn of a quote. */
  turn: number;
  words: string;
}

/** Where words stand, without a break. */
export interface Standing {
  /** Numbers of texts. */
  texts: number[];
  slides: number[];
  /** It goes on from one line or turn into the next. */
  across: boolean;
}

/** A stretch that both have, that the talk has, or that was asked about. */
export interface Difference {
  is: 'same' | 'talk' | 'asked';
  words: string;
}

export type Verdict =
  | { is: 'nothing' }
  | { is: 'exact'; standings: Standing[] }
  | { is: 'ours'; texts: number[] }
  | { is: 'changed'; standing: Standing; differences: Difference[] }
  | { is: 'absent'; nearest: Standing | undefined };

interface Token {
  word: string;
  /** As written. */
  shown: string;
  piece: number;
}

/** As many of the words asked about must stand in a row of the talk to speak of it with differences. */
const ALIKE = 0.6;
/** Fewer words than this are too few to say that they are somebody's with differences. */
const FEW = 4;

const shownIn = (text: string): string[] => text.match(WORD) ?? [];

/** What tells of any words whether they stand in the talk. The texts are taken apart once, however often it is asked. */
export function quotationChecker(
  talk: readonly TalkPiece[],
  ours: readonly { text: number; words: string }[],
): (asked: string) => Verdict {
  const tokens = talk.flatMap(({ words }, piece) => {
    const shown = shownIn(words);
    return wordsIn(words).map((word, at): Token => ({ word, shown: shown[at] ?? word, piece }));
  });
  const spoken = tokens.map(({ word }) => word);
  const told = ours.map(({ text, words }) => ({ text, words: wordsIn(words) }));
  return (asked) => {
    const query = wordsIn(asked);
    if (query.length === 0) return { is: 'nothing' };
    const standings = startsOf(query, spoken).map((from) =>
      standingOf(tokens.slice(from, from + query.length), talk),
    );
    if (standings.length > 0) return { is: 'exact', standings };
    const own = told.filter(({ words }) => startsOf(query, words).length > 0);
    if (own.length > 0) return { is: 'ours', texts: own.map(({ text }) => text) };

    const best = align(query, spoken);
    const found = tokens.filter((_, at) => best.used.has(at));
    const nearest = found.length > 0 ? standingOf(found, talk) : undefined;
    const alike = best.same / query.length;
    // To lay the query along a text costs much, so only those that have most of its words at all.
    const closest = told
      .filter(({ words }) => {
        const has = new Set(words);
        return query.filter((word) => has.has(word)).length >= ALIKE * query.length;
      })
      .map(({ text, words }) => ({ text, alike: align(query, words).same / query.length }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (closest && query.length >= FEW && closest.alike >= ALIKE && closest.alike > alike)
      return { is: 'ours', texts: [closest.text] };
    if (nearest && query.length >= FEW && alike >= ALIKE)
      return {
        is: 'changed',
        standing: nearest,
        differences: differencesOf(best.ways, shownIn(asked), tokens),
      };
    return { is: 'absent', nearest: best.same > 1 ? nearest : undefined };
  };
}

/** Where in `words` the query begins, each time it stands there whole. */
const startsOf = (query: readonly string[], words: readonly string[]): number[] =>
  words.flatMap((_, from) => (query.every((word, at) => words[from + at] === word) ? [from] : []));

function standingOf(tokens: readonly Token[], talk: readonly TalkPiece[]): Standing {
  const pieces = [...new Set(tokens.map(({ piece }) => piece))].flatMap((piece) => talk[piece] ?? []);
  return {
    texts: pieces.map(({ text }) => text),
    slides: [...new Set(pieces.map(({ slide }) => slide))],
    across: new Set(pieces.map(({ turn }) => turn)).size > 1,
  };
}

type Way =
  | { is: 'same'; asked: number; at: number }
  | { is: 'asked'; asked: number }
  | { is: 'talk'; at: number };

/**
 * Lays the query along the stretch of the words that has most of its words in its order; what lies before and after
 * that stretch costs nothing.
 */
function align(
  query: readonly string[],
  words: readonly string[],
): { same: number; used: Set<number>; ways: Way[] } {
  const columns = words.length + 1;
  const cost = new Uint16Array((query.length + 1) * columns);
  const at = (row: number, column: number): number => cost[row * columns + column] ?? 0;
  const isSame = (row: number, column: number): boolean => query[row - 1] === words[column - 1];
  for (let row = 1; row <= query.length; row++) {
    for (let column = 0; column < columns; column++) {
      const left = column > 0 ? at(row, column - 1) + 1 : Number.POSITIVE_INFINITY;
      const same = column > 0 && isSame(row, column) ? at(row - 1, column - 1) : Number.POSITIVE_INFINITY;
      cost[row * columns + column] = Math.min(at(row - 1, column) + 1, left, same);
    }
  }
  let column = 0;
  for (let other = 1; other < columns; other++)
    if (at(query.length, other) < at(query.length, column)) column = other;
  const ways: Way[] = [];
  for (let row = query.length; row > 0; ) {
    const here = at(row, column);
    if (column > 0 && isSame(row, column) && at(row - 1, column - 1) === here) {
      ways.unshift({ is: 'same', asked: row - 1, at: column - 1 });
      row--;
      column--;
    } else if (at(row - 1, column) + 1 === here) ways.unshift({ is: 'asked', asked: --row });
    else ways.unshift({ is: 'talk', at: --column });
  }
  const used = new Set(ways.flatMap((way) => ('at' in way ? [way.at] : [])));
  return { same: ways.filter(({ is }) => is === 'same').length, used, ways };
}

function differencesOf(
  ways: readonly Way[],
  asked: readonly string[],
  tokens: readonly Token[],
): Difference[] {
  const differences: Difference[] = [];
  for (const way of ways) {
    const word = ('at' in way ? tokens[way.at]?.shown : asked[way.asked]) ?? '';
    const last = differences.at(-1);
    if (last?.is === way.is) last.words += ` ${word}`;
    else differences.push({ is: way.is, words: word });
  }
  return differences;
}
