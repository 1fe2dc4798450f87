/** What an edition changed, page by page. */
import type { EditionFile, EditionStatement } from '../schema/edition.ts';
import type { Language } from '../schema/primitives.ts';
import { wholeEditions } from '../study/editions.ts';
import type { Study } from '../study/study.ts';
import { idNow } from './kept-statements.ts';
import { statementsNow } from './make-edition.ts';

export interface PageChange {
  at: EditionStatement['at'];
  /** The edition whose words stand there: of what is no more the one before. */
  version: string;
  /** What of it is new or other, each kind once; `gone` where all of it is no more. */
  kinds: string[];
}

export interface EditionChanges {
  edition: EditionFile;
  /** How many statements it has in all. */
  all: number;
  /** How many of them it has anew, otherwise, no more, and how many lost their words on request. */
  counts: { added: number; changed: number; gone: number; redacted: number };
  /** Of the first edition none: there all is new. */
  pages: PageChange[];
}

/** What each edition changed in a language, the newest first. */
export function changesByEdition(study: Study, language: Language): EditionChanges[] {
  const whole = wholeEditions(study.editions);
  const now = statementsNow(study);
  return study.editions
    .map((edition, index): EditionChanges => {
      const before = whole.get(study.editions[index - 1]?.version ?? '');
      const here = whole.get(edition.version) ?? new Map<string, EditionStatement>();
      /** What a statement that moved was before. */
      const cameFrom = new Map(
        edition.gone.flatMap((id): [string, EditionStatement][] => {
          const [to, was] = [idNow(study, id), before?.get(id)];
          return to && was && here.has(to) && !before?.has(to) ? [[to, was]] : [];
        }),
      );
      const counts = { added: 0, changed: 0, gone: 0, redacted: 0 };
      const pages = new Map<string, PageChange>();
      const note = (statement: EditionStatement): void => {
        const { page, id, fragment } = now.get(statement.id)?.at ?? statement.at;
        const key = `${page}/${id ?? ''}`;
        const isGone = edition.gone.includes(key);
        const version = (isGone && edition.before) || edition.version;
        const change = pages.get(key) ?? { at: { page, id, fragment }, version, kinds: [] };
        pages.set(key, change);
        const kind = isGone ? 'gone' : statement.kind;
        if (!change.kinds.includes(kind)) change.kinds.push(kind);
      };
      for (const statement of edition.statements) {
        const was = before?.get(statement.id) ?? cameFrom.get(statement.id);
        if (statement.redacted || was?.redacted) counts.redacted += Number(statement.redacted !== undefined);
        else if (!statement.words[language] && !was?.words[language]) continue;
        else if (!was) counts.added++;
        else if (was.words[language]?.text === statement.words[language]?.text) continue;
        else counts.changed++;
        note(statement);
      }
      for (const id of edition.gone) {
        const was = before?.get(id);
        if (!was?.words[language] || cameFrom.get(idNow(study, id) ?? '') === was) continue;
        counts.gone++;
        note(was);
      }
      return { edition, all: here.size, counts, pages: before ? [...pages.values()] : [] };
    })
    .reverse();
}
