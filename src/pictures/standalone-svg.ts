/** A drawing as an SVG file of its own: what it looks like is written into it, its letters are outlines. */
import { type CheerioAPI, load } from 'cheerio/slim';
import juice from 'juice/client';
import type { Language } from '../schema/primitives.ts';
import type { Letters } from './letters.ts';
import { outlineTexts, SETTING } from './outline-text.ts';
import { plainAttributes } from './plain-values.ts';

export interface Dress {
  /** The style sheets of drawings and the tokens that they use, in the order of the site's layers, without layers. */
  styles: string;
  letters: Letters;
}

/** What a file says of itself, so that it can be found and traced when it has left the site. */
export interface About {
  title: string;
  /** What the drawing adds or does not measure. */
  note: string;
  /** Where it comes from. */
  source: string;
  language: Language;
}

/** Around the drawing, in its own units, so that no word touches the edge of a slide. */
const MARGIN = 24;

/** What the page gives a drawing: the colour of its ink, and of the paper that it stands on. */
const PAGE = ':root { color: var(--ink); } .paper { fill: var(--paper); }';

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
export function standaloneSvg(drawing: string, about: About, { styles, letters }: Dress): string {
  const $ = load(drawing, { xml: { xmlMode: true, encodeEntities: 'utf8' } });
  layPaper($);
  juice.inlineDocument($, `${styles}\n${PAGE}`, { inlinePseudoElements: false, xmlMode: true });
  for (const element of $('[style]').toArray()) {
    const styled = $(element);
    styled.attr(attributesOf(styled.attr('style') ?? '', styled.is('svg'))).removeAttr('style');
  }
  $('[display="none"]').remove();
  outlineTexts($, letters);
  dropUnpainted($);
  tidy($);
  describe($, about);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${$.xml()}\n`;
}

/** Room around the drawing, and the paper beneath it. */
function layPaper($: CheerioAPI): void {
  const svg = $('svg').first();
  const [, , width = 0, height = 0] = (svg.attr('viewBox') ?? '').split(' ').map(Number);
  const paper = { x: -MARGIN, y: -MARGIN, width: width + MARGIN * 2, height: height + MARGIN * 2 };
  const sizes = Object.fromEntries(Object.entries(paper).map(([name, value]) => [name, String(value)]));
  svg.attr({
    xmlns: 'http://www.w3.org/2000/svg',
    width: sizes.width ?? '',
    height: sizes.height ?? '',
    viewBox: Object.values(sizes).join(' '),
  });
  svg.children('title, desc').last().after($('<rect class="paper"></rect>').attr(sizes));
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

function describe($: CheerioAPI, { title, note, source, language }: About): void {
  const svg = $('svg').first();
  const element = (name: string, text: string) => $(`<${name}></${name}>`).text(text);
  const work = $('<rdf:Description rdf:about=""></rdf:Description>').append(
    [
      element('dc:title', title).get(0),
      element('dc:description', note).get(0),
      element('dc:source', source).get(0),
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
