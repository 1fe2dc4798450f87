/** HTML that others paste into their own website: a figure or quote as it is today, or live in a frame. */

import { PICTURE_WIDTHS } from '../addresses/addresses.ts';
import { drawFigure } from '../figures/catalogue.ts';
import { layoutCaption } from '../pictures/caption.ts';
import { captionWords } from '../pictures/caption-words.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
import { directionOf, isTranslatedTo, translationOf } from '../study/line-language.ts';
import type { Exercise, Figure, Line, Quote, Study, Turn } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { formatDay } from '../words/format.ts';
import { namesOfResearchers } from '../words/researchers.ts';
import { WORDS } from '../words/words.ts';

/** Full addresses: the page on the site, the page for a frame, the drawing as PNG, and the script that fits frames. */
export interface Addresses {
  page: string;
  embed: string;
  picture: string;
  script: string;
}

/**
 * A frame that fits its height: by the browser itself where it can (`frame-sizing`), else by the script, else by
 * scrolling. Width and height are for websites that take the style away.
 */
export function liveSnippet(
  study: Study,
  label: Text,
  language: Language,
  { embed, script }: Addresses,
): string {
  const title = attribute(nameOf(study, label, language));
  return [
    `<iframe src="${embed}" title="${title}" loading="lazy" allow="" width="100%" height="600"`,
    '  style="display:block;width:100%;height:auto;min-height:24rem;border:0;frame-sizing:content-height"></iframe>',
    `<script src="${script}" async></script>`,
  ].join('\n');
}

/** The drawing as a picture, which says itself how it is to be read. Nothing where there is no drawing. */
export function figureSnippet(
  study: Study,
  figure: Figure,
  language: Language,
  addresses: Addresses,
): string | undefined {
  const { description, svg } = drawFigure(study, figure, language);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg('wide')) ?? [];
  if (width === undefined || height === undefined) return undefined;
  const pictureWidth = PICTURE_WIDTHS['png-small'];
  const words = captionWords(study, figure, description, language, addresses.page);
  const { sheet } = layoutCaption(words, { width: Number(width), height: Number(height) });
  const pictureHeight = Math.round((pictureWidth * sheet.height) / sheet.width);
  return [
    `<figure lang="${language}">`,
    `  <img src="${addresses.picture}" width="${pictureWidth}" height="${pictureHeight}"`,
    '    style="max-width:100%;height:auto"',
    `    alt="${attribute(`${sentence(description.title)} ${description.summary} ${words.note}`)}">`,
    '  <figcaption>',
    `    ${sourceLine(study, figure.file.label, language, addresses)}`,
    '  </figcaption>',
    '</figure>',
  ].join('\n');
}

/** The quote whole, turn by turn; in another language than the talk's with our translation ahead of each turn. */
export function quoteSnippet(study: Study, quote: Quote, language: Language, addresses: Addresses): string {
  const lines = quote.turns.flatMap((turn) => turn.lines);
  const notes = [...quote.turns.flatMap(({ reading }) => reading ?? []), quote.context];
  return [
    `<figure lang="${language}">`,
    `  <blockquote lang="${language}" cite="${addresses.page}">`,
    ...quote.turns.flatMap((turn) => turnOf(study, turn, language)).map((line) => `    ${line}`),
    '  </blockquote>',
    '  <figcaption>',
    `    <p>${whoseWords(study, lines, language)}</p>`,
    ...notes.map(
      (note) => `    <p>${content(textIn(note, language))} (${nameOfKind('editorial', language)})</p>`,
    ),
    `    ${sourceLine(study, quote.label, language, addresses)}`,
    '  </figcaption>',
    '</figure>',
  ].join('\n');
}

/** The exercise by its name and what one learns by it, with the way to it: without script there is nothing to do. */
export function exerciseSnippet(
  study: Study,
  { file }: Exercise,
  language: Language,
  addresses: Addresses,
): string {
  return [
    `<p lang="${language}"><strong>${content(textIn(file.label, language))}.</strong> ${content(textIn(file.aim, language))}</p>`,
    sourceLine(study, file.label, language, addresses),
  ].join('\n');
}

function turnOf(study: Study, { speaker, lines }: Turn, language: Language): string[] {
  const said = lines.map((line) => saidBy(line, study.spoken)).join(' ');
  const translated = lines.map((line) => translationOf(line, language)).filter((text) => text !== undefined);
  return [
    ...(speaker ? [] : [`<p>(${WORDS[language].quote.speakerUnnamed})</p>`]),
    ...(translated.length === 0
      ? [`<p${language === study.spoken ? '' : ` lang="${study.spoken}"`}>${said}</p>`]
      : [`<p>${content(translated.join(' '))}</p>`, `<p lang="${study.spoken}">${said}</p>`]),
  ];
}

/** The words of a line; in a language of their own they say which. */
const saidBy = ({ said, language }: Line, spoken: string): string =>
  language === spoken
    ? content(said)
    : `<span lang="${language}"${directionOf(language) ? ' dir="rtl"' : ''}>${content(said)}</span>`;

/** "Whose words are these? Quoted speaker; ‘says the sister’: researcher’s words." */
function whoseWords(study: Study, lines: readonly Line[], language: Language): string {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const main = kinds.includes('participant') ? 'participant' : kinds[0];
  const others = kinds
    .filter((kind) => kind !== main)
    .map((kind) => {
      const words = lines.filter((line) => line.kind === kind).map(({ said }) => `‘${content(said)}’`);
      return `<span lang="${study.spoken}">${words.join(', ')}</span>: ${nameOfKind(kind, language)}`;
    });
  const named = [
    ...(lines.some((line) => isTranslatedTo(line, language)) ? [nameOfKind('translation', language)] : []),
    ...(main ? [nameOfKind(main, language)] : []),
    ...others,
  ];
  const [first = '', ...rest] = named.join('; ');
  return `${WORDS[language].legend.title} ${first.toUpperCase()}${rest.join('')}.`;
}

/** A link to the page on the site. */
export const linkTo = (study: Study, label: Text, language: Language, { page }: Addresses): string =>
  `<a href="${page}">${content(nameOf(study, label, language))}</a>`;

function sourceLine(study: Study, label: Text, language: Language, addresses: Addresses): string {
  const link = linkTo(study, label, language, addresses);
  const { date } = study.talk;
  const talk =
    date && WORDS[language].footer.talk(namesOfResearchers(study, language), formatDay(date, language));
  return `<p>${WORDS[language].embedding.source} ${link}.${talk ? ` ${content(talk)}` : ''}</p>`;
}

const nameOf = (study: Study, label: Text, language: Language): string =>
  `${textIn(label, language)}, ${textIn(study.title, language)}`;

const nameOfKind = (kind: Provenance, language: Language): string => WORDS[language].provenance[kind].name;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const content = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const attribute = (text: string): string => content(text).replace(/"/g, '&quot;');
