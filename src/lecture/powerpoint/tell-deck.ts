/** The slides of a file: those of the lecture in their order, behind each new figure its rows, and one of ours to end with. */

import { drawFigure } from '../../figures/catalogue.ts';
import type { Figure } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { formatList } from '../../words/format.ts';
import { WORDS } from '../../words/words.ts';
import type { LectureSlide } from '../model/build-deck.ts';
import { sameTitles } from '../model/titles.ts';
import { box, titleBox } from './boxes.ts';
import { ours, paragraph } from './runs.ts';
import { placeIn, type SlideParts, SOURCE } from './slide-parts.ts';
import { tellClosing } from './tell-closing.ts';
import type { Telling } from './tell-drawing.ts';
import { notesOf } from './tell-notes.ts';
import { tellSlide } from './tell-slide.ts';
import { tablesOf } from './tell-table.ts';

export interface Deck extends Telling {
  /** In the order in which they are given. */
  slides: readonly LectureSlide[];
  /** The full address of the deck, or of a slide of it, where the site has one. */
  addressOf(slide?: string): string | undefined;
  /** That of the site. */
  siteAddress: string | undefined;
}

export function tellDeck(deck: Deck): SlideParts[] {
  const { slides, study, language, addressOf, siteAddress } = deck;
  const same = sameTitles(slides, language);
  const seen = new Set<Figure>();
  const told = slides.flatMap((slide, index): SlideParts[] => {
    const which = same.has(slide.id)
      ? WORDS[language].deck.which(
          formatList(slide.from.map(String), language),
          slide.from.length,
          same.get(slide.id),
        )
      : undefined;
    const figures = slide.blocks.flatMap((block) => (block.show === 'figure' ? [block.figure] : []));
    const fresh = figures.filter((figure) => !seen.has(figure));
    for (const figure of fresh) seen.add(figure);
    return [
      {
        ...tellSlide(deck, slide, { which, opening: index === 0 }),
        notes: notesOf(slide, language, addressOf(slide.id)),
      },
      ...fresh.flatMap((figure) => tellRows(deck, figure)),
    ];
  });
  return [...told, tellClosing(study, language, siteAddress)];
}

/** The rows of a figure, which the show leaves out: to work with, and for who cannot see the drawing. */
function tellRows({ study, language }: Telling, figure: Figure): SlideParts[] {
  const { parts, powerpoint } = WORDS[language];
  const name = powerpoint.data(textIn(figure.file.label, language));
  const tables = tablesOf(drawFigure(study, figure, language).description.table, name, language);
  return tables.map((table, index) => {
    const part = tables.length > 1 ? ` · ${parts.one(index + 1, tables.length)}` : '';
    return {
      layout: 'table',
      ground: 'paper',
      hidden: true,
      shapes: [
        titleBox('table', [
          ours(name, language, { bold: true }),
          ...(part ? [ours(part, language, { colour: 'soft' })] : []),
        ]),
        table,
        box(
          'table',
          SOURCE,
          [paragraph([ours(textIn(study.title, language), language, { colour: 'soft' })])],
          placeIn('table', SOURCE).size,
        ),
      ],
      notes: [paragraph([ours(powerpoint.hidden, language)])],
    };
  });
}
