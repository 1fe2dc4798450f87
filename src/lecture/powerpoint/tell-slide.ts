/** A slide of the lecture as what stands on it in the file. */
import { drawFigure } from '../../figures/catalogue.ts';
import { predictRows } from '../../islands/predict/rows.ts';
import type { Language } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import { lineById } from '../../study/line-by-id.ts';
import type { Figure, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { formatDay, formatList } from '../../words/format.ts';
import { namesOfResearchers } from '../../words/researchers.ts';
import { WORDS } from '../../words/words.ts';
import { type Block, isLine, type LectureSlide } from '../model/build-deck.ts';
import { kindsOn } from '../model/kinds.ts';
import { leadIn } from '../model/size.ts';
import { evenWidth, fitSize, heightOf } from './fit.ts';
import { ours, oursIn, paragraph, tagOf, theirs } from './runs.ts';
import {
  type Image,
  LAYOUTS,
  type LayoutName,
  type Paragraph,
  placeIn,
  type Run,
  SHEET,
  type SlideParts,
  SOURCE,
  type TextBox,
} from './slide-parts.ts';
import { task, wordsOf } from './tell-words.ts';

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

const isShown =
  <Show extends Block['show']>(show: Show) =>
  (block: Block): block is BlockOf<Show> =>
    block.show === show;

/** `which` tells it apart from slides of the same title; `opening`: it is the first of the deck. */
export function tellSlide(
  telling: Telling,
  slide: LectureSlide,
  { which, opening }: { which?: string | undefined; opening: boolean },
): Omit<SlideParts, 'notes'> {
  const { study, language } = telling;
  const { blocks, from } = slide;
  const figure = blocks.find(isShown('figure'));
  const routes = blocks.find(isShown('routes'));
  const order = blocks.find(isShown('exercise'));
  const predicted = order?.exercise.file.kind === 'predict-order' ? order : undefined;
  const layout: LayoutName = figure
    ? figure.untitled
      ? 'named drawing'
      : 'drawing'
    : routes
      ? 'headline'
      : predicted
        ? 'exercise'
        : opening && blocks.every(({ show }) => show !== 'quote' && show !== 'exercise')
          ? 'opening'
          : blocks.length > 1 && leadIn(blocks[0])
            ? 'lead'
            : 'words';
  const shapes = {
    opening: () => opened(telling, slide),
    drawing: () => (figure ? drawn(telling, slide, figure, layout) : []),
    'named drawing': () => (figure ? drawn(telling, slide, figure, layout) : []),
    headline: () => (routes ? drive(telling, slide, routes) : []),
    exercise: () => (predicted ? toPredict(telling, predicted) : []),
    lead: () => ledTo(slide, language),
    words: () => [box('words', 1, wordsOf(blocks, language))],
    table: () => [],
  }[layout]();
  const titled = titleBox(layout, titleRuns(slide, language, which));
  return {
    layout,
    // What is drawn is drawn for paper.
    ground: slide.dark && !figure && !routes ? 'dark' : from.length === 0 ? 'raised' : 'paper',
    shapes: [
      layout === 'opening' ? evenly(titled) : titled,
      ...shapes.map((shape) => (shape.show === 'text' && EVEN.includes(layout) ? evenly(shape) : shape)),
      sourceBox(study, slide, language, layout),
    ],
  };
}

/** The layouts whose words stand freely, so that their lines can be about equally long. */
const EVEN: readonly LayoutName[] = ['opening', 'words', 'lead', 'headline'];

function evenly(words: TextBox): TextBox {
  const width = evenWidth(words, words.size);
  return width < words.at.width ? { ...words, at: { ...words.at, width }, moved: true } : words;
}

/** The title: the talk's or ours, and ours what tells it apart. */
function titleRuns({ heading }: LectureSlide, language: Language, which?: string): Run[] {
  return [
    isLine(heading) ? theirs(heading, language, { bold: true }) : oursIn(heading, language, { bold: true }),
    ...(which ? [ours(` · ${which}`, language, { colour: 'soft' })] : []),
  ];
}

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

/** Whose words these are, and from which slide of whose talk: what travels along when a slide is copied. */
function sourceBox(study: Study, slide: LectureSlide, language: Language, layout: LayoutName): TextBox {
  const words = WORDS[language];
  const { from } = slide;
  const stressed = slide.blocks.some((block) => block.show === 'lines' && block.stress.length > 0);
  const kinds = kindsOn(slide, language).map((kind) =>
    stressed && kind === 'editorial' ? words.deck.stress : words.provenance[kind].word,
  );
  const { date } = study.talk;
  const whose = [namesOfResearchers(study, language), date && formatDay(date, language)].filter(Boolean);
  const source =
    from.length > 0
      ? [words.deck.fromTalk(formatList(from.map(String), language), from.length), whose.join(', ')]
      : [textIn(study.title, language)];
  const text = [kinds.join(', '), ...source].join(' · ');
  return box(
    layout,
    SOURCE,
    [paragraph([ours(text, language, { colour: 'soft' })])],
    placeIn(layout, SOURCE).size,
  );
}

function opened({ study, language, ornament }: Telling, { blocks }: LectureSlide): Shape[] {
  return [
    box('opening', 1, wordsOf(blocks, language), placeIn('opening', 1).size),
    ...(study.notice ? [box('opening', 2, [paragraph([oursIn(study.notice, language)])], 20)] : []),
    ...(ornament
      ? [
          {
            show: 'picture' as const,
            at: {
              x: SHEET.width - (SHEET.height * ornament.width) / ornament.height,
              y: 0,
              width: (SHEET.height * ornament.width) / ornament.height,
              height: SHEET.height,
            },
            image: ornament,
            says: '',
          },
        ]
      : []),
  ];
}

/** A figure as large as the slide lets it be; above it what it says, where the heading is not that. */
function drawn(
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
function drive(
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

/** What there is to put in order as everyone begins with it, and at the next step the order of the talk's model. */
function toPredict({ study, language }: Telling, block: BlockOf<'exercise'>): Shape[] {
  const { exercise, step } = block;
  if (exercise.file.kind !== 'predict-order') return [];
  const rows = predictRows(study, entryById(study.figures, exercise.file.figure), language);
  const words = WORDS[language].predict;
  const labels = new Map(rows.relations.map(({ id, label }) => [id, label]));
  const run = ({ text, language: own, line }: (typeof rows.ends)[0], look: Partial<Run> = {}): Run => ({
    text,
    face: line === undefined ? 'ours' : 'talk',
    lang: tagOf(own),
    ...look,
  });
  const heading = (text: string): Paragraph =>
    paragraph([ours(text, language, { colour: 'soft' })], { scale: 0.8 });
  const end = (at: 0 | 1): Paragraph =>
    paragraph([run(rows.ends[at], { colour: 'soft' })], { scale: 0.8, before: 0.5 });
  const listed = (ids: readonly string[], bullet?: 'number'): Paragraph[] =>
    ids.flatMap((id) => {
      const label = labels.get(id);
      return label
        ? [paragraph([run(label, { bold: true })], { before: 0.4, ...(bullet && { bullet }) })]
        : [];
    });
  const order = [
    heading(words.talk),
    end(0),
    ...listed(
      rows.relations.map(({ id }) => id),
      'number',
    ),
    end(1),
  ];
  const boxes = [task(block, language), [heading(words.mixed), ...listed(rows.start)], order].map(
    (paragraphs, index) => box('exercise', index + 1, paragraphs, 28),
  );
  const lists = Math.min(...boxes.slice(1).map(({ size }) => size));
  return boxes.map((known, index) => ({
    ...known,
    ...(index > 0 && { size: lists }),
    ...(index === 2 && { step: step + 1 }),
  }));
}

/** Words that end with a colon, and beside them what completes them. */
function ledTo({ blocks }: LectureSlide, language: Language): Shape[] {
  const boxes = [blocks.slice(0, 1), blocks.slice(1)].map((some, index) =>
    box('lead', index + 1, wordsOf(some, language), 40),
  );
  const size = Math.min(...boxes.map((known) => known.size));
  return boxes.map((known) => ({ ...known, size }));
}
