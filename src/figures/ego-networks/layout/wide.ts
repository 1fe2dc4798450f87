/** The wide form: panels side by side. */
import { lastOf } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { lastLine } from '../../../svg/text.tsx';
import { drawNetwork, reachOf } from '../parts.ts';
import type { EgoNetworksRows } from '../rows.ts';
import type { Measures } from './measures.ts';
import { bottomOfWords, placeHead, placeMeaning, placeQuotes } from './panel.ts';
import type { PlacedNetwork } from './placed.ts';

/** The most panels beside each other, and the widest that one gets. */
const ACROSS = { count: 4, width: 310 };

/** How far before the end of its panel a rule ends. */
const RULE_END = 12;

export function placeAcross(rows: EgoNetworksRows, start: number, measures: Measures): PlacedNetwork[] {
  const { networks } = rows;
  // As equal as can be in number, so that five stand as three and two.
  const across = Math.ceil(networks.length / Math.ceil(networks.length / ACROSS.count));
  const column = Math.min(ACROSS.width, measures.width / across);
  const { left: inset, right } = measures.inset;
  const room = column - inset - right;
  const drawn = networks.map((network) => ({ network, parts: drawNetwork(network.shape, measures.scale) }));
  // All take the room of the largest, so that the middles stand in line.
  const reach = drawn.map(({ parts }) => reachOf(parts));
  const above = Math.max(...reach.map((one) => one.above));
  const below = Math.max(...reach.map((one) => one.below));

  let top = start;
  const placed: PlacedNetwork[] = [];
  for (let first = 0; first < networks.length; first += across) {
    // Heads, then middles, then signs, then quotes: what is alike stands in line, however long the words above are.
    const headed = drawn.slice(first, first + across).map((panel, index) => {
      const left = round(index * column);
      return {
        ...panel,
        left,
        label: placeHead(panel.network, { x: left + inset, y: top + measures.topToLabel, room }),
      };
    });
    const middle = round(
      Math.max(...headed.map(({ label }) => lastOf(label))) + measures.labelToDrawing + above,
    );
    const signY = middle + below + measures.drawingToSign;
    const signed = headed.map((panel) => ({
      ...panel,
      sign: placeMeaning(panel.network, rows, { x: panel.left + inset, y: signY, room }, measures),
    }));
    const under = Math.max(...signed.map(({ sign }) => lastLine(sign.text)));
    const row = signed.map(
      ({ network, parts, left, label, sign }): PlacedNetwork => ({
        id: network.id,
        label,
        at: { x: round(left + column / 2), y: middle },
        parts,
        sign,
        quotes: placeQuotes(network, rows, { x: left + inset, y: under, room }, measures),
        area: { x: left + 2, y: top, width: round(column - 4), height: 0 },
        rule: { x1: left + inset, x2: round(left + column - RULE_END), y1: top + 4, y2: top + 4 },
      }),
    );
    const height = round(Math.max(...row.map(bottomOfWords)) + measures.foot - top);
    for (const { area } of row) area.height = height;
    placed.push(...row);
    top = round(top + height + measures.apart);
  }
  return placed;
}
