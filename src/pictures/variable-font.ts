/**
 * A variable font at one weight. fontkit 2.0 does this for TrueType files; of a WOFF2 it varies the widths of
 * letters and their kerning but not their shapes. These are varied here, with fontkit's own arithmetic.
 */
import { create, type Font } from 'fontkit';

interface Point {
  x: number;
  y: number;
  /** The last of its contour. */
  endContour: boolean;
  copy(): Point;
}

/** A letter as a WOFF2 keeps it: points of its own, or other letters put together. */
interface Letter {
  points?: Point[];
  components?: { dx: number; dy: number }[];
}

/** What fontkit keeps to itself. */
interface Woff2 extends Font {
  variationCoords: number[];
  _transformGlyfTable(): void;
  _transformedGlyphs: Letter[];
  _variationProcessor: { transformPoints(letter: number, points: Point[]): void };
}

/**
 * Opens a WOFF2 with an axis of weight, and no other, at a weight.
 * @throws Error where the bytes are no such font.
 */
export function openAtWeight(bytes: Uint8Array, weight: number): Font {
  const plain = open(bytes);
  const varied = open(bytes);
  const { wght, ...others } = varied.variationAxes;
  if (!wght || Object.keys(others).length > 0)
    throw new Error('expected a font with one axis, that of weight');
  // To be set before anything is read: what is read is kept.
  varied.variationCoords = [Math.min(wght.max, Math.max(wght.min, weight))];
  plain._transformGlyfTable();
  varied._transformedGlyphs = plain._transformedGlyphs.map((letter, index) =>
    varyLetter(letter, (points) => varied._variationProcessor.transformPoints(index, points)),
  );
  return varied;
}

/** Opens a WOFF2 that has one weight. */
export const openStatic = (bytes: Uint8Array): Font => open(bytes);

function open(bytes: Uint8Array): Woff2 {
  const font = create(bytes as Buffer);
  if (font.type !== 'WOFF2') throw new Error(`expected a WOFF2 font, found ${font.type}`);
  return font as Woff2;
}

function varyLetter(letter: Letter, vary: (points: Point[]) => void): Letter {
  // Behind a letter's points stand four for its width and height, which come from tables of their own.
  const phantoms = [0, 1, 2, 3].map(() => point({ x: 0, y: 0, endContour: true }));
  if (letter.components) {
    const places = letter.components.map(({ dx, dy }) => point({ x: dx, y: dy, endContour: true }));
    vary([...places, ...phantoms]);
    const components = letter.components.map((component, index) => ({
      ...component,
      dx: places[index]?.x ?? 0,
      dy: places[index]?.y ?? 0,
    }));
    return { ...letter, components };
  }
  if (!letter.points) return letter;
  const points = letter.points.map(point);
  vary([...points, ...phantoms]);
  return { ...letter, points };
}

const point = <Given extends Omit<Point, 'copy'>>(given: Given): Given & Point => ({
  ...given,
  copy: () => point(given),
});
