/** What was published keeps its id: where a statement is now, and what is wrong where nobody said. */
import { parseAddresses } from '../study/addresses.ts';
import { nearest, type Problem } from '../study/checks/problem.ts';
import { wholeEditions } from '../study/editions.ts';
import { once } from '../study/once.ts';
import type { Study } from '../study/study.ts';
import { entryOf } from './statement.ts';
import { statementsOf } from './statements-of.ts';

const RULE = 'address-is-kept';

/** What became of entries, chapters and paragraphs, by what their statements' ids begin with. */
const goneEntries = once(
  ({ gone }: Study) => new Map(gone.map(({ kind, id, fate }) => [`${kind}/${id}`, fate])),
);

/** The id that a statement has now, where it or its entry moved; nothing where either was withdrawn. */
export function idNow(study: Study, id: string): string | undefined {
  let now = id;
  for (let steps = 0; steps < 50; steps++) {
    const entry = entryOf(now);
    const fate = study.statementFates.get(now) ?? goneEntries(study).get(entry);
    if (!fate) return now;
    if (fate.what === 'withdrawn') return undefined;
    now = fate.to.includes('/') ? fate.to : `${entry.split('/')[0]}/${fate.to}${now.slice(entry.length)}`;
  }
  return undefined;
}

/** The statements whose ids addresses.txt lists: an entry's own name has the entry's row. */
export const listedStatements = (study: Study): string[] => [
  ...new Set(
    study.languages
      .flatMap((language) => statementsOf(study, language).map(({ id }) => id))
      .filter((id) => id.includes('#') || id.startsWith('line/')),
  ),
];

/** A problem for each published statement that is no more, and of which nobody said what became of it. */
export function statementProblems(study: Study, addresses: string): Problem[] {
  const ids = study.languages.flatMap((language) => statementsOf(study, language).map(({ id }) => id));
  const there = new Set(ids);
  const { statements } = parseAddresses(addresses);
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const say = (line: number, message: string): void => {
    problems.push({ file: 'addresses.txt', line, column: 1, rule: RULE, message });
  };
  for (const { id, fate, line } of statements) {
    const first = seen.get(id);
    if (first) say(line, `statement "${id}" is listed on line ${first} already.`);
    seen.set(id, line);
    if (!fate && !there.has(id) && !followsEntry(study, id)) say(line, isGone(id, ids, 'on this line'));
    if (fate && there.has(id))
      say(
        line,
        `statement "${id}" is marked ${fate.what}, but it is there. Remove the mark or the statement.`,
      );
    if (fate?.what === 'moved' && !there.has(fate.to))
      say(line, `statement "${id}" moved to "${fate.to}", which is none.${guess(fate.to, ids)}`);
  }
  const last = wholeEditions(study.editions).get(study.editions.at(-1)?.version ?? '');
  for (const id of last?.keys() ?? [])
    if (!there.has(id) && !seen.has(id) && !followsEntry(study, id)) say(1, isGone(id, ids, 'in this file'));
  return problems;
}

/** Whether its entry is gone, or the one that it is about: `finding/x#to-y`, `figure/x#row-y`. */
function followsEntry(study: Study, id: string): boolean {
  const about = /#(?:to|row)-(.+)$/.exec(id)?.[1];
  return goneEntries(study).has(entryOf(id)) || study.gone.some((gone) => gone.id === about);
}

const isGone = (id: string, ids: readonly string[], where: string): string =>
  `statement "${id}" was published and is gone. Put it back, or write ${where} "statement ${id} moved NEW-ID" or "statement ${id} withdrawn YYYY-MM-DD".${guess(id, ids)}`;

function guess(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  return near && near !== id ? ` Did it become "${near}"?` : '';
}
