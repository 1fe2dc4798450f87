import { once } from './once.ts';

const indexOf = once(
  (entries: readonly { id: string }[]): ReadonlyMap<string, { id: string }> =>
    new Map(entries.map((entry) => [entry.id, entry])),
);

/** The entry with this id, if there is one. The list is looked through once, and is not to change after that. */
export const findEntry = <T extends { id: string }>(entries: readonly T[], id: string): T | undefined =>
  indexOf(entries).get(id) as T | undefined;

/**
 * The entry with this id.
 * @throws Error where there is none: the check lets no such name through.
 */
export function entryById<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = findEntry(entries, id);
  if (!entry) throw new Error(`no entry "${id}"`);
  return entry;
}
