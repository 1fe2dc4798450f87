import type { Language } from '../schema/primitives.ts';

/** By whose habits each language writes days, numbers and lists. */
export const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

// Each page names a day, and to make such a format takes longer than all else on it.
const DAYS = new Map<string, Intl.DateTimeFormat>();

/** A day as readers write it: "17 januari 2017", "17 January 2017"; of a month or a year no more than is known. */
export function formatDay(day: string, language: Language): string {
  const [year = '', month, date] = day.split('-');
  if (!month) return year;
  const key = `${language} ${date ? 'day' : 'month'}`;
  const days =
    DAYS.get(key) ??
    new Intl.DateTimeFormat(LOCALE[language], {
      ...(date && { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  DAYS.set(key, days);
  return days.format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`));
}

/** "4, 6 en 11" / "4, 6 and 11". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);

/** "1,5" / "1.5". */
export const formatNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language]).format(number);
