/**
 * Each kind of figure as a picture to open: test/pictures/KIND.svg, both forms of a made-up study, the wide one first.
 * Where a drawing is no longer the same, its new picture is beside the old one as KIND-changed.svg. If it is meant to
 * change, take the new ones over: `UPDATE_PICTURES=1 npx vitest run test/pictures.test.ts`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { expect, test } from 'vitest';
import { drawFigure } from '../src/figures/catalogue.ts';
import { FORMS } from '../src/figures/form.ts';
import { FIGURE_SCHEMAS } from '../src/schema/figure.ts';
import { studyOf } from '../src/study/checks/study-of.ts';
import type { Figure } from '../src/study/study.ts';
import { generateStudy } from './studies/generate.ts';

const study = studyOf(generateStudy({ findings: 9, relations: 11 }));
const kinds = FIGURE_SCHEMAS.map(({ shape }) => shape.kind.value);
const [BETWEEN, MARGIN] = [40, 24];

test.each(kinds)('a figure of kind %s looks as in its picture', (kind) => {
  const figure = study.figures.find(({ file }) => file.kind === kind);
  if (!figure) throw new Error(`test/studies/generate.ts makes no figure of kind "${kind}": give it one`);
  const [picture, changed] = [`test/pictures/${kind}.svg`, `test/pictures/${kind}-changed.svg`];
  const drawn = pictureOf(figure);
  rmSync(changed, { force: true });
  if (process.env.UPDATE_PICTURES === '1') writeFileSync(picture, drawn);
  const same = existsSync(picture) && readFileSync(picture, 'utf8') === drawn;
  if (!same) writeFileSync(changed, drawn);
  expect(
    same,
    `${changed} is not as ${picture}. If it is meant so: UPDATE_PICTURES=1 npx vitest run test/pictures.test.ts`,
  ).toBe(true);
});

/** An SVG file with both forms beside each other, in English, in the styles of the pages. */
function pictureOf(figure: Figure): string {
  const { svg } = drawFigure(study, figure, 'en');
  let x = MARGIN;
  let tallest = 0;
  const forms = FORMS.map((form) => {
    const $ = load(svg(form), { xml: true });
    const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
    $('svg').attr({ x: `${x}`, y: `${MARGIN}`, width: `${width}`, height: `${height}` });
    x += width + BETWEEN;
    tallest = Math.max(tallest, height);
    return $.xml().replaceAll(/<(?=g|path|\/svg)/g, '\n<');
  });
  const [width, height] = [x - BETWEEN + MARGIN, tallest + MARGIN * 2];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<style>\n${stylesOf(figure.file.kind)}:root { color: var(--ink); }\n</style>`,
    '<rect width="100%" height="100%" style="fill: var(--paper)"/>',
    ...forms,
    '</svg>\n',
  ].join('\n');
}

/** The tokens and the sheet of a kind, as text in an XML file. */
const stylesOf = (kind: string): string =>
  ['src/styles/tokens.css', `src/figures/${kind}/${kind}.css`]
    .map((path) => readFileSync(path, 'utf8'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
