/**
 * Ornament of the opening: as many pairs as the study's spectrum has relations, from near to far. It measures nothing;
 * a study without a spectrum has none.
 */
import { placeArcs } from '../../figures/spectrum/layout.ts';
import type { Study } from '../../study/study.ts';

export const NEARNESS = { width: 560, height: 720, giver: 44 };

/** The pairs, the nearest first: their places, and the tone of their colour. */
export function placeNearness(study: Study) {
  const spectrum = study.figures.find(({ file }) => file.kind === 'spectrum')?.file;
  const count = spectrum?.kind === 'spectrum' ? spectrum.relations.length : 0;
  const { width, height, giver } = NEARNESS;
  const pitch = height / Math.max(1, count);
  const radius = Math.min(20, pitch * 0.17);
  const pairs = Array.from({ length: count }, (_, index) => {
    const farness = count > 1 ? index / (count - 1) : 0;
    const gap = radius * 1.4 + farness * (width - giver * 2 - radius * 1.4);
    // The nearest reaches up the highest.
    const y = pitch * (index + 0.5) + (1 - farness) * pitch * 0.08;
    const measures = { radius, rise: pitch * 0.36, stroke: { give: 18, receive: 2, even: 6 } };
    return { tone: Math.round(farness * 10), y, gap, arcs: placeArcs(giver, gap, y, farness, measures) };
  });
  return { radius, pairs };
}
