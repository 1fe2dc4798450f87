/** Where everything goes: one panel a network, with its words, its drawing, its sign and its quotes. */
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { foreignWords } from '../label.ts';
import { drawNetwork, drawSign, type Parts, reachOf, type Segment } from './parts.ts';
import type { Point } from './place-people.ts';
import type { EgoNetworksRows, NetworkRow, QuoteRow } from './rows.ts';
import { WORDS } from './words.ts';

export interface PlacedSign {
  /** Where the middle of the sign is; its parts are drawn round it. */
  at: Point;
  text: PlacedText;
}

export interface PlacedQuote {
  /** The upper left corner of the balloon. */
  at: Point;
  label: PlacedText;
  basis: PlacedText;
}

export interface PlacedNetwork {
  id: string;
  label: PlacedText;
  /** The talk's own words, where the figure is in another language. */
  original?: PlacedText;
  /** Where the one in the middle stands; the parts are drawn round it. */
  at: Point;
  parts: Parts;
  sign: PlacedSign & { parts: Parts };
  quotes: PlacedQuote[];
  /** The whole panel, for pointers and focus. */
  area: { x: number; y: number; width: number; height: number };
  /** The rule above it. */
  rule: Segment;
}

export interface EgoNetworksLayout {
  width: number;
  height: number;
  /** What the filled and the open circle are. */
  key: [ego: PlacedSign, person: PlacedSign];
  networks: PlacedNetwork[];
}

/** Font sizes, of names and of all else. */
const FONT = { label: 17, small: 15 };
/** In the wide form: how large the drawings are, and from one thing to the next below it. */
const ON_PAGE = {
  width: WIDTH.wide,
  scale: 1,
  keyToPanel: 26,
  ruleToHead: 30,
  headToDrawing: 18,
  drawingToSign: 34,
  signToQuote: 42,
  foot: 16,
  /** The least room for the words of a quote beside its balloon. */
  besideBalloon: 150,
};
const ON_SLIDE: typeof ON_PAGE = {
  width: SLIDE_WIDTH,
  scale: 0.58,
  keyToPanel: 10,
  ruleToHead: 24,
  headToDrawing: 8,
  drawingToSign: 26,
  signToQuote: 28,
  foot: 4,
  besideBalloon: 110,
};
/** The most panels beside each other, and the widest that one gets. */
const ACROSS = { count: 4, width: 310 };
/** From the edge of a panel to its words. */
const INSET = 8;
/** From the edge of a line with a sign to its words. */
const INDENT = 38;
/** In the narrow form the drawing is smaller and its words stand to the right. */
const NARROW = { scale: 0.76, drawing: 160 };

/** Places the rows: wide side by side, narrow one under the other. */
export function layoutEgoNetworks(rows: EgoNetworksRows, form: Form, onSlide = false): EgoNetworksLayout {
  const drops = onSlide ? ON_SLIDE : ON_PAGE;
  const width = form === 'wide' ? drops.width : WIDTH.narrow;
  const key = placeKey(rows, width);
  const top = Math.max(...key.map(({ text }) => lastLine(text))) + drops.keyToPanel;
  const networks = form === 'wide' ? placeAcross(rows, top, drops) : placeDown(rows, top);
  const bottom = Math.max(...networks.map(({ area }) => area.y + area.height));
  return { width, height: round(bottom + 2), key, networks };
}

/** Where the reader learns who is who: beside each other where there is room. */
function placeKey({ language, ego }: EgoNetworksRows, width: number): EgoNetworksLayout['key'] {
  const { person } = WORDS[language];
  const room = width - INSET * 2;
  const first = placeSign(ego, INSET, 18, room);
  const next = INSET + INDENT + Math.max(...first.text.lines.map((line) => widthOf(line, FONT.small))) + 24;
  const beside =
    first.text.lines.length === 1 && next + INDENT + widthOf(person, FONT.small) <= width - INSET;
  const second = beside
    ? placeSign(person, next, 18, width - INSET - next)
    : placeSign(person, INSET, lastLine(first.text) + 28, room);
  return [first, second];
}

function placeAcross(rows: EgoNetworksRows, start: number, drops: typeof ON_PAGE): PlacedNetwork[] {
  const { networks } = rows;
  // As equal as can be in number, so that five stand as three and two.
  const across = Math.ceil(networks.length / Math.ceil(networks.length / ACROSS.count));
  const column = Math.min(ACROSS.width, drops.width / across);
  const room = column - INSET * 2 - 4;
  const drawn = networks.map((network) => ({ network, parts: drawNetwork(network.shape, drops.scale) }));
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
      return { ...panel, left, head: placeHead(panel.network, left + INSET, top + drops.ruleToHead, room) };
    });
    const middle = round(
      Math.max(...headed.map(({ head }) => bottomOfHead(head))) + drops.headToDrawing + above,
    );
    const signed = headed.map((panel) => ({
      ...panel,
      sign: placeMeaning(panel.network, rows, panel.left + INSET, middle + below + drops.drawingToSign, room),
    }));
    const under = Math.max(...signed.map(({ sign }) => lastLine(sign.text)));
    const row = signed.map(
      ({ network, parts, left, head, sign }): PlacedNetwork => ({
        id: network.id,
        ...head,
        at: { x: round(left + column / 2), y: middle },
        parts,
        sign,
        quotes: placeQuotes(network, rows, left + INSET, under + drops.signToQuote, room, drops),
        area: { x: left + 2, y: top, width: round(column - 4), height: 0 },
        rule: { x1: left + INSET, x2: round(left + column - INSET - 4), y1: top + 4, y2: top + 4 },
      }),
    );
    const height = round(Math.max(...row.map(bottomOf)) + drops.foot - top);
    for (const { area } of row) area.height = height;
    placed.push(...row);
    top = round(top + height + 24);
  }
  return placed;
}

function placeDown(rows: EgoNetworksRows, start: number): PlacedNetwork[] {
  const { scale, drawing } = NARROW;
  const width = WIDTH.narrow;
  let top = start;
  return rows.networks.map((network): PlacedNetwork => {
    const parts = drawNetwork(network.shape, scale);
    const { above, below } = reachOf(parts);
    const head = placeHead(network, INSET, top + 30, width - INSET * 2);
    const middle = round(bottomOfHead(head) + 16 + above);
    const room = width - drawing - INSET * 2;
    const sign = placeMeaning(network, rows, drawing + INSET, bottomOfHead(head) + 40, room);
    const quotes = placeQuotes(network, rows, drawing + INSET, lastLine(sign.text) + 42, room, ON_PAGE);
    const bottom = Math.max(middle + below, bottomOf({ sign, quotes })) + 14;
    const placed: PlacedNetwork = {
      id: network.id,
      ...head,
      at: { x: drawing / 2, y: middle },
      parts,
      sign,
      quotes,
      area: { x: 2, y: top, width: width - 4, height: round(bottom - top) },
      rule: { x1: INSET, x2: width - INSET, y1: top + 4, y2: top + 4 },
    };
    top = round(bottom + 10);
    return placed;
  });
}

type PlacedHead = Pick<PlacedNetwork, 'label' | 'original'>;

/** The talk's words for the network, and below a translation the talk's own. */
function placeHead(row: NetworkRow, x: number, y: number, room: number): PlacedHead {
  const label = placeText(row.label.shown.text, x, y, room, FONT.label);
  const foreign = foreignWords(row.label)?.text;
  return {
    label,
    ...(foreign !== undefined && { original: placeText(foreign, x, lastLine(label) + LEADING + 2, room) }),
  };
}

const bottomOfHead = ({ label, original }: PlacedHead): number => lastLine(original ?? label);

/** What the sign in the drawing stands for. */
function placeMeaning(
  { shape }: NetworkRow,
  { language }: EgoNetworksRows,
  x: number,
  y: number,
  room: number,
): PlacedNetwork['sign'] {
  return { ...placeSign(WORDS[language].shapes[shape].sign, x, y, room), parts: drawSign(shape) };
}

/** The quotes, one under the other, from the baseline of the first. */
function placeQuotes(
  { quotes }: NetworkRow,
  { language }: EgoNetworksRows,
  x: number,
  first: number,
  room: number,
  { besideBalloon }: typeof ON_PAGE,
): PlacedQuote[] {
  let y = first;
  return quotes.map((quote) => {
    const placed = placeQuote(quote, WORDS[language].basis[quote.basis], x, y, room, besideBalloon);
    y = lastLine(placed.basis) + 34;
    return placed;
  });
}

const bottomOf = ({ sign, quotes }: Pick<PlacedNetwork, 'sign' | 'quotes'>): number =>
  lastLine(quotes.at(-1)?.basis ?? sign.text);

/** Words stand beside the balloon, or where that leaves too little room, below it. */
function placeQuote(
  { label }: QuoteRow,
  basis: string,
  x: number,
  y: number,
  room: number,
  besideBalloon: number,
): PlacedQuote {
  const beside = room - INDENT >= besideBalloon;
  const left = beside ? x + INDENT : x;
  const width = beside ? room - INDENT : room;
  const text = placeText(label, left, beside ? y : y + 26, width);
  return {
    at: { x: round(x), y: round(y - 15) },
    label: text,
    basis: placeText(basis, left, lastLine(text) + LEADING, width),
  };
}

const placeSign = (text: string, x: number, y: number, room: number): PlacedSign => ({
  at: { x: round(x + 15), y: round(y - 5) },
  text: placeText(text, x + INDENT, y, room - INDENT),
});

const placeText = (
  text: string,
  x: number,
  y: number,
  room: number,
  size: number = FONT.small,
): PlacedText => ({
  x: round(x),
  y: round(y),
  anchor: 'start',
  lines: wrapEvenly(text, room, size),
});

/** In no more lines than needed, and these about equally long, so that no word stands alone below. */
function wrapEvenly(text: string, room: number, size: number): string[] {
  let best = wrap(text, room, size);
  const { length } = best;
  for (let narrower = room - 6; narrower > room / 2; narrower -= 6) {
    const lines = wrap(text, narrower, size);
    if (lines.length > length || lines.some((line) => line.endsWith('-'))) break;
    best = lines;
  }
  return best;
}
