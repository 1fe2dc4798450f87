/** A slide of the lecture as what stands on it in the file. */
import { predictRows } from '../../islands/predict/rows.ts';
import type { Language } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import type { Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { formatDay, formatList } from '../../words/format.ts';
import { namesOfResearchers } from '../../words/researchers.ts';
import { WORDS } from '../../words/words.ts';
import { type Block, isLine, type LectureSlide } from '../model/build-deck.ts';
import { kindsOn } from '../model/kinds.ts';
import { leadIn } from '../model/size.ts';
import { box, evenly, titleBox } from './boxes.ts';
import { ours, oursIn, paragraph, tagOf, theirs } from './runs.ts';
import {
  type LayoutName,
  type Paragraph,
  placeIn,
  type Run,
  SHEET,
  type SlideParts,
  SOURCE,
  type TextBox,
} from './slide-parts.ts';
import { drawn, drive, type Telling } from './tell-drawing.ts';
import { task, wordsOf } from './tell-words.ts';

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

/** The title: the talk's or ours, and ours what tells it apart. */
function titleRuns({ heading }: LectureSlide, language: Language, which?: string): Run[] {
  return [
    isLine(heading) ? theirs(heading, language, { bold: true }) : oursIn(heading, language, { bold: true }),
    ...(which ? [ours(` · ${which}`, language, { colour: 'soft' })] : []),
  ];
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
