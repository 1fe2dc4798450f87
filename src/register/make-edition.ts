/** The edition that a study is now: every statement in every language, and of these what the last edition did not say. */
import type { EditionFile, EditionStatement } from '../schema/edition.ts';
import { hashOfWords, wholeEditions } from '../study/editions.ts';
import { once } from '../study/once.ts';
import type { Study } from '../study/study.ts';
import { statementsOf } from './statements-of.ts';

/** Every statement as an edition has it, by id. */
export const statementsNow = once((study: Study): ReadonlyMap<string, EditionStatement> => {
  const now = new Map<string, EditionStatement>();
  for (const language of study.languages)
    for (const { id, kind, whose, language: spoken, text, home, lines } of statementsOf(study, language)) {
      const known = now.get(id);
      now.set(id, {
        id,
        kind,
        at: { ...home.address, ...(home.fragment !== undefined && { fragment: home.fragment }) },
        lines,
        words: {
          ...known?.words,
          [language]: {
            text,
            sha256: hashOfWords(text),
            whose,
            ...(spoken !== language && { language: spoken }),
          },
        },
      });
    }
  return now;
});

/** What the study says since its last edition, as the edition that study.yaml names. */
export function makeEdition(study: Study): EditionFile {
  const now = statementsNow(study);
  const last = study.editions.at(-1);
  const before =
    wholeEditions(study.editions).get(last?.version ?? '') ?? new Map<string, EditionStatement>();
  const changed = [...now.values()].filter((statement) => !isSame(statement, before.get(statement.id)));
  return {
    version: study.edition.version,
    date: study.edition.date,
    ...(last && { before: last.version }),
    gone: [...before.keys()].filter((id) => !now.has(id)).sort(),
    statements: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Whether anything was said otherwise, or elsewhere. */
function isSame(one: EditionStatement, other: EditionStatement | undefined): boolean {
  const told = ({ kind, at, lines, words: { nl, en } }: EditionStatement) =>
    JSON.stringify([
      kind,
      at.page,
      at.id,
      at.fragment,
      lines,
      ...[nl, en].map((said) => [said?.text, said?.whose]),
    ]);
  return other !== undefined && told(one) === told(other);
}
