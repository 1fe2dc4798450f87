import { isAuthoringName, isInline } from '../../../schema/authoring.ts';
import { proseDocuments } from '../draft.ts';
import type { Rule } from '../rule.ts';

const RULE = 'prose-says-whose-words';

export const proseSaysWhoseWords: Rule = {
  name: RULE,
  says: 'Every paragraph in MDX stands inside a component that says whose words it is.',
  check(draft) {
    return proseDocuments(draft).flatMap(({ file, prose }) => [
      ...prose.bare
        .filter(({ type }) => type !== 'heading')
        .map(({ type, line, column }) => ({
          file: file.path,
          line,
          column,
          rule: RULE,
          message:
            type === 'mdxjsEsm' || type.startsWith('mdx')
              ? 'code in prose: found an import, export or { }, expected words and components only.'
              : `a ${type} that does not say whose words it is. Put it inside <Paraphrase lines="…"> if it restates the talk, or inside <Editorial> or <Note> if it is ours.`,
        })),
      ...prose.elements
        .filter(({ name, parent }) => isInline(name) && parent === undefined)
        .map(({ name, line, column }) => ({
          file: file.path,
          line,
          column,
          rule: RULE,
          message: `<${name}> stands alone; it belongs inside a sentence of <Paraphrase>, <Editorial> or <Note>.`,
        })),
      ...prose.elements
        // That a name is none of ours is another rule's matter.
        .filter(({ name, parent }) => isAuthoringName(name) && !isInline(name) && parent !== undefined)
        .map(({ name, parent, line, column }) => ({
          file: file.path,
          line,
          column,
          rule: RULE,
          message: `<${name}> stands inside <${parent}>: whose words would it be? Close <${parent}> first.`,
        })),
    ]);
  },
};
