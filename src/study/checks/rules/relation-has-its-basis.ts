import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'relation-has-its-basis';

export const relationHasItsBasis: Rule = {
  name: RULE,
  says: 'A link that the talk states names the lines in which it does; a link that is our reading names none.',
  check({ findings }) {
    return findings.flatMap((finding) => {
      const links = [
        ...finding.data.relations.map((link, i) => ({
          basis: link.basis,
          lines: link.lines,
          path: ['relations', i],
        })),
        ...finding.data.rests_on.flatMap((link, i) =>
          link.by === 'quote' ? [{ basis: link.basis, lines: link.lines, path: ['rests_on', i] }] : [],
        ),
      ];
      return links.flatMap(({ basis, lines, path }): Problem[] => {
        const at = { file: finding.file.path, ...finding.at([...path, 'basis']), rule: RULE };
        if (basis === 'talk' && !lines) {
          return [
            {
              ...at,
              message:
                '"basis: talk" without lines: expected the lines in which the talk states this link. If it states it nowhere, it is "basis: reading".',
            },
          ];
        }
        if (basis === 'reading' && lines) {
          return [
            {
              ...at,
              message:
                '"basis: reading" with lines: a link that we read is not stated in a line. Remove the lines, or write "basis: talk" if they state it.',
            },
          ];
        }
        return [];
      });
    });
  },
};
