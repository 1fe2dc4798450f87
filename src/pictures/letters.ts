/** The shapes of letters: a text in a font becomes a path. */
import type { Font, PathCommand } from 'fontkit';
import { openAtWeight, openStatic } from './variable-font.ts';

/** A file of a font: WOFF2. */
export interface FontFile {
  /** What style sheets call its family; of a fallback, nothing. */
  family?: string;
  bytes: Uint8Array;
  /** The one weight that it has. Left out: it has an axis of weight. */
  weight?: number;
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

/**
 * Takes font files. Of one family the first that has a letter draws it; what none of them has, the fallbacks do, those
 * of the nearest weight first.
 */
export function openLetters(files: readonly FontFile[]): Letters {
  const opened = new Map<string, Font>();
  const at = (file: FontFile, weight: number): Font => {
    const key = `${files.indexOf(file)} ${file.weight ?? weight}`;
    const font =
      opened.get(key) ??
      (file.weight === undefined ? openAtWeight(file.bytes, weight) : openStatic(file.bytes));
    opened.set(key, font);
    return font;
  };
  const fallbacks = files.filter(({ family }) => family === undefined);
  return {
    outline(text, setting) {
      const family = setting.families.find((name) => files.some((file) => file.family === name));
      const own = files.filter((file) => family !== undefined && file.family === family);
      if (own.length === 0)
        throw new Error(`no font file for "${text}", set in ${setting.families.join(', ') || 'no family'}`);
      const away = ({ weight = 400 }: FontFile): number => Math.abs(weight - setting.weight);
      const inOrder = [...own, ...[...fallbacks].sort((a, b) => away(a) - away(b))];
      return outlineIn(
        inOrder.map((file) => () => at(file, setting.weight)),
        text,
        setting,
      );
    },
  };
}

/** A font, opened once it is asked for. */
type Opening = () => Font;

/** A letter's path, in the font's units, and where it stands, in those of the drawing. */
interface Placed {
  x: number;
  y: number;
  scale: number;
  commands: readonly PathCommand[];
}

function outlineIn(fonts: readonly Opening[], text: string, { size, spacing, tabular }: Setting): Outline {
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
function byFont(fonts: readonly Opening[], text: string): { font: Font; part: string }[] {
  const parts: { font: Font; part: string }[] = [];
  for (const sign of signsIn(text)) {
    const font = fontOf(fonts, sign);
    // A sign that no font has whole is put together of what there is: a letter and the mark above it.
    const pieces = font
      ? [{ font, part: sign }]
      : [...sign].map((part) => ({ font: fontOf(fonts, part), part }));
    for (const { font, part } of pieces) {
      if (!font) throw new Error(`no font has a shape for "${part}", in "${text}"`);
      const last = parts.at(-1);
      if (last?.font === font) last.part += part;
      else parts.push({ font, part });
    }
  }
  return parts;
}

function fontOf(fonts: readonly Opening[], sign: string): Font | undefined {
  const codes = [...sign].flatMap((letter) => (NO_SHAPE.test(letter) ? [] : [letter.codePointAt(0) ?? 0]));
  for (const open of fonts) {
    const font = open();
    if (codes.every((code) => font.hasGlyphForCodePoint(code))) return font;
  }
  return undefined;
}

/** What joins signs or says how they look, and has no shape of its own. */
const NO_SHAPE = /\p{Default_Ignorable_Code_Point}/u;
/** How a sign looks is for the font to say: it has it in one way. */
const LOOKS = /[\uFE00-\uFE0F]/g;

/** Words that run from right to left, with the spaces between them; and elsewhere what a reader takes for one sign. */
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\s\p{P}\p{M}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;
const SIGNS = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function signsIn(text: string): string[] {
  const plain = text.replace(LOOKS, '');
  if (/^[\u0020-\u024F\u2010-\u2026]*$/.test(plain)) return [...plain];
  const runs: string[] = [];
  let from = 0;
  for (const { 0: run, index } of plain.matchAll(FROM_RIGHT)) {
    runs.push(...[...SIGNS.segment(plain.slice(from, index))].map(({ segment }) => segment), run);
    from = index + run.length;
  }
  return [...runs, ...[...SIGNS.segment(plain.slice(from))].map(({ segment }) => segment)];
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

/** Most steps are small, and are taken many times. */
const written = new Map<number, string>();
function formatStep(steps: number): string {
  const known = written.get(steps);
  if (known !== undefined) return known;
  const text = String(steps / STEPS).replace(/^(-?)0\./, '$1.');
  written.set(steps, text);
  return text;
}
