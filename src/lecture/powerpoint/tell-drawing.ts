/** Slides that are drawn: a figure, roads to a goal. */
import { drawFigure } from '../../figures/catalogue.ts';
import type { Language } from '../../schema/primitives.ts';
import { lineById } from '../../study/line-by-id.ts';
import type { Figure, Study } from '../../study/study.ts';
import type { Block, LectureSlide } from '../model/build-deck.ts';
import { box } from './boxes.ts';
import { fitSize, heightOf } from './fit.ts';
import { ours, oursIn, paragraph, theirs } from './runs.ts';
import {
  type Image,
  LAYOUTS,
  type LayoutName,
  type Paragraph,
  placeIn,
  type SlideParts,
  type TextBox,
} from './slide-parts.ts';
import { wordsOf } from './tell-words.ts';

export interface Telling {
  study: Study;
  language: Language;
  /** A figure as it stands at one of its steps; nothing where there is nothing to draw. */
  imageOf(figure: Figure, step: number): Image | undefined;
  /** The ornament of the opening. */
  ornament?: Image;
}

type Shape = SlideParts['shapes'][number];
type BlockOf<Show extends Block['show']> = Extract<Block, { show: Show }>;

/** A figure as large as the slide lets it be; above it what it says, where the heading is not that. */
export function drawn(
  { study, language, imageOf }: Telling,
  { blocks }: LectureSlide,
  { figure, until, untitled, step }: BlockOf<'figure'>,
  layout: LayoutName,
): Shape[] {
  const { title, summary, empty } = drawFigure(study, figure, language).description;
  const others = wordsOf(blocks, language);
  const said = [
    ...(untitled ? [] : [paragraph([ours(title, language, { bold: true })])]),
    ...(empty === undefined ? [] : [paragraph([ours(empty, language)])]),
    ...others,
  ];
  const image = imageOf(figure, until);
  const bottom = 490;
  const { at: titleAt } = LAYOUTS[layout].title;
  const top = titleAt.y + titleAt.height;
  const shapes: Shape[] = [];
  let free = top;
  if (said.length > 0) {
    const at = { ...titleAt, y: top, height: image ? (others.length > 0 ? 120 : 40) : bottom - top };
    const size = fitSize({ at, paragraphs: said }, image ? 28 : 40);
    if (image) at.height = Math.min(at.height, heightOf(said, size, at.width) * 1.08 + 4);
    shapes.push({ show: 'text', place: 1, moved: true, at, paragraphs: said, size });
    free = top + at.height;
  }
  if (image) {
    const room = { width: titleAt.width, height: bottom - free - 6 };
    const scale = Math.min(room.width / image.width, room.height / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    const at = { x: titleAt.x, y: free + 4 + (room.height - height) / 2, width, height };
    shapes.push({ show: 'picture', at, image, says: summary, ...(step > 1 && { step }) });
  }
  return shapes;
}

/** Roads, from the edge of the slide to their goal: half of them above, the others below. */
export function drive(
  { study, language }: Telling,
  { blocks }: LectureSlide,
  { figure, step }: BlockOf<'routes'>,
): Shape[] {
  if (figure.file.kind !== 'routes') return [];
  const { goal, routes } = figure.file;
  const open = step + routes.length;
  const told = routes.map(({ line, silence }, index): Paragraph[] => {
    const at = step + index > 1 ? { step: step + index } : {};
    return [
      paragraph([theirs(lineById(study, line), language)], {
        bullet: 'number',
        ...(index > 0 && { start: index + 1 }),
        before: 0.4,
        ...at,
      }),
      ...(silence
        ? [paragraph([oursIn(silence, language)], { inset: 1.15, scale: 0.6, before: 0.1, step: open })]
        : []),
    ];
  });
  const half = Math.floor(routes.length / 2);
  const [above, below] = [
    told.slice(0, half).flat(),
    [...told.slice(half).flat(), ...wordsOf(blocks, language)],
  ];
  const [one, other] = [above, below].map((paragraphs, index) =>
    box('headline', index + 1, paragraphs, 40),
  ) as [TextBox, TextBox];
  const size = Math.min(one.size, other.size);
  const { at } = placeIn('headline', 3);
  const middle = at.y + at.height / 2;
  const apart = Math.min(60, 60 / Math.max(1, routes.length - 1));
  const end = at.x - 28;
  const roads = routes.map(({ silence }, index): Shape => {
    const off = (index - (routes.length - 1) / 2) * apart;
    return {
      show: 'road',
      at: { x: 0, y: middle + Math.min(0, off), width: end, height: Math.abs(off) },
      turns: off < 0 ? 'down' : 'up',
      dotted: silence !== undefined,
      step: step + index,
    };
  });
  const disc = (radius: number, filled: boolean): Shape => ({
    show: 'disc',
    at: { x: end - radius, y: middle - radius, width: radius * 2, height: radius * 2 },
    filled,
  });
  return [
    ...(above.length > 0 ? [{ ...one, size }] : []),
    { ...other, size },
    box(
      'headline',
      3,
      [paragraph([theirs(lineById(study, goal), language, { bold: true })])],
      placeIn('headline', 3).size,
    ),
    ...roads,
    disc(18, false),
    disc(7, true),
  ];
}
