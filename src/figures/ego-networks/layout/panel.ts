/** The words of a panel: its name, what its sign stands for, its quotes. */
import { type PlacedLabel, placeLabel, placeText, type Spot } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { LEADING, lastLine } from '../../../svg/text.tsx';
import { wrapEvenly } from '../../../svg/text-width.ts';
import { WORDS } from '../../../words/words.ts';
import type { QuoteRow } from '../../finding-row.ts';
import { drawSign } from '../parts.ts';
import type { EgoNetworksRows, NetworkRow } from '../rows.ts';
import { FONT, type Measures } from './measures.ts';
import type { PlacedNetwork, PlacedQuote, PlacedSign } from './placed.ts';

const small = { size: FONT.small, lines: wrapEvenly };

/** The talk's words for the network, and below a translation the talk's own. */
export const placeHead = ({ label }: NetworkRow, spot: Spot): PlacedLabel =>
  placeLabel(label, spot, { size: FONT.label, lines: wrapEvenly, toOriginal: LEADING + 2 });

/** A sign, and to the right of it what it stands for. */
export const placeSign = (text: string, { x, y, room }: Spot, { indent, signAt }: Measures): PlacedSign => ({
  at: { x: round(x + signAt), y: round(y - 5) },
  text: placeText(text, { x: x + indent, y, room: room - indent }, small),
});

/** What the sign in the drawing stands for. */
export function placeMeaning(
  { shape }: NetworkRow,
  { language }: EgoNetworksRows,
  spot: Spot,
  measures: Measures,
): PlacedNetwork['sign'] {
  const text = WORDS[language].egoNetworks.shapes[shape].sign;
  return { ...placeSign(text, spot, measures), parts: drawSign(shape, measures.sign) };
}

/** The quotes, one under the other, below the baseline of the spot. */
export function placeQuotes(
  { quotes }: NetworkRow,
  { language }: EgoNetworksRows,
  spot: Spot,
  measures: Measures,
): PlacedQuote[] {
  let y = spot.y + measures.signToQuotes;
  return quotes.map((quote) => {
    const placed = placeQuote(quote, WORDS[language].ours, { ...spot, y }, measures);
    y = bottomOfQuote(placed) + measures.quoteToQuote;
    return placed;
  });
}

/** The baseline of the last words of a panel. */
export const bottomOfWords = ({ sign, quotes }: Pick<PlacedNetwork, 'sign' | 'quotes'>): number =>
  quotes.length > 0 ? Math.max(...quotes.map(bottomOfQuote)) : lastLine(sign.text);

const bottomOfQuote = ({ label, ours }: PlacedQuote): number => lastLine(ours ?? label);

/** Words stand beside the balloon, or where that leaves too little room, below it. */
function placeQuote(
  { label, basis }: QuoteRow,
  ours: string,
  { x, y, room }: Spot,
  { indent, roomBeside, balloon }: Measures,
): PlacedQuote {
  const beside = room - indent >= roomBeside;
  const own = beside ? { x: x + indent, y, room: room - indent } : { x, y: y + BELOW_BALLOON, room };
  const text = placeText(label, own, small);
  return {
    at: { x: round(x), y: round(y - 15) },
    scale: balloon,
    label: text,
    ...(basis === 'reading' && { ours: placeText(ours, { ...own, y: lastLine(text) + LEADING }, small) }),
  };
}
const BELOW_BALLOON = 26;
