/** Words of a line that stand out. Pure. */

/** A piece of a text; `step` where it is stressed: from which step of the slide. */
export interface Stressed {
  text: string;
  step?: number;
}

const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);

/** Where a word, or a few in a row, stands whole in a text, at `from` or behind it; -1 where it does not. */
export function placeOf(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!isLetter(before) && !isLetter(after)) return at;
  }
  return -1;
}

/** The text in pieces: the words that are stressed, each where it stands first, and what is between. */
export function stressIn(
  text: string,
  groups: readonly { step: number; words: readonly string[] }[],
): Stressed[] {
  const found = groups
    .flatMap(({ step, words }) => words.map((word) => ({ step, word, at: placeOf(text, word) })))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const pieces: Stressed[] = [];
  let done = 0;
  for (const { step, word, at } of found) {
    // Within a word that is stressed already nothing is.
    if (at < done) continue;
    if (at > done) pieces.push({ text: text.slice(done, at) });
    pieces.push({ text: word, step });
    done = at + word.length;
  }
  return done < text.length ? [...pieces, { text: text.slice(done) }] : pieces;
}
