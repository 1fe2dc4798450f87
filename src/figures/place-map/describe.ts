/** The map in words: for ears, for paper, and for those who would rather read a table. */

import { foreignWords } from '../../svg/words.ts';
import { WORDS } from '../../words/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import { DAY, type MethodRow, PERIOD, type PlaceMapRows, type PlaceRow } from './rows.ts';

/** The years as they stand along the bar: each of a few; of many, the first and the last. */
export function yearsShown({ period, day }: PlaceMapRows): string[] {
  if (!period) return [];
  const { start, end } = period;
  const dayYear = day ? Number(day.date.slice(0, 4)) : start;
  const long = Math.max(end, dayYear) - Math.min(start, dayYear) >= 6;
  if (long && start < end) return [`${start}–${end}`];
  return Array.from({ length: end - start + 1 }, (_, i) => String(start + i));
}

/** What stands beneath the day: the slides that bear it. */
export const underDay = ({ language, day }: PlaceMapRows): string =>
  day && day.slides.length > 0 ? WORDS[language].placeMap.onSlides(day.slides) : '';

/** Words the rows: title, summary, a sentence for each mark, and the table. Without places nothing is drawn. */
export function describePlaceMap(rows: PlaceMapRows): FigureDescription {
  const { language, title, places, period, day, methods } = rows;
  const { placeMap: words, figure } = WORDS[language];
  if (places.length === 0) {
    const table = { columns: [], rows: [] };
    return {
      title,
      summary: rows.none,
      method: words.method,
      empty: rows.none,
      marks: new Map(),
      table,
      steps: [],
    };
  }
  const plain = (text: string): FigureWords => ({ text, language });
  /** The slides, and what they say where it is shown here in other words. */
  const onSlides = (slides: readonly number[], said: FigureWords[]): FigureWords[] => {
    if (slides.length === 0) return [];
    return said.length > 0 ? [plain(words.slidesSay(slides)), ...said] : [plain(words.onSlides(slides))];
  };

  const facts: { mark: string; sentence: string; what: string; name: FigureWords; said: FigureWords[] }[] = [
    ...places.map((row) => ({
      mark: row.id,
      sentence: wordPlace(row, places.length),
      what: words.kinds.place,
      name: row.name.shown,
      said: onSlides([row.slide], row.name.original ? [row.name.original] : []),
    })),
    ...(period
      ? [
          {
            mark: PERIOD,
            sentence: `${yearsShown(rows).join(', ')}: ${words.yearsOfStudy}`,
            what: words.kinds.period,
            name: plain(words.period(period.start, period.end)),
            said: onSlides(period.slides, period.lines),
          },
        ]
      : []),
    ...(day
      ? [
          {
            mark: DAY,
            sentence: [day.text, underDay(rows), period && words.dayMarked].filter(Boolean).join(', '),
            what: words.kinds.day,
            name: plain(day.text),
            said: onSlides(day.slides, day.lines),
          },
        ]
      : []),
    ...methods.map((row) => ({
      mark: row.id,
      sentence: wordMethod(row, methods.length),
      what: words.kinds.method,
      name: row.label.shown,
      said: onSlides([row.slide], row.label.original ? [row.label.original] : []),
    })),
  ];

  function wordPlace({ index, name: { shown, original } }: PlaceRow, total: number): string {
    const place = words.placeOf(index + 1, total);
    return [shown.text, place, original && words.writtenAs(original.text)].filter(Boolean).join('; ');
  }
  function wordMethod({ index, label }: MethodRow, total: number): string {
    const name = [label.shown.text, foreignWords(label)?.text].filter(Boolean).join(', ');
    return `${name}; ${words.methodOf(index + 1, total)}`;
  }

  return {
    title,
    method: words.method,
    summary: words.summary({
      places: places.map(({ name }) => name.shown.text),
      ...(period && { period: words.period(period.start, period.end) }),
      ...(day && { day: day.text }),
      methods: methods.map(({ label }) => label.shown.text),
    }),
    marks: new Map(facts.map(({ mark, sentence }) => [mark, sentence])),
    table: {
      columns: [figure.number, words.what, words.name, words.slide],
      rows: facts.map(({ mark, what, name, said }, index) => ({
        mark,
        cells: [[plain(String(index + 1))], [plain(what)], [name], said],
      })),
    },
    steps: [],
  };
}
