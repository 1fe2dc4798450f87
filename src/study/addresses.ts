/** addresses.txt: every id that was ever published, one a line, and what became of it. */
import { ENTRY_KINDS, type IdKind, PLACE_KINDS } from '../schema/kinds.ts';
import { Day, Id } from '../schema/primitives.ts';

/** What became of an id that is no longer there. */
export type Fate = { what: 'moved'; to: string } | { what: 'withdrawn'; date: string };

export interface PublishedAddress {
  kind: IdKind;
  id: string;
  fate?: Fate;
  /** The line in addresses.txt, from 1. */
  line: number;
}

const isId = (text: string): boolean => Id.safeParse(text).success;

const KINDS: readonly string[] = [...ENTRY_KINDS, ...PLACE_KINDS];

/** Reads lines such as `finding x`, `finding x moved y`, `finding x withdrawn 2027-02-01`; `#` starts a comment. */
export function parseAddresses(text: string): {
  entries: PublishedAddress[];
  faults: { line: number; message: string }[];
} {
  const entries: PublishedAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    const words = content.replace(/#.*$/, '').trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) return;
    const line = index + 1;
    const [kind = '', id = '', what, target = ''] = words;
    if (!KINDS.includes(kind) || !isId(id) || words.length > 4) {
      faults.push({
        line,
        message: `found "${content.trim()}"; expected a kind (${KINDS.join(', ')}) and an id, such as "finding first-finding".`,
      });
    } else if (what === undefined) {
      entries.push({ kind: kind as IdKind, id, line });
    } else if (what === 'moved' && isId(target)) {
      entries.push({ kind: kind as IdKind, id, line, fate: { what, to: target } });
    } else if (what === 'withdrawn' && Day.safeParse(target).success) {
      entries.push({ kind: kind as IdKind, id, line, fate: { what, date: target } });
    } else {
      faults.push({
        line,
        message: `found "${words.slice(2).join(' ')}" behind "${kind} ${id}"; expected nothing, "moved NEW-ID" or "withdrawn YYYY-MM-DD".`,
      });
    }
  });
  return { entries, faults };
}

/** The text of addresses.txt with `ids` added at its end where they are not listed yet. */
export function addAddresses(text: string, ids: readonly { kind: IdKind; id: string }[]): string {
  const listed = new Set(parseAddresses(text).entries.map(({ kind, id }) => `${kind} ${id}`));
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
