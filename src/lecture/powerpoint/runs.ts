/** Words as runs: whose they are gives the face, and each says its language. */
import type { Language, Text } from '../../schema/primitives.ts';
import { directionOf, translationOf } from '../../study/line-language.ts';
import type { Line } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { LOCALE } from '../../words/format.ts';
import type { Paragraph, Run } from './slide-parts.ts';

type Look = Omit<Run, 'text' | 'face' | 'lang'>;

/** A language as programs of an office name it: with its region. */
export function tagOf(language: string): string {
  const known = Object.entries(LOCALE).find(([own]) => own === language)?.[1];
  if (known) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region ? `${name}-${region}` : name;
}

export const ours = (text: string, language: Language, look: Look = {}): Run => ({
  text,
  face: 'ours',
  lang: tagOf(language),
  ...look,
});

export const oursIn = (text: Text, language: Language, look: Look = {}): Run =>
  ours(textIn(text, language), language, look);

/** A line of the talk as a page in a language says it: translated, or as it was said. */
export function theirs(line: Line, language: Language, look: Look = {}): Run {
  const translation = translationOf(line, language);
  return {
    text: translation ?? line.said,
    face: 'talk',
    lang: tagOf(translation === undefined ? line.language : language),
    ...look,
  };
}

/** A line of the talk as it was said, whatever the page's language. */
export const asSaid = (line: Line, look: Look = {}): Run => ({
  text: line.said,
  face: 'talk',
  lang: tagOf(line.language),
  ...look,
});

/** Runs with a space between them, which belongs to the one before. */
export const inOneGo = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) => (index < runs.length - 1 ? { ...run, text: `${run.text} ` } : run));

/** Several lines in one go. */
export const theirsInOneGo = (lines: readonly Line[], language: Language, look: Look = {}): Run[] =>
  inOneGo(lines.map((line) => theirs(line, language, look)));

/** A paragraph of runs, in the direction of what it begins with. */
export function paragraph(runs: Run[], look: Omit<Paragraph, 'runs'> = {}): Paragraph {
  const language = runs[0]?.lang.split('-')[0];
  return { runs, ...look, ...(language && directionOf(language) && { rightToLeft: true }) };
}
