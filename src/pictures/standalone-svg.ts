/** A drawing as an SVG file of its own: what it looks like is written into it, its letters are outlines. */
import { type CheerioAPI, load } from 'cheerio/slim';
import juice from 'juice/client';
import type { Language } from '../schema/primitives.ts';
import type { Box, Segment } from '../svg/geometry.ts';
import { type CaptionText, type CaptionWords, layoutCaption } from './caption.ts';
import type { Letters } from './letters.ts';
import { outlineTexts, SETTING } from './outline-text.ts';
import { plainAttributes } from './plain-values.ts';

export interface Dress {
  /** The style sheets of drawings and the tokens that they use, in the order of the site's layers, without layers. */
  styles: string;
  letters: Letters;
}

/** What a file says of itself, round the drawing and in its metadata, so that it stands alone and can be traced. */
export interface About extends CaptionWords {
  language: Language;
}

/** What the page gives a drawing: the colour of its ink, and of the paper that it stands on; and the words round it. */
const PAGE = `
  :root { color: var(--ink); }
  .sheet-paper { fill: var(--paper); }
  .sheet-rule { stroke: var(--rule-strong); }
  .sheet-words { font-family: var(--sans); fill: var(--ink-soft); }
  .sheet-words[data-part='title'] { font-weight: 600; }
  .sheet-words[data-part='talkType'] { font-family: var(--serif); }
  .sheet-words:is([data-part='title'], [data-part='key'], [data-part='source']) { fill: var(--ink); }
`;

/** Presentation attributes of SVG. */
const PRESENTATION =
  /^(?:fill|stroke|stop|marker)(?:-|$)|^(?:opacity|color|display|visibility|paint-order|vector-effect|clip-path|clip-rule|mask|filter)$/;
/** Says nothing in a file in which nothing moves, is pointed at or is laid out. */
const MEANINGLESS =
  /^(?:cursor|pointer-events|user-select|touch-action|outline|transition|animation|print-color-adjust|forced-color-adjust|color-scheme|line-height|white-space|font-synthesis|text-rendering|overflow|isolation)(?:-|$)/;
/** Lays out the drawing in the page; in a file it has the whole window. */
const LAYOUT = /^(?:width|height|max-width|min-width|display|margin|overflow)(?:-|$)/;

/**
 * Writes a drawing's styles into it, in the light theme, and makes outlines of its texts.
 * @throws Error where the drawing uses a style that has no plain form, or a letter that no font has.
 */
export function standaloneSvg(drawing: string, about: About, dress: Dress): string {
  const $ = openDrawing(drawing);
  layOnSheet($, about);
  writeStylesInto($, dress);
  describe($, about);
  return fileOf($);
}

/**
 * A drawing without paper and words round it, for a slide, as it stands at one of its steps: what comes later is left
 * out, and the styles know the step as `data-at`. A program that paints a line over the fill, whatever order the
 * drawing asks for, shows it right too.
 * @throws Error as above.
 */
export function slideSvg(drawing: string, step: number, dress: Dress): string {
  const $ = openDrawing(drawing);
  const svg = $('svg').first();
  const [, , width = '', height = ''] = (svg.attr('viewBox') ?? '').split(' ');
  svg.attr({ xmlns: 'http://www.w3.org/2000/svg', width, height, 'data-at': String(step) });
  for (const part of $('[data-step]').toArray())
    if (Number($(part).attr('data-step')) > step) $(part).remove();
  writeStylesInto($, dress);
  for (const shape of $('[paint-order]').toArray()) divideBySides($, shape);
  svg.removeAttr('data-at');
  return fileOf($);
}

const openDrawing = (drawing: string): CheerioAPI =>
  load(drawing, { xml: { xmlMode: true, encodeEntities: 'utf8' } });
const fileOf = ($: CheerioAPI): string => `<?xml version="1.0" encoding="UTF-8"?>\n${$.xml()}\n`;

function writeStylesInto($: CheerioAPI, { styles, letters }: Dress): void {
  juice.inlineDocument($, `${styles}\n${PAGE}`, { inlinePseudoElements: false, xmlMode: true });
  for (const element of $('[style]').toArray()) {
    const styled = $(element);
    styled.attr(attributesOf(styled.attr('style') ?? '', styled.is('svg'))).removeAttr('style');
  }
  $('[display="none"]').remove();
  outlineTexts($, letters);
  dropUnpainted($);
  tidy($);
}

/** The paper beneath the drawing, and its words round it. */
function layOnSheet($: CheerioAPI, about: About): void {
  const svg = $('svg').first();
  const [, , width = 0, height = 0] = (svg.attr('viewBox') ?? '').split(' ').map(Number);
  const { sheet, rule, texts } = layoutCaption(about, { width, height });
  const attributes = (values: Box | Segment): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const paper = attributes(sheet);
  svg.attr({
    xmlns: 'http://www.w3.org/2000/svg',
    width: paper.width ?? '',
    height: paper.height ?? '',
    viewBox: Object.values(paper).join(' '),
  });
  const place = (text: CaptionText) => textOnSheet($, text);
  const [title, ...below] = texts;
  svg
    .children('title, desc')
    .last()
    .after(
      $('<rect class="sheet-paper" data-part="paper"></rect>').attr(paper),
      ...(title ? [place(title)] : []),
    );
  svg.append(
    $('<line class="sheet-rule" data-part="rule"></line>').attr(attributes(rule)),
    ...below.map(place),
  );
}

function textOnSheet($: CheerioAPI, { part, x, y, size, leading, lines }: CaptionText) {
  const text = $('<text class="sheet-words"></text>').attr({
    'data-part': part,
    x: String(x),
    y: String(y),
    'font-size': String(size),
  });
  for (const [index, line] of lines.entries())
    text.append(
      // The space keeps the words of two text lines apart for ears; an address is one word.
      index > 0 && part !== 'address' ? ' ' : '',
      $('<tspan></tspan>')
        .attr(index > 0 ? { x: String(x), dy: String(leading) } : {})
        .text(line),
    );
  return text;
}

function attributesOf(style: string, isRoot: boolean): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const declaration of style.split(';').filter((part) => part.trim() !== '')) {
    const colon = declaration.indexOf(':');
    const [property, value] = [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    if (MEANINGLESS.test(property) || (isRoot && LAYOUT.test(property))) continue;
    if (property === 'font') Object.assign(attributes, readFont(value));
    else if (PRESENTATION.test(property) || SETTING.some((name) => name === property))
      Object.assign(attributes, plainAttributes(property, value));
    else
      throw new Error(`a drawing has the style "${declaration.trim()}", which cannot be written into a file`);
  }
  return attributes;
}

/** `font: 600 15px/1.2 family`. What it leaves out it puts back to normal. */
function readFont(value: string): Record<string, string> {
  const [, weight = '400', size = '', family = ''] =
    /^(?:normal\s+)*(?:(\d+|bold)\s+)?([\d.]+px)(?:\s*\/\s*\S+)?\s+(.+)$/.exec(value) ?? [];
  if (size === '') throw new Error(`expected a font such as "600 15px family", found "${value}"`);
  return { 'font-weight': weight, ...plainAttributes('font-size', size), 'font-family': family };
}

/** Takes away shapes without fill and line: on the page they only wait for a pointer. */
function dropUnpainted($: CheerioAPI): void {
  for (const shape of $('rect, circle, ellipse, path, polygon').toArray()) {
    if ($(shape).closest('defs, clipPath, mask, marker').length > 0) continue;
    const painted = (name: string, otherwise: string): boolean =>
      ($(shape).closest(`[${name}]`).attr(name) ?? otherwise) !== 'none';
    if (!painted('fill', 'black') && !painted('stroke', 'none')) $(shape).remove();
  }
}

/** Leaves the ids of marks and of the talk's lines, and takes away what only the page knows. */
function tidy($: CheerioAPI): void {
  for (const element of $('*').toArray()) {
    const lang = $(element).attr('lang');
    if (lang !== undefined) $(element).attr('xml:lang', lang);
    for (const name of [
      'lang',
      'class',
      'tabindex',
      'data-step',
      'data-of',
      'data-tone',
      'data-lit',
      'data-says',
      ...SETTING,
    ])
      $(element).removeAttr(name);
  }
  for (const mark of $('[data-mark]').toArray()) $(mark).attr('role', 'group');
  // An empty group is no place for anything.
  $('g:empty').remove();
}

function describe($: CheerioAPI, { title, note, source, maker, address, language }: About): void {
  const svg = $('svg').first();
  const element = (name: string, text: string) => $(`<${name}></${name}>`).text(text);
  const work = $('<rdf:Description rdf:about=""></rdf:Description>').append(
    [
      element('dc:title', title).get(0),
      element('dc:description', note).get(0),
      element('dc:source', [source, maker, address].filter(Boolean).join(' ')).get(0),
      element('dc:language', language).get(0),
    ].flatMap((made) => made ?? []),
  );
  const rdf = $(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"></rdf:RDF>',
  ).append(work);
  svg.children('title, desc').last().after($('<metadata></metadata>').append(rdf));
  // As an image its parts would be silent.
  svg.attr({ role: 'graphics-document', 'xml:lang': language });
}

/** What asks for its line to be painted first becomes two: its line, and over it its fill. */
function divideBySides($: CheerioAPI, shape: Parameters<CheerioAPI>[0]): void {
  const over = $(shape).removeAttr('paint-order');
  const beneath = over.clone().attr({ fill: 'none', 'aria-hidden': 'true' });
  for (const name of ['role', 'aria-label', 'data-lines', 'id']) beneath.removeAttr(name);
  over.before(beneath).attr('stroke', 'none');
}
