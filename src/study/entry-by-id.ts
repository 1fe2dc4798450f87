/** The ids of a list, for looking up: a list of a study is made once and does not change. */
const indexes = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/** The entry with this id, if there is one. */
export function findEntry<T extends { id: string }>(entries: readonly T[], id: string): T | undefined {
  let index = indexes.get(entries);
  if (!index) {
    index = new Map(entries.map((entry) => [entry.id, entry]));
    indexes.set(entries, index);
  }
  return index.get(id) as T | undefined;
}

/**
 * The entry with this id.
 * @throws Error where there is none: the check lets no such name through.
 */
export function entryById<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = findEntry(entries, id);
  if (!entry) throw new Error(`no entry "${id}"`);
  return entry;
}
