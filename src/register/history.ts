/** The wordings that a page has had, edition by edition: so that who cited it finds what it said that day. */
import type { Address } from '../addresses/addresses.ts';
import type { EditionFile, EditionStatement } from '../schema/edition.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { wholeEditions } from '../study/editions.ts';
import { once } from '../study/once.ts';
import type { Study } from '../study/study.ts';
import { idNow } from './kept-statements.ts';
import { statementsNow } from './make-edition.ts';
import { entryOf } from './statement.ts';

/** The place on a page at which an edition's wording stands, the same in every language. */
export const fragmentOfEdition = (version: string): string => `editie-${version}`;

/** A statement as it was then and as it is now; without the one it was not there yet, without the other no more. */
export interface Change {
  id: string;
  kind: string;
  lines: readonly string[];
  /** Where it stands on this page. */
  fragment?: string;
  was?: Said;
  now?: Said;
  /** The day on which its words were removed on request. */
  redacted?: string;
}

interface Said {
  text: string;
  whose: Provenance;
  language: string;
}

export interface PageWording {
  /** The editions that had it, the oldest first. */
  editions: EditionFile[];
  /** What is other now. None: it is what the page says. */
  changes: Change[];
}

type Statements = Map<string, EditionStatement>;

/** The wordings of a page, the newest first; none where no edition has the page. */
export function wordingsOf(study: Study, language: Language, address: Address): PageWording[] {
  const { was, now } = pagesOf(study);
  const key = keyOf(address);
  const there = now.get(key) ?? new Map<string, EditionStatement>();
  const wordings = new Map<string, PageWording>();
  for (const edition of study.editions) {
    const statements = was.get(edition.version)?.get(key);
    const changes = statements && changesOf(statements, there, language, key);
    if (!changes) continue;
    // What is other than now tells wordings apart, since now is the same for all.
    const told = JSON.stringify(changes);
    const known = wordings.get(told);
    if (known) known.editions.push(edition);
    else wordings.set(told, { editions: [edition], changes });
  }
  const newest = ({ editions }: PageWording): number =>
    study.editions.indexOf(editions.at(-1) as EditionFile);
  return [...wordings.values()].sort((a, b) => newest(b) - newest(a));
}

/** The edition that says what the page says, and since when it does; none where the page, or the study, went on. */
export function editionOf(
  study: Study,
  language: Language,
  address: Address,
): { version: string; date: string; since: string } | undefined {
  const [wording] = wordingsOf(study, language, address);
  const last = study.editions.at(-1);
  const held = wording?.changes.length === 0 && wording.editions.at(-1) === last ? last : undefined;
  if (!wording || !held || held.version !== study.edition.version) return undefined;
  // It may have been otherwise in between, and have come back.
  const at = study.editions.findLastIndex((edition) => !wording.editions.includes(edition));
  return { version: held.version, date: held.date, since: study.editions[at + 1]?.date ?? held.date };
}

function changesOf(
  then: Statements,
  now: Statements,
  language: Language,
  page: string,
): Change[] | undefined {
  const said = (statement: EditionStatement | undefined): Said | undefined => {
    const words = statement?.words[language];
    return words && { text: words.text, whose: words.whose, language: words.language ?? language };
  };
  const isThere = [...then.values()].some((statement) => statement.redacted || said(statement));
  if (!isThere) return undefined;
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((id) => {
    const [old, current] = [then.get(id), now.get(id)];
    const either = current ?? old;
    const [before, after] = [said(old), said(current)];
    const redacted = old?.redacted?.date;
    if (!either || (!redacted && before?.text === after?.text)) return [];
    return [
      {
        id,
        kind: either.kind,
        lines: either.lines,
        ...(current?.at.fragment !== undefined &&
          keyOf(current.at) === page && { fragment: current.at.fragment }),
        ...(before && { was: before }),
        ...(after && { now: after }),
        ...(redacted && { redacted }),
      },
    ];
  });
}

const keyOf = (at: { page: string; id?: string | undefined }): string =>
  [at.page, at.id].filter(Boolean).join('/');

interface Pages {
  /** By version and page. */
  was: Map<string, Map<string, Statements>>;
  now: Map<string, Statements>;
}

/** What stands on each page, now and in each edition, under the ids of now. */
const pagesOf = once((study: Study): Pages => {
  const all = statementsNow(study);
  const whole = wholeEditions(study.editions);
  return {
    was: new Map([...whole].map(([version, statements]) => [version, byPage(study, statements, all)])),
    now: byPage(study, all, all),
  };
});

function byPage(
  study: Study,
  statements: ReadonlyMap<string, EditionStatement>,
  all: ReadonlyMap<string, EditionStatement>,
): Map<string, Statements> {
  const pages = new Map<string, Statements>();
  const put = (page: string, id: string, statement: EditionStatement): void => {
    const there = pages.get(page) ?? new Map<string, EditionStatement>();
    pages.set(page, there);
    if (statement.id === id || !there.has(id)) there.set(id, statement);
  };
  for (const statement of statements.values()) {
    const { id, at, lines } = statement;
    const now = idNow(study, id) ?? id;
    const page = keyOf(at);
    // What moved to where something was already stays on its own page.
    const moved = entryOf(now) !== entryOf(id) && page === entryOf(id) && !statements.has(entryOf(now));
    const home = entryOf(now) === entryOf(id) ? keyOf(all.get(now)?.at ?? at) : moved ? entryOf(now) : page;
    for (const on of new Set([page, home])) {
      put(on, now, statement);
      // A point is the lines of the talk that it names.
      const shown = id === page && at.page === 'finding' ? lines : [];
      for (const line of shown) {
        const said = statements.get(`line/${line}`);
        if (said) put(on, idNow(study, said.id) ?? said.id, said);
      }
    }
  }
  return pages;
}
