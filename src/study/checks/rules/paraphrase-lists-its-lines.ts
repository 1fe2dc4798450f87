import { linesOf } from '../../uses.ts';
import { proseDocuments } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const paraphraseListsItsLines: Rule = {
  name: 'paraphrase-lists-its-lines',
  says: 'Every text in our own words that restates the talk lists the lines that it restates.',
  check(draft) {
    return proseDocuments(draft).flatMap(({ file, prose }) =>
      prose.elements
        .filter((element) => element.name === 'Paraphrase' && linesOf(element).length === 0)
        .map(({ line, column }) => ({
          file: file.path,
          line,
          column,
          rule: 'paraphrase-lists-its-lines',
          message: `<Paraphrase> without lines: found none, expected the lines of the talk that it restates, such as <Paraphrase lines="s04-2 s04-3">. What restates no line is <Editorial>.`,
        })),
    );
  },
};
