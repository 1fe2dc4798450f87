import type { Language, Text } from '../schema/primitives.ts';
import { lineById } from '../study/line-by-id.ts';
import type { Study } from '../study/study.ts';
import { foreignWords, type Label } from '../svg/words.ts';
import type { FigureWords } from './figure.ts';

/**
 * The words of a line in a language: as the talk says them, translated, or as `spelling` writes them.
 * @throws Error where the talk has no such line.
 */
export function labelOfLine(study: Study, lineId: string, language: Language, spelling?: Text): Label {
  const line = lineById(study, lineId);
  const original = { text: line.said, language: line.language, line: line.id };
  const shown =
    spelling?.[language] ?? (line.language === language ? line.said : line.translation?.[language]);
  if (shown === undefined || shown === line.said) return { shown: original };
  return { shown: { text: shown, language, line: line.id }, original };
}

/** For a table: the words as shown, and behind them the talk's own where those are others. */
export const bothWords = ({ shown, original }: Label): FigureWords[] =>
  original ? [shown, original] : [shown];

/** The same, where what is shown leads to the finding that it names. */
export const wordsTo = (id: string, label: Label): FigureWords[] =>
  bothWords(label).map((part, index) => (index === 0 ? { ...part, to: { page: 'finding', id } } : part));

/** The same rows without the talk's own words beside a translation: on a slide these are one step away. */
export function withoutOriginals<Rows>(rows: Rows): Rows {
  const made = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set)
      return value;
    const known = made.get(value);
    if (known !== undefined) return known;
    const result: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    made.set(value, result);
    const foreign = 'shown' in value && foreignWords(value as Label) !== undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (!(foreign && key === 'original')) Object.assign(result, { [key]: copy(inner) });
    }
    return result;
  };
  return copy(rows) as Rows;
}
