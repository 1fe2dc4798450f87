// The figures of the real study as its lecture's slides draw them: large enough for the back row, and nothing left out.

import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readStudy } from '../scripts/build/read-study.ts';
import { drawFigure } from '../src/figures/catalogue.ts';
import { SLIDE_WIDTH } from '../src/figures/form.ts';
import { buildDeck } from '../src/lecture/model/build-deck.ts';
import { studyOf } from '../src/study/checks/study-of.ts';
import type { Figure } from '../src/study/study.ts';

const study = studyOf(readStudy('content'));
const shown = buildDeck(study, (figure) => drawFigure(study, figure, 'nl').description.steps.length)
  .flatMap(({ blocks }) => blocks)
  .flatMap((block): Figure[] => (block.show === 'figure' ? [block.figure] : []));
const cases = [...new Set(shown)].flatMap((figure) =>
  study.languages.map((language) => ({ id: figure.id, language, ...drawFigure(study, figure, language) })),
);

test('the lecture shows figures, or the tests below would test nothing', () => {
  expect(cases.length).toBeGreaterThan(4);
});

test.each(cases)('$id ($language) is no taller on a slide than the screen has room for', ({ svg }) => {
  const [, , width, height] = (load(svg('wide', { onSlide: true }))('svg').attr('viewBox') ?? '')
    .split(' ')
    .map(Number);
  expect(width).toBeLessThanOrEqual(SLIDE_WIDTH);
  expect((height ?? 0) / (width ?? 1)).toBeLessThanOrEqual(328 / SLIDE_WIDTH);
});

test.each(cases)('$id ($language) has on a slide every mark and step that it has on the page', ({ svg }) => {
  const partsOf = (drawing: string): string[] =>
    load(drawing)('[data-mark], [data-step]')
      .toArray()
      .map(({ attribs }) => `${attribs['data-mark'] ?? ''} ${attribs['data-step'] ?? ''}`)
      .filter((part, index, all) => all.indexOf(part) === index)
      .sort();
  expect(partsOf(svg('wide', { onSlide: true }))).toEqual(partsOf(svg('wide')));
});
