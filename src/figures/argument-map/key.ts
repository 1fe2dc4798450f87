/** The key: what each line, each end of an arrow and each sign means. Only what the drawing shows is explained. */

import { RELATION_TYPES } from '../../schema/finding.ts';
import { Basis } from '../../schema/primitives.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { WORDS } from '../../words/words.ts';
import { HEAD_LENGTH, headAt } from './arrow-head.ts';
import { FONT, type Head, type PlacedQuote, QUOTE } from './parts.ts';
import type { ArgumentRows } from './rows.ts';

export interface PlacedKey {
  name: string;
  words: PlacedText;
  /** Who makes what it explains, where that is the point. */
  basis?: Basis;
  line?: { x1: number; x2: number; y: number };
  head?: Head;
  quote?: PlacedQuote;
}

interface Entry extends Pick<PlacedKey, 'name' | 'basis'> {
  text: string;
  draw(x: number, y: number): Pick<PlacedKey, 'line' | 'head' | 'quote'>;
}

/** The length of a sample, and the middle of its height. */
const SAMPLE = { width: 36, middle: 9 };
const GAP = { words: 8, entry: 24, row: 27 };

/** Sets the key from the upper left corner, in as many rows as it needs. */
export function placeKey(rows: ArgumentRows, width: number): { entries: PlacedKey[]; height: number } {
  const placed: PlacedKey[] = [];
  const indent = SAMPLE.width + GAP.words;
  let y = 4;
  for (const entries of entriesOf(rows)) {
    let x = 0;
    for (const { text, draw, ...entry } of entries) {
      const lines = wrap(text, width - indent, FONT.small);
      const needs = indent + Math.max(...lines.map((line) => widthOf(line, FONT.small)));
      if (x > 0 && x + needs > width) [x, y] = [0, y + GAP.row];
      const words: PlacedText = { x: x + indent, y: y + 14, anchor: 'start', lines };
      placed.push({ ...entry, words, ...draw(x, y) });
      x = Math.ceil(x + needs + GAP.entry);
      y += (lines.length - 1) * LEADING;
    }
    y += GAP.row;
  }
  return { entries: placed, height: y };
}

/** First who says so, then what an arrow means: each on rows of its own. */
function entriesOf({ language, relations, findings }: ArgumentRows): Entry[][] {
  const words = WORDS[language].argumentMap;
  const quotes = findings.flatMap((finding) => finding.quotes);
  const among = <T>(all: readonly T[], used: readonly T[]): T[] => all.filter((one) => used.includes(one));
  const bases = among(
    Basis.options,
    relations.map(({ basis }) => basis),
  );
  const quoted = among(
    Basis.options,
    quotes.map(({ basis }) => basis),
  );
  const types = among(
    RELATION_TYPES,
    relations.map(({ type }) => type),
  );
  const line = (x: number, y: number, length: number) => ({
    line: { x1: x, x2: x + length, y: y + SAMPLE.middle },
  });
  const whoSays: Entry[] = [
    ...bases.map((basis) => ({
      name: basis,
      basis,
      text: words.basis[basis],
      draw: (x: number, y: number) => line(x, y, SAMPLE.width),
    })),
    ...quoted.map((basis) => ({
      name: `quote ${basis}`,
      basis,
      text: words.quotes[basis],
      draw: (x: number, y: number) => ({ quote: { x: x + SAMPLE.width - QUOTE.width - 4, y: y + 3, basis } }),
    })),
  ];
  const arrows = types.map((type) => ({
    name: type,
    text: WORDS[language].relations[type].to,
    draw: (x: number, y: number) => ({
      ...line(x, y, SAMPLE.width - HEAD_LENGTH),
      head: headAt(type, x + SAMPLE.width, y + SAMPLE.middle, 'right'),
    }),
  }));
  return [whoSays, arrows].filter(({ length }) => length > 0);
}
