/** What there is to put in order. Read at build; what the browser gets is no more than this. */
import type { FigureWords } from '../../figures/figure.ts';
import { spectrumRows } from '../../figures/spectrum/rows.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Figure, Line, Study } from '../../study/study.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { neutralOrder, type Order } from './order.ts';

export interface PredictRows {
  language: Language;
  /** What its controls say. */
  words: Words['predict'];
  /** What the near and the far end are called. */
  ends: [FigureWords, FigureWords];
  /** In the talk's order. */
  relations: { id: string; label: FigureWords }[];
  /** The order with which everyone begins. */
  start: Order;
}

/**
 * Reads the rows from a spectrum.
 * @throws Error where the figure is of another kind: the check lets no such exercise through.
 */
export function predictRows(study: Study, figure: Figure, language: Language): PredictRows {
  const { poles, relations } = spectrumRows(study, figure, language);
  const rows = relations.map(({ id, label }) => ({ id, label: label.shown }));
  return {
    language,
    words: WORDS[language].predict,
    ends: [poles[0].bond.shown, poles[1].bond.shown],
    relations: rows,
    start: neutralOrder(rows, language),
  };
}

/** The lines of the talk that are put in order, and those of its ends. */
export const linesToOrder = (study: Study, { ends, relations }: PredictRows): Line[] =>
  [...ends, ...relations.map(({ label }) => label)].flatMap(({ line = '' }) => study.lines.get(line) ?? []);
