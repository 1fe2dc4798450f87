import { type Problem, placeAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'text-is-clean';

/**
 * What no author types: control characters but tab and line break, marks that turn the direction of
 * reading, bytes that were no UTF-8 (read as U+FFFD), halves of a character, line separators that
 * editors count and programs do not.
 */
const UNCLEAN =
  /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Cs}/gu;

export const textIsClean: Rule = {
  name: RULE,
  says: 'No file holds characters that no reader can see and no author typed: control characters, marks that turn the direction of reading, bytes that are no UTF-8.',
  check({ files }) {
    return files.flatMap(({ path, text }): Problem[] => {
      const found = [...text.matchAll(UNCLEAN)];
      const [first] = found;
      if (!first) return [];
      const code = first[0].codePointAt(0) ?? 0;
      const others = found.length > 1 ? `, and ${found.length - 1} more of its kind in this file` : '';
      return [
        {
          file: path,
          ...placeAt(text, first.index),
          rule: RULE,
          message: `found the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}${
            code === 0xfffd ? ' (a byte that is no UTF-8)' : ''
          }${others}. Delete it, and save the file as UTF-8.`,
        },
      ];
    });
  },
};
