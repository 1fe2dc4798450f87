/** Where everything on the map goes: columns with their heads, findings, what they wear, and the lines between them. */
import { max, range } from 'd3';
import type { Basis } from '../../schema/primitives.ts';
import type { Box, Segment } from '../../svg/geometry.ts';
import { type Label, lastOf, type PlacedLabel, placeLabel, placeText } from '../../svg/label.tsx';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrapEvenly } from '../../svg/text-width.ts';
import { WORDS } from '../../words/words.ts';
import { type Form, WIDTH } from '../form.ts';
import { FONT, INDENT, indentOf, layoutGrid, type Span } from './grid.ts';
import { drawLines, type PlacedLine } from './lines.ts';
import type { ArgumentRows, MapColumn } from './rows.ts';
import { findWays, type Gutter, type Way } from './ways.ts';

export interface PlacedHead {
  label: Label;
  at: PlacedLabel;
  rule: Segment;
}

/** A finding: its words, the shape for pointers and focus, and the bar of its tone. */
export interface PlacedPoint {
  id: string;
  label: PlacedText;
  area: Box;
  tone?: Box;
  tags: PlacedTag[];
  indented: boolean;
}

/** What a finding wears while one of the others is chosen: the relation, in words. */
export interface PlacedTag {
  basis: Basis;
  text: PlacedText;
  box: Box;
  others: string[];
}

/** A bar beside the findings that the slide puts under another. */
export interface PlacedBar extends Segment {
  ids: string[];
}

export interface PlacedKey {
  basis: Basis;
  sample: Segment;
  words: PlacedText;
}

export interface ArgumentLayout {
  width: number;
  height: number;
  heads: PlacedHead[];
  points: PlacedPoint[];
  bars: PlacedBar[];
  lines: PlacedLine[];
  key: PlacedKey[];
  sentence?: PlacedText;
}

/**
 * The width of the drawing, how many columns stand beside each other, whether lines join them, and the room between two
 * findings, where they wear a tag: more where all that they wear is seen at once.
 */
export interface Sheet {
  width: number;
  most: number;
  lines: boolean;
  gap: number;
}

export const SHEETS: Record<Form | 'between' | 'crop', Sheet> = {
  wide: { width: 1140, most: 7, lines: true, gap: 21 },
  narrow: { width: WIDTH.narrow, most: 1, lines: false, gap: 21 },
  between: { width: 720, most: 3, lines: true, gap: 21 },
  crop: { width: 700, most: 4, lines: true, gap: 30 },
};

/** Round the words of a finding, for pointers; more before one that stands under none; between rows of columns. */
const PAD = { x: 6, y: 4 };
const GAP = { groups: 9, bands: 44 };
const TAG = { height: 15, pad: 6 };

/** Places the rows. */
export function layoutArgument(rows: ArgumentRows, { width, most: room, lines, gap }: Sheet): ArgumentLayout {
  const most = Math.max(1, Math.min(room, rows.columns.length));
  const ways = lines ? findWays(rows, most) : [];
  const grid = layoutGrid(rows, ways, width, most);
  const bands = range(Math.ceil(rows.columns.length / most)).map((band) =>
    rows.columns.slice(band * most, (band + 1) * most),
  );
  // Between groups there are so many links that the strip alone can say them.
  const tagsOf = lines && rows.sentence === undefined ? wordTags(rows) : () => [];

  const heads: PlacedHead[] = [];
  const columns: PlacedPoint[][][] = [];
  const tops: number[] = [];
  const sentence =
    rows.sentence === undefined
      ? undefined
      : placeText(rows.sentence, { x: PAD.x, y: LEADING, room: width - PAD.x * 2 }, { size: FONT.label });
  let y = sentence ? lastLine(sentence) + gap : 0;
  for (const band of bands) {
    if (tops.length > 0) y += GAP.bands;
    tops.push(y);
    const placed = band.map(({ head }, place) => placeHead(head, grid.columns[place], y));
    const rule = (max(placed, (at) => at && lastOf(at)) ?? y) + 9;
    for (const [place, at] of placed.entries()) {
      const [label, column] = [band[place]?.head, grid.columns[place]];
      if (!at || !label || !column) continue;
      const { x, width: own } = column;
      heads.push({
        label,
        at: lower(at, rule - 9 - lastOf(at)),
        rule: { x1: x, x2: x + own, y1: rule, y2: rule },
      });
    }
    const points = band.map((column, place) =>
      placePoints(column, grid.columns[place] ?? { x: 0, width }, rule + gap + 2, tagsOf, { width, gap }),
    );
    columns.push(points);
    y = Math.max(rule, ...points.flat().map(({ area }) => area.y + area.height));
  }

  const points = columns.flat(2);
  const pointOf = new Map(points.map((point) => [point.id, point]));
  const ground = {
    pointOf,
    columnAt: ({ band, place }: Gutter) => columns[band]?.[place] ?? [],
    laneOf: (bundle: string, { place }: Gutter) => grid.laneOf(bundle, place),
    aboveBand: (band: number) => (tops[band] ?? 0) - GAP.bands / 2 + 4,
  };
  const key = lines ? placeKey(rows, ways, y + 34) : [];
  return {
    width,
    height: key.length > 0 ? y + 42 : y + 4,
    heads,
    points,
    bars: placeBars(rows, pointOf),
    lines: drawLines(ways, ground),
    key,
    ...(sentence && { sentence }),
  };
}

function placeHead(head: Label | undefined, column: Span | undefined, top: number): PlacedLabel | undefined {
  if (!head || !column) return undefined;
  return placeLabel(
    head,
    { x: column.x, y: top + LEADING, room: column.width },
    { size: FONT.head, lines: wrapEvenly },
  );
}

/** The same words, further down. */
function lower({ shown, original }: PlacedLabel, by: number): PlacedLabel {
  return {
    shown: { ...shown, y: shown.y + by },
    ...(original && { original: { ...original, y: original.y + by } }),
  };
}

function placePoints(
  { findings }: MapColumn,
  column: Span,
  top: number,
  tagsOf: (id: string) => WordedTag[],
  sheet: Pick<Sheet, 'width' | 'gap'>,
): PlacedPoint[] {
  let y = top;
  return findings.map((finding, at) => {
    if (at > 0) y += sheet.gap + (finding.depth === 0 ? GAP.groups : 0);
    const x = column.x + indentOf(finding);
    const label = placeText(
      finding.label,
      { x, y: y + 13, room: column.width - indentOf(finding) },
      { size: FONT.label, lines: wrapEvenly },
    );
    const height = label.lines.length * LEADING;
    const widest = Math.max(...label.lines.map((line) => widthOf(line, FONT.label)));
    const area = {
      x: x - PAD.x,
      y: y - PAD.y,
      width: Math.ceil(widest) + PAD.x * 2,
      height: height - 1 + PAD.y * 2,
    };
    const tags = tagsOf(finding.id).map((tag) => placeTag(tag, area, sheet));
    const tone = finding.tone !== undefined && { x: x - 8, y, width: 4, height: height - 1 };
    y += height;
    return { id: finding.id, label, area, tags, indented: finding.depth > 0, ...(tone && { tone }) };
  });
}

type WordedTag = Pick<PlacedTag, 'basis' | 'others'> & { words: string };

/** What each finding wears for which others: the relation as the other has it. */
function wordTags({ relations, language }: ArgumentRows): (id: string) => WordedTag[] {
  const verbs = WORDS[language].relations;
  const worn = Map.groupBy(
    relations.flatMap(({ from, to, type, basis }) => [
      { by: to, other: from, words: verbs[type].to, basis },
      { by: from, other: to, words: verbs[type].from, basis },
    ]),
    ({ by }) => by,
  );
  return (id) => {
    const one = [...Map.groupBy(worn.get(id) ?? [], ({ other }) => other)].map(([other, ties]) => ({
      other,
      words: [...new Set(ties.map(({ words }) => words))].join(', '),
      basis: ties.some(({ basis }) => basis === 'talk') ? ('talk' as const) : ('reading' as const),
    }));
    return [...Map.groupBy(one, ({ words, basis }) => `${basis} ${words}`).values()].flatMap((alike) => {
      const [first] = alike;
      return first
        ? [{ words: first.words, basis: first.basis, others: alike.map(({ other }) => other) }]
        : [];
    });
  };
}

/** In the gap above the finding: on its upper edge, or clear of it where the gap is wider. */
function placeTag(
  { words, basis, others }: WordedTag,
  area: Box,
  { width, gap }: Pick<Sheet, 'width' | 'gap'>,
): PlacedTag {
  const own = Math.ceil(widthOf(words, FONT.tag)) + TAG.pad;
  const box = {
    x: Math.max(0, Math.min(area.x, width - own)),
    y: area.y - TAG.height + 9 - gap / 3,
    width: own,
    height: TAG.height,
  };
  const text: PlacedText = {
    x: box.x + own / 2,
    y: box.y + 11.5,
    anchor: 'middle',
    lines: [words],
  };
  return { basis, others, box, text };
}

function placeBars({ columns }: ArgumentRows, pointOf: ReadonlyMap<string, PlacedPoint>): PlacedBar[] {
  const under = Map.groupBy(
    columns.flatMap(({ findings }) => findings).filter((finding) => finding.under),
    (finding) => finding.under ?? '',
  );
  return [...under].flatMap(([parent, findings]) => {
    const boxes = findings.flatMap(({ id }) => pointOf.get(id)?.area ?? []);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) return [];
    const x = first.x + PAD.x - INDENT + 2;
    return [
      { x1: x, x2: x, y1: first.y, y2: last.y + last.height, ids: [parent, ...findings.map(({ id }) => id)] },
    ];
  });
}

/** What the two lines mean, where there are any. */
function placeKey({ language }: ArgumentRows, ways: readonly Way[], y: number): PlacedKey[] {
  let x: number = PAD.x;
  return (['talk', 'reading'] as const)
    .filter((basis) => ways.some(({ relation }) => relation.basis === basis))
    .map((basis) => {
      const text = WORDS[language].argumentMap.key[basis];
      const placed: PlacedKey = {
        basis,
        sample: { x1: x, x2: x + 34, y1: y - 5, y2: y - 5 },
        words: { x: x + 42, y, anchor: 'start', lines: [text] },
      };
      x += 42 + Math.ceil(widthOf(text, FONT.label)) + 26;
      return placed;
    });
}
