/** How large all is in each form, and from one thing to the next. */
import { SMALL } from '../../../svg/label.tsx';
import { SLIDE_WIDTH, WIDTH } from '../../form.ts';
import { type Scale, SIGN } from '../parts.ts';

/** Font sizes, of names and of all else. */
export const FONT = { label: 17, small: SMALL };
/** How large all is, and from one thing to the next below it. */
export interface Measures {
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
export const ON_PAGE: Measures = {
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
export const ON_SLIDE: Measures = {
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
export const NARROW: Measures & { labelToSign: number; drawing: number } = {
  ...ON_PAGE,
  width: WIDTH.narrow,
  scale: { distances: 0.76, people: 0.76 },
  labelToDrawing: 16,
  foot: 14,
  apart: 10,
  labelToSign: 40,
  /** How wide the drawing is; its words stand to the right. */
  drawing: 160,
};
