/** What slides of the deck are called, and what tells apart those that are called the same. Pure. */
import type { Language } from '../../schema/primitives.ts';
import { translationOf } from '../../study/line-language.ts';
import { isLine, type LectureSlide } from './build-deck.ts';

type Titled = Pick<LectureSlide, 'id' | 'from' | 'heading'>;

/** The title of a slide in a language, as it is shown. */
const titleOfSlide = ({ heading }: Titled, language: Language): string =>
  isLine(heading) ? (translationOf(heading, language) ?? heading.said) : (heading[language] ?? '');

/**
 * By id, for each slide whose title another one has: which of those with the same slides of the talk it is, from 1;
 * nothing where these slides alone tell it apart.
 */
export function sameTitles(
  slides: readonly Titled[],
  language: Language,
): ReadonlyMap<string, number | undefined> {
  const key = ({ from }: Titled): string => from.join(' ');
  const found = new Map<string, number | undefined>();
  for (const slide of slides) {
    const title = titleOfSlide(slide, language);
    const same = slides.filter((other) => titleOfSlide(other, language) === title);
    const alike = same.filter((other) => key(other) === key(slide));
    if (same.length > 1) found.set(slide.id, alike.length > 1 ? alike.indexOf(slide) + 1 : undefined);
  }
  return found;
}
