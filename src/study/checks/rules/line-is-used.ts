import { usesOf } from '../../study-data.ts';
import { dataOf } from '../data-of.ts';
import type { Rule } from '../rule.ts';

export const lineIsUsed: Rule = {
  name: 'line-is-used',
  says: 'Every line of the talk, headings, footers and contact lines aside, is shown or restated somewhere else than on the source page.',
  check(draft) {
    const { talk, lines } = draft;
    const data = dataOf(draft);
    if (!talk || !data) return [];
    // A file that could not be read is a problem already; that its lines are unused is not another.
    const inBrokenFiles = draft.broken.flatMap(({ text }) => text.match(/\bs\d{2,}-\d+[a-z]?\b/g) ?? []);
    // In one language is enough here: that prose calls the same lines in each is another rule's matter.
    const used = new Set([...inBrokenFiles, ...usesOf(data).map(({ line }) => line)]);
    return [...lines.values()]
      .filter(({ line }) => line.role === 'body' && !used.has(line.id))
      .map(({ line, place }) => ({
        file: talk.file.path,
        ...place,
        rule: 'line-is-used',
        message: `line "${line.id}" is used nowhere but on the source page. Name it in a finding, a quote, a concept, a figure or deck.yaml, or in <Paraphrase lines="${line.id}"> in each language.`,
      }));
  },
};
