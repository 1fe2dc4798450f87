import { drawFigure } from '../../figures/catalogue.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Study } from '../../study/study.ts';
import { buildDeck, type DeckSlide } from '../model/deck.ts';

/** The slides of the lecture, each figure with the steps that it has when it is drawn in a language. */
export const deckIn = (study: Study, language: Language): DeckSlide[] =>
  buildDeck(study, (figure) => drawFigure(study, figure, language).description.steps.length);
