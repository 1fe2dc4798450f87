/** A card of the layered form: the kind above, its findings below it. */
import type { Box } from '../../svg/geometry.ts';
import { LEADING, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { WORDS } from '../../words/words.ts';
import type { Block } from './blocks.ts';
import { FONT, type PlacedFinding, type PlacedGroup, type PlacedQuote, QUOTE } from './parts.ts';
import type { ArgumentRows, MapFinding } from './rows.ts';

const PAD = { x: 11, top: 24, bottom: 11 };

/** Places a card with its upper left corner here. Its height follows from its words. */
export function placeCard(
  { kind, findings }: Block,
  { language }: ArgumentRows,
  { x, y, width }: Omit<Box, 'height'>,
): PlacedGroup & { card: Box } {
  const room = width - PAD.x * 2;
  const kindLines = wrap(WORDS[language].findingKinds[kind], room, FONT.small);
  const head = PAD.top + (kindLines.length - 1) * LEADING;
  let top = y + head;
  const placed = findings.map((finding): PlacedFinding => {
    const {
      label,
      quotes,
      height: words,
    } = placeLabel(finding, { x: x + PAD.x, y: top, room, size: FONT.card });
    const height = words + PAD.bottom;
    const at: PlacedFinding = {
      id: finding.id,
      label,
      quotes,
      // A finding with a card of its own is that card.
      area: findings.length === 1 ? { x, y, width, height: head + height } : { x, y: top - 5, width, height },
    };
    top += height;
    return at;
  });
  return {
    ids: findings.map(({ id }) => id),
    kind: { x: x + PAD.x, y: y + PAD.top - 5, anchor: 'start', lines: kindLines },
    card: { x, y, width, height: top - y },
    rules: placed.slice(1).map(({ area }) => ({ x1: x + PAD.x, x2: x + width - PAD.x, y: area.y })),
    findings: placed,
  };
}

/** A finding's words, and its quotation marks at the right: beside a line that has room for them, else below all. */
export function placeLabel(
  { label, quotes }: MapFinding,
  { x, y, room, size }: { x: number; y: number; room: number; size: number },
): { label: PlacedText; quotes: PlacedQuote[]; height: number } {
  const needs = quotes.length * (QUOTE.width + QUOTE.gap);
  const hasRoom = (line: string): boolean => widthOf(line, size) + needs <= room;
  const roomy = wrap(label, room, size);
  // Shorter lines make room, as long as no word has to be broken for it.
  const lines =
    !roomy.some(hasRoom) && label.split(' ').every(hasRoom) ? wrap(label, room - needs, size) : roomy;
  const beside = lines.findIndex(hasRoom);
  const rows = lines.length + (beside === -1 ? 1 : 0);
  return {
    label: { x, y: y + 15, anchor: 'start', lines },
    quotes: quotes.map(({ basis }, index) => ({
      x: x + room - (quotes.length - index) * (QUOTE.width + QUOTE.gap) + QUOTE.gap,
      y: y + 3 + (beside === -1 ? lines.length : beside) * LEADING,
      basis,
    })),
    height: rows * LEADING,
  };
}
