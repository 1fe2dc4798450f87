/** Where everything goes: one panel a network, with its words, its drawing, its sign and its quotes. */
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrapEvenly } from '../../svg/text-width.ts';
import { WORDS } from '../../words/words.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { foreignWords } from '../label.ts';
import {
  drawNetwork,
  drawSign,
  EGO,
  type Parts,
  PERSON,
  reachOf,
  type Scale,
  type Segment,
  SIGN,
} from './parts.ts';
import type { Point } from './place-people.ts';
import type { EgoNetworksRows, NetworkRow, QuoteRow } from './rows.ts';

export interface PlacedSign {
  /** Where the middle of the sign is; its parts are drawn round it. */
  at: Point;
  text: PlacedText;
}

export interface PlacedCircle extends PlacedSign {
  radius: number;
}

export interface PlacedQuote {
  /** The upper left corner of the balloon, and how large that is. */
  at: Point;
  scale: number;
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
  /** What the filled and the open circle are, as large as in the drawing. */
  key: [ego: PlacedCircle, person: PlacedCircle];
  networks: PlacedNetwork[];
}

/** Font sizes, of names and of all else. */
const FONT = { label: 17, small: 15 };
/** The most panels beside each other, and the widest that one gets. */
const ACROSS = { count: 4, width: 310 };

/** How far before the end of its panel a rule ends. */
const RULE_END = 12;

/** How large all is, and from one thing to the next below it. */
interface Measures {
  width: number;
  scale: Scale;
  /** Of the signs in the key, against those in a drawing of scale 1. */
  sign: number;
  /** From the edge of a panel to its words, on either side. */
  inset: { left: number; right: number };
  /** From the edge of a line with a sign to its words, in the key and in a panel, and to the middle of the sign. */
  keyIndent: number;
  indent: number;
  signAt: number;
  /** How large the balloon of a quote is. */
  balloon: number;
  /** The least room for the words of a quote beside its balloon. */
  roomBeside: number;
  topToKey: number;
  keyToPanels: number;
  /** From the top of a panel, just above its rule. */
  topToLabel: number;
  labelToDrawing: number;
  drawingToSign: number;
  signToQuotes: number;
  quoteToQuote: number;
  foot: number;
  apart: number;
}
const ON_PAGE: Measures = {
  width: WIDTH.wide,
  scale: { distances: 1, people: 1 },
  sign: SIGN,
  inset: { left: 8, right: 12 },
  keyIndent: 38,
  indent: 38,
  signAt: 15,
  balloon: 1,
  roomBeside: 150,
  topToKey: 18,
  keyToPanels: 26,
  topToLabel: 30,
  labelToDrawing: 18,
  drawingToSign: 34,
  signToQuotes: 42,
  quoteToQuote: 34,
  foot: 16,
  apart: 24,
};
/** Lower, and the people larger against the distances between them: they are seen from the back row. */
const ON_SLIDE: Measures = {
  ...ON_PAGE,
  width: SLIDE_WIDTH,
  scale: { distances: 0.7, people: 0.85 },
  sign: 0.7,
  inset: { left: 5, right: 5 },
  keyIndent: 32,
  indent: 28,
  signAt: 11.5,
  balloon: 0.8,
  roomBeside: 100,
  topToKey: 15,
  keyToPanels: 11,
  topToLabel: 24,
  labelToDrawing: 13,
  drawingToSign: 25,
  signToQuotes: 29,
  quoteToQuote: 28,
  foot: 7,
  apart: 14,
};
const NARROW: Measures & { drawing: number } = {
  ...ON_PAGE,
  width: WIDTH.narrow,
  scale: { distances: 0.76, people: 0.76 },
  labelToDrawing: 16,
  foot: 14,
  apart: 10,
  /** How wide the drawing is; its words stand to the right. */
  drawing: 160,
};

/** Places the rows: wide side by side, narrow one under the other. On a slide there is less room for the wide form. */
export function layoutEgoNetworks(rows: EgoNetworksRows, form: Form, onSlide = false): EgoNetworksLayout {
  const wide = onSlide ? ON_SLIDE : ON_PAGE;
  const measures = form === 'wide' ? wide : NARROW;
  const key = placeKey(rows, measures);
  const top = Math.max(...key.map(({ text }) => lastLine(text))) + measures.keyToPanels;
  const networks = form === 'wide' ? placeAcross(rows, top, wide) : placeDown(rows, top);
  const bottom = Math.max(...networks.map(({ area }) => area.y + area.height));
  return { width: measures.width, height: round(bottom + 2), key, networks };
}

/** Where the reader learns who is who: beside each other where there is room. */
function placeKey({ language, ego }: EgoNetworksRows, measures: Measures): EgoNetworksLayout['key'] {
  const { width, keyIndent: indent, inset, topToKey, scale } = measures;
  const spacing = { ...measures, indent };
  const { person } = WORDS[language].egoNetworks;
  const right = width - inset.left;
  const room = right - inset.left;
  const first = placeSign(ego, inset.left, topToKey, room, spacing);
  const widest = Math.max(...first.text.lines.map((line) => widthOf(line, FONT.small)));
  const next = inset.left + indent + widest + 24;
  const beside = first.text.lines.length === 1 && next + indent + widthOf(person, FONT.small) <= right;
  const second = beside
    ? placeSign(person, next, topToKey, right - next, spacing)
    : placeSign(person, inset.left, lastLine(first.text) + 28, room, spacing);
  return [
    { ...first, radius: round(EGO * scale.people) },
    { ...second, radius: round(PERSON * scale.people) },
  ];
}

function placeAcross(rows: EgoNetworksRows, start: number, measures: Measures): PlacedNetwork[] {
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
        head: placeHead(panel.network, left + inset, top + measures.topToLabel, room),
      };
    });
    const middle = round(
      Math.max(...headed.map(({ head }) => bottomOfHead(head))) + measures.labelToDrawing + above,
    );
    const signY = middle + below + measures.drawingToSign;
    const signed = headed.map((panel) => ({
      ...panel,
      sign: placeMeaning(panel.network, rows, panel.left + inset, signY, room, measures),
    }));
    const under = Math.max(...signed.map(({ sign }) => lastLine(sign.text)));
    const row = signed.map(
      ({ network, parts, left, head, sign }): PlacedNetwork => ({
        id: network.id,
        ...head,
        at: { x: round(left + column / 2), y: middle },
        parts,
        sign,
        quotes: placeQuotes(network, rows, left + inset, under, room, measures),
        area: { x: left + 2, y: top, width: round(column - 4), height: 0 },
        rule: { x1: left + inset, x2: round(left + column - RULE_END), y1: top + 4, y2: top + 4 },
      }),
    );
    const height = round(Math.max(...row.map(bottomOf)) + measures.foot - top);
    for (const { area } of row) area.height = height;
    placed.push(...row);
    top = round(top + height + measures.apart);
  }
  return placed;
}

function placeDown(rows: EgoNetworksRows, start: number): PlacedNetwork[] {
  const { width, scale, drawing, topToLabel, labelToDrawing, foot, apart } = NARROW;
  const inset = NARROW.inset.left;
  let top = start;
  return rows.networks.map((network): PlacedNetwork => {
    const parts = drawNetwork(network.shape, scale);
    const { above, below } = reachOf(parts);
    const head = placeHead(network, inset, top + topToLabel, width - inset * 2);
    const middle = round(bottomOfHead(head) + labelToDrawing + above);
    const room = width - drawing - inset * 2;
    const sign = placeMeaning(network, rows, drawing + inset, bottomOfHead(head) + 40, room, NARROW);
    const quotes = placeQuotes(network, rows, drawing + inset, lastLine(sign.text), room, NARROW);
    const bottom = Math.max(middle + below, bottomOf({ sign, quotes })) + foot;
    const placed: PlacedNetwork = {
      id: network.id,
      ...head,
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
  measures: Measures,
): PlacedNetwork['sign'] {
  const text = WORDS[language].egoNetworks.shapes[shape].sign;
  return { ...placeSign(text, x, y, room, measures), parts: drawSign(shape, measures.sign) };
}

/** The quotes, one under the other, below `above`. */
function placeQuotes(
  { quotes }: NetworkRow,
  { language }: EgoNetworksRows,
  x: number,
  above: number,
  room: number,
  measures: Measures,
): PlacedQuote[] {
  let y = above + measures.signToQuotes;
  return quotes.map((quote) => {
    const placed = placeQuote(quote, WORDS[language].egoNetworks.basis[quote.basis], x, y, room, measures);
    y = lastLine(placed.basis) + measures.quoteToQuote;
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
  { indent, roomBeside, balloon }: Measures,
): PlacedQuote {
  const beside = room - indent >= roomBeside;
  const left = beside ? x + indent : x;
  const width = beside ? room - indent : room;
  const text = placeText(label, left, beside ? y : y + 26, width);
  return {
    at: { x: round(x), y: round(y - 15) },
    scale: balloon,
    label: text,
    basis: placeText(basis, left, lastLine(text) + LEADING, width),
  };
}

const placeSign = (
  text: string,
  x: number,
  y: number,
  room: number,
  { indent, signAt }: Measures,
): PlacedSign => ({
  at: { x: round(x + signAt), y: round(y - 5) },
  text: placeText(text, x + indent, y, room - indent),
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
