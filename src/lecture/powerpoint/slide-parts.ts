/** What stands on a slide of the file, before it is markup: places in points, words with their face and language. */
import type { Face } from './letters.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The roles of the theme's colours. On a dark slide ink and paper change places. */
export type Colour = 'ink' | 'soft' | 'accent' | 'link';

export interface Run {
  text: string;
  /** Whose words: the talk's face or ours. */
  face: Face;
  /** As a BCP 47 tag with a region. */
  lang: string;
  bold?: boolean;
  italic?: boolean;
  colour?: Colour;
  /** In parts of the paragraph's size. */
  scale?: number;
  /** The address that it leads to. */
  link?: string;
}

export interface Paragraph {
  runs: Run[];
  bullet?: 'dash' | 'number';
  /** Of numbers, the one that a list begins with, if not 1. */
  start?: number;
  /** Of a list within a list: 1. */
  level?: number;
  /** How far it is moved in, in parts of the size. */
  inset?: number;
  /** In parts of the box's size. */
  scale?: number;
  /** The space above it, in parts of the box's size. */
  before?: number;
  /** From which step of the slide it is there, counted from 1. */
  step?: number;
  rightToLeft?: boolean;
}

/** Words in a place that the layout has. */
export interface TextBox {
  show: 'text';
  /** The place of the layout, by its number there; the title has none. */
  place: number | 'title';
  at: Box;
  /** Where it stands elsewhere than the layout says. */
  moved?: true;
  paragraphs: Paragraph[];
  size: number;
  step?: number;
}

export interface Picture {
  show: 'picture';
  at: Box;
  image: Image;
  /** What it says; empty where it is an ornament. */
  says: string;
  step?: number;
}

/** A drawing, for programs that know SVG and those that do not. */
export interface Image {
  svg: string;
  png: Uint8Array;
  width: number;
  height: number;
}

/** A line that is drawn, an ornament: it begins at the left, runs straight and turns to its end. */
export interface Road {
  show: 'road';
  at: Box;
  /** Which way it turns. */
  turns: 'down' | 'up';
  dotted: boolean;
  step: number;
}

export interface Disc {
  show: 'disc';
  at: Box;
  filled: boolean;
}

export interface Table {
  show: 'table';
  at: Box;
  widths: number[];
  /** The first is the head. */
  rows: { height: number; cells: Paragraph[] }[];
  size: number;
  name: string;
}

export interface SlideParts {
  layout: LayoutName;
  ground: 'paper' | 'raised' | 'dark';
  /** It is there, but the show leaves it out. */
  hidden?: true;
  shapes: (TextBox | Picture | Road | Disc | Table)[];
  notes: Paragraph[];
}

export type LayoutName = keyof typeof LAYOUTS;

interface Place {
  at: Box;
  anchor: 't' | 'ctr' | 'b';
  size: number;
  /** How the program's user sees it called. */
  name: 'words' | 'beside' | 'third' | 'source' | 'takeaway';
}

/** The sheet: 16 by 9. */
export const SHEET = { width: 960, height: 540 };
const [LEFT, WIDE] = [66, 828];
/** A drawing has more of the sheet, and what stands with it begins where it does. */
const [EDGE, DRAWN] = [30, 900];
/** Whose words, and from where. */
export const SOURCE = 20;
const source = (x: number, { width, height } = { width: 740, height: 20 }): Record<number, Place> => ({
  [SOURCE]: { at: { x, y: 516 - height, width, height }, anchor: 'ctr', size: 13, name: 'source' },
});
export const NUMBER_AT: Box = { x: 834, y: 496, width: 60, height: 20 };

const title = (y: number, height: number, size: number) => ({
  at: { x: LEFT, y, width: WIDE, height },
  anchor: 'ctr' as const,
  size,
});
const place = (
  name: Place['name'],
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
  anchor: Place['anchor'] = 'ctr',
): Place => ({
  at: { x, y, width, height },
  anchor,
  size,
  name,
});

/** Where things stand in each kind of slide. */
export const LAYOUTS = {
  opening: {
    title: { at: { x: LEFT, y: 178, width: 490, height: 210 }, anchor: 't' as const, size: 48 },
    places: {
      1: place('words', LEFT, 120, 490, 46, 22, 'b'),
      2: place('beside', LEFT, 400, 490, 70, 18, 't'),
      ...source(LEFT, { width: 440, height: 36 }),
    },
  },
  words: {
    title: title(28, 44, 22),
    places: { 1: place('words', LEFT, 84, WIDE, 396, 40), ...source(LEFT) },
  },
  lead: {
    title: title(28, 44, 22),
    places: {
      1: place('words', LEFT, 96, 300, 380, 30, 't'),
      2: place('beside', LEFT + 340, 96, WIDE - 340, 380, 30, 't'),
      ...source(LEFT),
    },
  },
  drawing: {
    title: { ...title(16, 28, 18), at: { x: EDGE, y: 16, width: DRAWN, height: 28 } },
    places: { 1: place('takeaway', EDGE, 44, DRAWN, 40, 28), ...source(EDGE) },
  },
  'named drawing': {
    title: { ...title(22, 56, 34), at: { x: EDGE, y: 22, width: DRAWN, height: 56 } },
    places: source(EDGE),
  },
  headline: {
    title: title(24, 50, 34),
    places: {
      1: place('words', LEFT, 120, 600, 140, 36, 'b'),
      2: place('beside', LEFT, 358, 600, 130, 36, 't'),
      3: place('third', 742, 270, 190, 76, 24),
      ...source(LEFT),
    },
  },
  exercise: {
    title: title(28, 44, 22),
    places: {
      1: place('words', LEFT, 90, 350, 390, 24, 't'),
      2: place('beside', LEFT + 390, 90, 200, 390, 24, 't'),
      3: place('third', LEFT + 628, 90, 200, 390, 24, 't'),
      ...source(LEFT),
    },
  },
  table: {
    title: { ...title(20, 40, 22), at: { x: EDGE, y: 20, width: DRAWN, height: 40 } },
    places: source(EDGE),
  },
} satisfies Record<string, { title: Pick<Place, 'at' | 'anchor' | 'size'>; places: Record<number, Place> }>;

/** The place of a layout by its number. */
export function placeIn(layout: LayoutName, number: number): Place {
  const places: Record<number, Place> = LAYOUTS[layout].places;
  const found = places[number];
  if (!found) throw new Error(`the layout "${layout}" has no place ${number}`);
  return found;
}
