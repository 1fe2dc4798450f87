/** A chapter divided as it is shown: what is told of one slide stands together, beside that slide. */
import { type CheerioAPI, load } from 'cheerio';

/** `told`: markup of blocks that follow each other and belong to one slide, or to none. `figure`: that of a figure. */
export type Passage = { told: string; slide: number | undefined } | { figure: string };

type Node = ReturnType<CheerioAPI>['0'];

/**
 * Divides the markup of a chapter, a block after the other. A block belongs to the slide of the first line that it
 * names; one that names none goes with the block before it, and at the start with the one that follows. A figure
 * stands by itself, after the passage within which it is shown.
 */
export function passagesOf(html: string, slideOf: (line: string) => number): Passage[] {
  const $ = load(html, { sourceCodeLocationInfo: true }, false);
  const passages: Passage[] = [];
  let open: { told: string; slide: number | undefined } | undefined;
  let figures: Passage[] = [];
  const close = (): void => {
    if (open) passages.push(open);
    passages.push(...figures);
    open = undefined;
    figures = [];
  };
  for (const node of $.root().contents().toArray()) {
    const markup = sourceOf(html, node);
    const block = $(node);
    if (block.is('figure.figure')) {
      figures.push({ figure: markup });
      continue;
    }
    const line = linesIn(block.attr('data-lines') ?? block.find('[data-lines]').first().attr('data-lines'));
    const slide = line === undefined ? open?.slide : slideOf(line);
    if (open?.slide !== undefined && slide !== open.slide) close();
    open = { told: (open?.told ?? '') + markup, slide };
  }
  close();
  return passages;
}

const linesIn = (names: string | undefined): string | undefined => names?.split(' ')[0];

function sourceOf(html: string, node: Node): string {
  const place = node?.sourceCodeLocation;
  if (!place) throw new Error(`No place is known of a node in: ${html.slice(0, 80)}`);
  return html.slice(place.startOffset, place.endOffset);
}
