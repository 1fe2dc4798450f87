import type { IdKind } from '../../../schema/kinds.ts';
import { parseAddresses } from '../../addresses.ts';
import { idsOf } from '../names.ts';
import { nearest, noSuch, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'address-is-kept';

/** What has no file of its own, and how to say that it is gone, or there. */
const PUT_BACK: Partial<Record<IdKind, string>> = {
  slide: 'Put it back into deck.yaml',
  paragraph: 'Put it back into the report',
};
const THERE: Partial<Record<IdKind, string>> = {
  slide: 'it is in deck.yaml. Remove the mark or the slide',
  paragraph: 'it is in the report. Remove the mark or the paragraph',
};

export const addressIsKept: Rule = {
  name: RULE,
  says: 'Every address that was published leads to its page, to where it moved, or to a page that says it was withdrawn.',
  check(draft) {
    const { addresses } = draft;
    if (!addresses) return [];
    const { entries, faults } = parseAddresses(addresses.text);
    const at = (line: number): Omit<Problem, 'message'> => ({
      file: addresses.path,
      line,
      column: 1,
      rule: RULE,
    });
    const problems: Problem[] = faults.map(({ line, message }) => ({ ...at(line), message }));
    const seen = new Map<string, number>();
    for (const { kind, id, fate, line } of entries) {
      const exists = idsOf(draft, kind).includes(id);
      const first = seen.get(id);
      if (first) problems.push({ ...at(line), message: `"${id}" is listed on line ${first} already.` });
      seen.set(id, line);
      if (!fate && !exists) {
        const guess = nearest(id, idsOf(draft, kind));
        problems.push({
          ...at(line),
          message:
            `${kind} "${id}" was published and is gone. ${PUT_BACK[kind] ?? 'Put its file back'}, or write on this line "${kind} ${id} moved NEW-ID" or "${kind} ${id} withdrawn YYYY-MM-DD".` +
            (guess ? ` Did it become "${guess}"?` : ''),
        });
      }
      if (fate && exists) {
        problems.push({
          ...at(line),
          message: `${kind} "${id}" is marked ${fate.what}, but ${THERE[kind] ?? 'its file is there. Remove the mark or the file'}.`,
        });
      }
      if (fate?.what === 'moved' && !idsOf(draft, kind).includes(fate.to)) {
        const guess = nearest(fate.to, idsOf(draft, kind));
        problems.push({
          ...at(line),
          message: `${kind} "${id}" moved to "${fate.to}", which is no ${kind}.${guess ? ` Did you mean "${guess}"?` : ''}`,
        });
      }
      if (fate?.what === 'withdrawn' && fate.see && 'id' in fate.see) {
        const { page, id: see } = fate.see;
        if (!idsOf(draft, page).includes(see))
          problems.push({ ...at(line), message: noSuch(page, see, idsOf(draft, page)) });
      }
    }
    return problems;
  },
};
