/** addresses.txt: every id that was ever published, one a line, and what became of it. */
import {
  ENTRY_KINDS,
  type EntryKind,
  type IdKind,
  LINKED_PAGES,
  type LinkedPage,
  PLACE_KINDS,
} from '../schema/kinds.ts';
import { Day, Id } from '../schema/primitives.ts';

/** What became of an id that is no longer there. */
export type Fate = { what: 'moved'; to: string } | { what: 'withdrawn'; date: string; see?: Instead };

/** Where a reader finds what comes in the place of what was withdrawn: on a page of which there is one, or an entry. */
export type Instead = { page: LinkedPage } | { page: EntryKind; id: string };

/** What was published and is no longer there. */
export interface Gone {
  kind: IdKind;
  id: string;
  fate: Fate;
}

export interface PublishedAddress {
  kind: IdKind;
  id: string;
  fate?: Fate;
  /** The line in addresses.txt, from 1. */
  line: number;
}

/** What became of a statement that is no longer there. */
export type StatementFate = { what: 'moved'; to: string } | { what: 'withdrawn'; date: string };

/** A statement that was published: `line/s05-4`, `finding/ID#reach`. What follows from an entry needs no row. */
export interface PublishedStatement {
  id: string;
  fate?: StatementFate;
  line: number;
}

const STATEMENT = /^[a-z]+\/[a-z0-9-]+(?:#[A-Za-z0-9-]+)?$/;
const isId = (text: string): boolean => Id.safeParse(text).success;

const KINDS: readonly string[] = [...ENTRY_KINDS, ...PLACE_KINDS];

/** `findings`, the name of a page, or `finding first-finding`, an entry. */
function readInstead([page = '', id, ...more]: readonly string[]): Instead | undefined {
  if (more.length > 0) return undefined;
  if (id === undefined) return isOneOf(LINKED_PAGES, page) ? { page } : undefined;
  return isOneOf(ENTRY_KINDS, page) && isId(id) ? { page, id } : undefined;
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/**
 * Reads lines such as `finding x`, `finding x moved y`, `finding x withdrawn 2027-02-01`, and behind the last
 * `see findings` or `see finding y`; `statement finding/x#reach` and what became of that; a `#` at the beginning of a row
 * or behind a space starts a comment.
 */
export function parseAddresses(text: string): {
  entries: PublishedAddress[];
  statements: PublishedStatement[];
  faults: { line: number; message: string }[];
} {
  const entries: PublishedAddress[] = [];
  const statements: PublishedStatement[] = [];
  const faults: { line: number; message: string }[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    const words = content
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    if (words.length === 0) return;
    const line = index + 1;
    const [kind = '', id = '', what, target = '', ...more] = words;
    const see = more[0] === 'see' ? readInstead(more.slice(1)) : undefined;
    if (kind === 'statement' && STATEMENT.test(id)) {
      if (what === undefined) statements.push({ id, line });
      else if (what === 'moved' && STATEMENT.test(target) && more.length === 0)
        statements.push({ id, line, fate: { what, to: target } });
      else if (what === 'withdrawn' && Day.safeParse(target).success && more.length === 0)
        statements.push({ id, line, fate: { what, date: target } });
      else
        faults.push({
          line,
          message: `found "${words.slice(2).join(' ').slice(0, 80)}" behind "statement ${id}"; expected nothing, "moved NEW-ID" or "withdrawn YYYY-MM-DD".`,
        });
    } else if (!KINDS.includes(kind) || !isId(id)) {
      faults.push({
        line,
        message: `found "${content.trim().slice(0, 80)}"; expected a kind (${KINDS.join(', ')}) and an id, such as "finding first-finding".`,
      });
    } else if (what === undefined) {
      entries.push({ kind: kind as IdKind, id, line });
    } else if (what === 'moved' && isId(target) && more.length === 0) {
      entries.push({ kind: kind as IdKind, id, line, fate: { what, to: target } });
    } else if (what === 'withdrawn' && Day.safeParse(target).success && (see || more.length === 0)) {
      entries.push({ kind: kind as IdKind, id, line, fate: { what, date: target, ...(see && { see }) } });
    } else {
      faults.push({
        line,
        message: `found "${words.slice(2).join(' ').slice(0, 80)}" behind "${kind} ${id}"; expected nothing, "moved NEW-ID" or "withdrawn YYYY-MM-DD", and behind that, where readers find what replaces it, "see" with a page (${LINKED_PAGES.join(', ')}) or with a kind and an id.`,
      });
    }
  });
  return { entries, statements, faults };
}

/** The text of addresses.txt with `ids` added at its end where they are not listed yet. */
export function addAddresses(
  text: string,
  ids: readonly { kind: IdKind | 'statement'; id: string }[],
): string {
  const { entries, statements } = parseAddresses(text);
  const listed = new Set([
    ...entries.map(({ kind, id }) => `${kind} ${id}`),
    ...statements.map(({ id }) => `statement ${id}`),
  ]);
  const added = ids.map(({ kind, id }) => `${kind} ${id}`).filter((entry) => !listed.has(entry));
  const base = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return (
    base +
    [...new Set(added)]
      .sort()
      .map((entry) => `${entry}\n`)
      .join('')
  );
}
