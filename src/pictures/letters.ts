/** The shapes of letters: a text in a font becomes a path. */
import type { Font, PathCommand } from 'fontkit';
import { openAtWeight } from './variable-font.ts';

/** A file of a font: WOFF2, with an axis of weight. */
export interface FontFile {
  /** What style sheets call its family. */
  family: string;
  bytes: Uint8Array;
}

/** How a text is set. Sizes are in the units of the drawing. */
export interface Setting {
  /** Families in order of preference. */
  families: readonly string[];
  size: number;
  weight: number;
  spacing: number;
  /** All digits of one width. */
  tabular: boolean;
}

export interface Outline {
  /** How far the text reaches, from where it starts to where the next would. */
  width: number;
  /** The text as a path that starts at a point on its baseline. */
  pathFrom(x: number, y: number): string;
}

/** Gives texts their outlines. */
export interface Letters {
  /** @throws Error where no font has a letter. */
  outline(text: string, setting: Setting): Outline;
}

/** Takes font files. Of one family the first that has a letter draws it. */
export function openLetters(files: readonly FontFile[]): Letters {
  const opened = new Map<string, Font>();
  const at = (file: FontFile, weight: number): Font => {
    const key = `${files.indexOf(file)} ${weight}`;
    const font = opened.get(key) ?? openAtWeight(file.bytes, weight);
    opened.set(key, font);
    return font;
  };
  return {
    outline(text, setting) {
      const family = setting.families.find((name) => files.some((file) => file.family === name));
      const fonts = files.filter((file) => file.family === family).map((file) => at(file, setting.weight));
      if (fonts.length === 0)
        throw new Error(`no font file for "${text}", set in ${setting.families.join(', ') || 'no family'}`);
      return outlineIn(fonts, text, setting);
    },
  };
}

/** A letter's path, in the font's units, and where it stands, in those of the drawing. */
interface Placed {
  x: number;
  y: number;
  scale: number;
  commands: readonly PathCommand[];
}

function outlineIn(fonts: readonly Font[], text: string, { size, spacing, tabular }: Setting): Outline {
  // As browsers do: letters that stand apart are not joined.
  const features = { tnum: tabular, ...(spacing !== 0 && { liga: false, clig: false }) };
  const placed: Placed[] = [];
  let pen = 0;
  for (const { font, part } of byFont(fonts, text)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part, features);
    for (const [index, { xAdvance, xOffset, yOffset }] of positions.entries()) {
      const commands = glyphs[index]?.path.commands ?? [];
      placed.push({ x: pen + xOffset * scale, y: -yOffset * scale, scale, commands });
      pen += xAdvance * scale + spacing;
    }
  }
  return {
    width: pen,
    pathFrom: (x, y) =>
      placed.map((letter) => pathOf({ ...letter, x: letter.x + x, y: letter.y + y })).join(''),
  };
}

/** The text in parts, each with the first font that has its letters. */
function byFont(fonts: readonly Font[], text: string): { font: Font; part: string }[] {
  const parts: { font: Font; part: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (!font) throw new Error(`no font has a shape for "${letter}", in "${text}"`);
    const last = parts.at(-1);
    if (last?.font === font) last.part += letter;
    else parts.push({ font, part: letter });
  }
  return parts;
}

/** In steps of a hundredth, each counted from the last point: half the bytes of the full co-ordinates. */
const STEPS = 100;

const LETTER = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

function pathOf({ x, y, scale, commands }: Placed): string {
  let [fromX, fromY] = [0, 0];
  let [startX, startY] = [0, 0];
  let first = true;
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        [fromX, fromY] = [startX, startY];
        return 'z';
      }
      const steps = args.map((value, index) =>
        Math.round((index % 2 === 0 ? x + value * scale : y - value * scale) * STEPS),
      );
      const relative = steps.map((value, index) => value - (index % 2 === 0 ? fromX : fromY));
      [fromX, fromY] = [steps.at(-2) ?? 0, steps.at(-1) ?? 0];
      if (command === 'moveTo') [startX, startY] = [fromX, fromY];
      // Several letters are one path: each starts from the drawing's own origin.
      const name = first ? 'M' : LETTER[command];
      first = false;
      return name + relative.map(formatStep).join(' ').replaceAll(' -', '-');
    })
    .join('');
}

const formatStep = (steps: number): string => String(steps / STEPS).replace(/^(-?)0\./, '$1.');
