import { proseDocuments } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'headings-step-down';

/** `<Evidence>` has the name of its finding above it, as a heading of this depth. */
const DEPTH_OF_EVIDENCE = 3;

/** A heading that skips a level is lost on who listens, and PDF/UA, which the brief is printed to, refuses it. */
export const headingsStepDown: Rule = {
  name: RULE,
  says: 'In MDX no heading skips a level: ### stands somewhere below ##. Evidence brings a heading ### of its own.',
  check(draft) {
    return proseDocuments(draft).flatMap(({ file, prose }): Problem[] => {
      const headings = [
        ...prose.headings.map((heading) => ({ ...heading, found: '#'.repeat(heading.depth) })),
        ...prose.elements
          .filter(({ name }) => name === 'Evidence')
          .map((element) => ({ ...element, depth: DEPTH_OF_EVIDENCE, found: '<Evidence>' })),
      ].sort((a, b) => a.line - b.line || a.column - b.column);
      // The title of a page is its first heading, that of a chapter one in the report.
      let above = file.path.startsWith('report/') ? 2 : 1;
      return headings.flatMap(({ found, depth, line, column }) => {
        const skips = depth > above + 1;
        const expected = '#'.repeat(above + 1);
        above = depth;
        if (!skips) return [];
        const own = found === '<Evidence>' ? `, which has a heading of level ${depth}` : '';
        const mend = own
          ? `Write a line "${expected} …" above it.`
          : `Write "${expected}", or put a heading of that level above it.`;
        return [
          {
            file: file.path,
            line,
            column,
            rule: RULE,
            message: `found ${found}${own}, expected a heading ${expected} first: no level may be skipped. ${mend}`,
          },
        ];
      });
    });
  },
};
