/** The words of a text as an address has them: small letters and digits without accents, joined by hyphens. */
export const slugOf = (text: string, mostWords?: number): string =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, mostWords)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');

/** An id made of the first words of a text, which nothing has yet. */
export function freeId(text: string, named: readonly { id: string }[], otherwise: string): string {
  const id = slugOf(text, 4) || otherwise;
  const taken = new Set(named.map((one) => one.id));
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
