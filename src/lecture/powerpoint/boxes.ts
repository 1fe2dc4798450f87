/** Words in the places of a layout, in type that fits. */
import { evenWidth, fitSize } from './fit.ts';
import { paragraph } from './runs.ts';
import { LAYOUTS, type LayoutName, type Paragraph, placeIn, type Run, type TextBox } from './slide-parts.ts';

export function titleBox(layout: LayoutName, runs: Run[]): TextBox {
  const { at, size } = LAYOUTS[layout].title;
  const paragraphs = [paragraph(runs)];
  return { show: 'text', place: 'title', at, paragraphs, size: fitSize({ at, paragraphs }, size) };
}

/** Words in a place of a layout, in the largest type that fits there, up to that of the place if it is given. */
export function box(layout: LayoutName, place: number, paragraphs: Paragraph[], largest = 60): TextBox {
  const { at } = placeIn(layout, place);
  return { show: 'text', place, at, paragraphs, size: fitSize({ at, paragraphs }, largest) };
}

/** The same words in a box in which their lines are about equally long. */
export function evenly(words: TextBox): TextBox {
  const width = evenWidth(words, words.size);
  return width < words.at.width ? { ...words, at: { ...words.at, width }, moved: true } : words;
}
