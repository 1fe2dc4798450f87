/** Compounds: the words that a Dutch word is made of. Patterns of hyphenation do not tell them (*net-wer-kin-zet*). */

/** What may stand between two parts. */
const LINKS = ['', 's', 'e', 'en', 'n', '-'];
/** A shorter part is more often chance (*man-ieren*) than meaning. */
const LEAST = 4;

/**
 * The parts of a word, where it falls into words of the language; nothing where it does not, or is one itself
 * of which no part means anything. `isWord` tells of a folded word whether the language has it.
 */
export function partsOf(word: string, isWord: (word: string) => boolean): string[] {
  if (word.includes('-')) return word.split('-').filter((part) => part.length > 1);
  return divide(word, isWord) ?? [];
}

/** The division with the fewest parts, of those the one whose first part is longest. */
function divide(word: string, isWord: (word: string) => boolean): string[] | undefined {
  let best: string[] | undefined;
  for (let end = word.length - LEAST; end >= LEAST; end--) {
    const first = word.slice(0, end);
    if (!isWord(first)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < LEAST) continue;
      const others = isWord(rest) ? [rest] : divide(rest, isWord);
      if (others && (!best || others.length + 1 < best.length)) best = [first, ...others];
    }
  }
  return best;
}
