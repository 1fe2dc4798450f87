/** A record as CSL-JSON, in a list of one. */
import { familyOf } from '../study/people.ts';
import type { CslRecord } from './citation.ts';

/**
 * Particles stand in the family name: programs that know them find them there, and those that do not, such as Zotero,
 * would lose them elsewhere.
 */
export function formatCslJson(record: CslRecord): string {
  const author = record.author?.map(({ 'non-dropping-particle': particle, ...person }) =>
    particle ? { ...person, family: familyOf({ ...person, 'non-dropping-particle': particle }) } : person,
  );
  return `${JSON.stringify([{ ...record, ...(author && { author }) }], null, 2)}\n`;
}
