import { JOINING_WORDS } from '../joining-words.ts';
import { placeAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'words-are-whole';

/** A word that a hyphen divides over two rows of a file. What follows is no key of YAML and no item of a list. */
const DIVIDED = /(?<=([\p{L}\p{N}]+))-[ \t]*\r?\n[ \t]*(\p{L}[^\s:<]*)(?!:)/gu;

export const wordsAreWhole: Rule = {
  name: RULE,
  says: 'No word is broken by the end of a row: a space would stand behind its hyphen on the site.',
  check({ files }) {
    return files
      .filter(({ path }) => /\.(yaml|mdx)$/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(DIVIDED)].flatMap(({ 1: first = '', 2: second = '', index }) =>
          JOINING_WORDS.has(second.toLowerCase()) || isComment(text, index)
            ? []
            : [
                {
                  file: path,
                  ...placeAt(text, index - first.length),
                  rule: RULE,
                  message: `"${first}-" ends a row, and "${second}" begins the next: the site would show "${first}- ${second}". Put the word on one row, with its hyphen only if it has one anywhere.`,
                },
              ],
        ),
      );
  },
};

const isComment = (text: string, offset: number): boolean =>
  /^\s*#/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset + 1));
