/** The files for PowerPoint: all slides, and each order for less time. Pure. */
import { pathOfPowerpoint } from '../../addresses/addresses.ts';
import type { Language } from '../../schema/primitives.ts';
import type { LectureSlide } from './build-deck.ts';
import { ORDER_NAMES, type Order, ordersOf } from './choice.ts';

export interface PowerpointFile {
  order: Order | 'whole';
  slides: readonly LectureSlide[];
  /** Below the site's base. */
  path: string;
}

/** None where the study has no deck. */
export function powerpointFiles(deck: readonly LectureSlide[], language: Language): PowerpointFile[] {
  if (deck.length === 0) return [];
  return [
    { order: 'whole', slides: deck, path: pathOfPowerpoint(language) },
    ...ordersOf(deck).map(({ order, slides }) => ({
      order,
      slides,
      path: pathOfPowerpoint(language, ORDER_NAMES[order][language]),
    })),
  ];
}
