/** The order of the slides on the handout, which students may leaf through before the exercise. Pure. */
import type { LectureSlide } from './build-deck.ts';

export interface HandoutSlide {
  slide: LectureSlide;
  /** The number of the slide on which students predict what this one shows. */
  predictedOn?: number;
}

/** The slides in their order, but last those that show what students are to predict. */
export function handoutOrder(deck: readonly LectureSlide[]): HandoutSlide[] {
  const predictedOn = new Map<string, number>();
  for (const { number, blocks } of deck)
    for (const block of blocks)
      if (block.show === 'exercise' && block.exercise.file.kind === 'predict-order')
        predictedOn.set(block.exercise.file.figure, number);
  const slides = deck.map((slide): HandoutSlide => {
    const figure = slide.blocks.find((block) => block.show === 'figure' && predictedOn.has(block.figure.id));
    const number = figure?.show === 'figure' ? predictedOn.get(figure.figure.id) : undefined;
    return number === undefined ? { slide } : { slide, predictedOn: number };
  });
  return [
    ...slides.filter((known) => known.predictedOn === undefined),
    ...slides.filter((known) => known.predictedOn !== undefined),
  ];
}
