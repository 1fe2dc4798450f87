/** What a shared link says of a point or a quote. */

import type { Language } from '../schema/primitives.ts';
import { isOneLine } from '../study/line-groups.ts';
import { translationOf } from '../study/line-language.ts';
import type { Finding, Line, Quote, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { formatDay } from './format.ts';
import { namesOfResearchers } from './researchers.ts';
import { slidesOf } from './slides-of.ts';
import { WORDS } from './words.ts';

/** The talk's words, or our translation of them. */
const plain = (lines: readonly Line[], language: Language): string =>
  lines.map((line) => translationOf(line, language) ?? line.said).join(' ');

const said = (lines: readonly Line[], language: Language): string =>
  `${plain(lines, language)} (${WORDS[language].slides(slidesOf(lines))})`;

/**
 * What the page of a point is called: the words that head it, where these are one line. Reader view leaves out a
 * heading that is nearly the page's title, and shows that instead: were it our label, her words would be gone.
 */
export const titleOfPoint = ({ lines, label }: Finding, language: Language): string =>
  isOneLine(lines) ? plain(lines, language) : textIn(label, language);

export const previewOfPoint = ({ lead, lines }: Finding, language: Language): string =>
  said([...lead, ...lines], language);

/** People who are quoted speak of their own lives: their words go with a link only where the quote allows it. */
export function previewOfQuote(study: Study, quote: Quote, language: Language): string {
  const words = WORDS[language];
  const lines = quote.turns.flatMap((turn) => turn.lines);
  if (quote.card) return said(lines, language);
  const { date } = study.talk;
  const talk = [namesOfResearchers(study, language), date && formatDay(date, language)].filter(Boolean);
  return `${textIn(quote.label, language)}: ${words.quote.preview(words.slides(slidesOf(lines)), talk.join(', '))}`;
}
