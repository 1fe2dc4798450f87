import type { Language } from '../schema/primitives.ts';

/** A day as readers write it: "17 januari 2017", "17 January 2017". */
export const formatDay = (day: string, language: Language): string =>
  DAYS[language].format(new Date(`${day}T00:00:00Z`));

// Each page names a day, and to make such a format takes longer than all else on it.
const DAYS: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "4, 6 en 11" / "4, 6 and 11". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(items);
