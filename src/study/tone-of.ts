import type { Quote, Study } from './study.ts';

/**
 * The place of a finding between near (0) and far (10): that of the relation whose strain it is.
 * Nothing for a finding that no spectrum places.
 */
export function toneOf(study: Study, findingId: string): number | undefined {
  for (const { file } of study.figures) {
    if (file.kind !== 'spectrum') continue;
    const at = file.relations.findIndex(({ strain }) => strain === findingId);
    if (at !== -1) return Math.round((at / Math.max(1, file.relations.length - 1)) * 10);
  }
  return undefined;
}

/** The place of a quote: that of the first finding it goes with that has one. */
export const toneOfQuote = (study: Study, quote: Quote): number | undefined =>
  quote.findings.map(({ id }) => toneOf(study, id)).find((tone) => tone !== undefined);

/** The place of a line of the talk: that of the finding whose words it is. */
export const toneOfLine = (study: Study, lineId: string): number | undefined =>
  study.findings
    .filter(({ lines }) => lines.some(({ id }) => id === lineId))
    .map(({ id }) => toneOf(study, id))
    .find((tone) => tone !== undefined);

/** Of a chapter, the first of which is 0: from near to far, as one reads. */
export const toneOfChapter = (index: number, chapters: number): number =>
  Math.round((10 * index) / Math.max(1, chapters - 1));
