/** What an address may say of a figure behind its question mark, as each language names it. All names are read on every page. */
import type { Language } from '../schema/primitives.ts';

type Names = Readonly<Record<Language, string>>;

/** The first value that an address gives under any of the names. */
export function valueUnder(names: Names, search: string): string | undefined {
  const given = new URLSearchParams(search);
  for (const name of Object.values(names)) {
    const value = given.get(name);
    if (value) return value;
  }
  return undefined;
}

/** The mark that is chosen. */
export const SELECT_NAMES: Names = { nl: 'kies', en: 'select' };
/** The step, from 1; of a slide as well. */
export const STEP_NAMES: Names = { nl: 'stap', en: 'step' };
/** The lecture that a window opened for it joins. */
export const LECTURE_NAMES: Names = { nl: 'college', en: 'lecture' };
