/** The narrow form: panels one under the other, words beside the drawing. */
import { lastOf } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { lastLine } from '../../../svg/text.tsx';
import { drawNetwork, reachOf } from '../parts.ts';
import type { EgoNetworksRows } from '../rows.ts';
import { NARROW } from './measures.ts';
import { bottomOfWords, placeHead, placeMeaning, placeQuotes } from './panel.ts';
import type { PlacedNetwork } from './placed.ts';

export function placeDown(rows: EgoNetworksRows, start: number): PlacedNetwork[] {
  const { width, scale, drawing, topToLabel, labelToDrawing, labelToSign, foot, apart } = NARROW;
  const inset = NARROW.inset.left;
  let top = start;
  return rows.networks.map((network): PlacedNetwork => {
    const parts = drawNetwork(network.shape, scale);
    const { above, below } = reachOf(parts);
    const label = placeHead(network, { x: inset, y: top + topToLabel, room: width - inset * 2 });
    const middle = round(lastOf(label) + labelToDrawing + above);
    const beside = { x: drawing + inset, room: width - drawing - inset * 2 };
    const sign = placeMeaning(network, rows, { ...beside, y: lastOf(label) + labelToSign }, NARROW);
    const quotes = placeQuotes(network, rows, { ...beside, y: lastLine(sign.text) }, NARROW);
    const bottom = Math.max(middle + below, bottomOfWords({ sign, quotes })) + foot;
    const placed: PlacedNetwork = {
      id: network.id,
      label,
      at: { x: drawing / 2, y: middle },
      parts,
      sign,
      quotes,
      area: { x: 2, y: top, width: width - 4, height: round(bottom - top) },
      rule: { x1: inset, x2: width - inset, y1: top + 4, y2: top + 4 },
    };
    top = round(bottom + apart);
    return placed;
  });
}
