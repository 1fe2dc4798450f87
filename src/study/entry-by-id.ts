/**
 * The entry with this id.
 * @throws Error where there is none: the check lets no such name through.
 */
export function entryById<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no entry "${id}"`);
  return entry;
}
