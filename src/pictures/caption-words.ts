/** Which words stand round a figure's drawing in a file of its own. */
import { drawsOn } from '../figures/catalogue.ts';
import type { FigureDescription } from '../figures/figure.ts';
import type { Language } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import type { Figure, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { formatDay } from '../words/format.ts';
import { namesOfResearchers } from '../words/researchers.ts';
import { slidesOf } from '../words/slides-of.ts';
import { WORDS } from '../words/words.ts';
import type { CaptionWords } from './caption.ts';

/** `address` is the full address of the figure's page, where the site has one. */
export function captionWords(
  study: Study,
  figure: Figure,
  description: FigureDescription,
  language: Language,
  address = '',
): CaptionWords {
  const { files, footer, legend, slides } = WORDS[language];
  const lines = [
    ...figure.shown,
    ...figure.restated,
    ...drawsOn(description).flatMap(({ page, id }) =>
      page === 'finding' ? entryById(study.findings, id).lines : [],
    ),
  ];
  const { date } = study.talk;
  const talk = footer.talkOf(namesOfResearchers(study, language), date && formatDay(date, language));
  return {
    title: description.title,
    key: textIn(figure.file.how_to_read, language),
    note: textIn(figure.file.note, language),
    source: `${[talk, ...(lines.length > 0 ? [slides(slidesOf(lines))] : [])].join(', ')}.`,
    maker: files.drawnBy(textIn(study.title, language)),
    address,
    talkType: legend.talk(language !== study.spoken),
    ourType: legend.ours,
  };
}

/** Round the sentence that stands in the place of a drawing that is gone: whose site said it. */
export const captionOfGone = (study: Study, title: string, language: Language): CaptionWords => ({
  title,
  key: '',
  note: '',
  source: '',
  maker: textIn(study.title, language),
  address: '',
  talkType: '',
  ourType: '',
});
