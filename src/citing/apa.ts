/** A record as a reference in APA style (7th edition), by citeproc, with what it gets wrong here put right. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '../schema/primitives.ts';
import type { Reference } from '../schema/reference.ts';
import { WORDS } from '../words/words.ts';
import type { CslRecord } from './citation.ts';

/** A piece of a reference; titles are set in italics. */
export interface ApaPart {
  text: string;
  italic: boolean;
}

/** Marks the end of a title while citeproc works on it; no text holds it. */
const TITLE_END = '\uE000';
/** The style's words in each language, and a day in them: "17 januari", where the style has "januari 17". */
const STYLE: Record<Language, { locale: string; day: string }> = {
  nl: { locale: 'nl-NL', day: '($1, $3 $2)' },
  en: { locale: 'en-US', day: '$&' },
};

/**
 * The style without what cites within a text and what sorts a list. Citeproc unfolds these too, for seconds, and a
 * reference alone needs neither.
 */
const TEMPLATE = 'apa-reference';
const { styles, locales } = plugins.config.get('@csl');
styles.set(
  TEMPLATE,
  (styles.get('apa') ?? '')
    .replace(/<citation[ >].*?<\/citation>/s, '<citation><layout><text value=""/></layout></citation>')
    .replace(/<sort>.*?<\/sort>/gs, ''),
);

/** What the style says before the address of what was retrieved. */
function retrievedIn(locale: string): string {
  const term = /<term name="retrieved">([^<]+)</.exec(locales.get(locale) ?? '')?.[1];
  if (term === undefined)
    throw new Error(`src/citing/apa.ts: the style of references has no words in "${locale}"`);
  return term;
}

const worded = new Map<string, ApaPart[]>();

/** The reference in the words of a language, in pieces; each worded once a build. */
export function formatApa(record: CslRecord, language: Language): readonly ApaPart[] {
  const key = JSON.stringify([language, record]);
  const known = worded.get(key) ?? wordApa(record, language);
  worded.set(key, known);
  return known;
}

function wordApa(record: CslRecord, language: Language): ApaPart[] {
  const { genre, version, type, ...rest } = record;
  // Of a data set the style has a word of its own, in one language.
  const plain = { ...rest, type: type === 'dataset' ? 'webpage' : type };
  const versioned = version && `${WORDS[language].citing.version} ${version}`;
  const description = /^\[(.*)\]$/s.exec(record.title)?.[1];
  const html = new Cite(
    description !== undefined
      ? // Without a title, what is described stands in its place, upright.
        {
          ...plain,
          title: undefined,
          genre: asHtml(genre === undefined ? description : `${description} (${genre})`),
          language: 'nl',
          'container-title': container(plain, versioned),
        }
      : // In another language than English no capitals are given to the words of a title.
        {
          ...plain,
          title: asHtml(record.title) + TITLE_END,
          'container-title': container(plain, versioned),
          language: 'nl',
        },
  ).format('bibliography', { format: 'html', template: TEMPLATE, lang: STYLE[language].locale });
  const after = [
    versioned && record['container-title'] === undefined && ` (${versioned})`,
    description === undefined && genre && ` [${genre}]`,
  ].filter(Boolean);
  return partsOf(
    html
      .replace(/<\/?div[^>]*>/g, '')
      .trim()
      .replace(`${TITLE_END}</i>`, `</i>${asHtml(after.join(''))}`)
      .replace(TITLE_END, asHtml(after.join('')))
      // There is no day of retrieval to name: the site does not know when it is read.
      .replace(RegExp(`${retrievedIn(STYLE[language].locale)} (?=https?:)`, 'i'), '')
      .replace(/\((\d{4}), (\p{L}+) (\d+)\)/u, STYLE[language].day),
  );
}

/** An item of CSL-JSON that others wrote, in the words of a language, in pieces; each worded once a build. */
export function formatReference(reference: Reference, language: Language): readonly ApaPart[] {
  const key = JSON.stringify([language, reference]);
  const known = worded.get(key) ?? partsOf(apaHtml(reference, language));
  worded.set(key, known);
  return known;
}

function apaHtml(item: object, language: Language): string {
  return new Cite(item)
    .format('bibliography', { format: 'html', template: TEMPLATE, lang: STYLE[language].locale })
    .replace(/<\/?div[^>]*>/g, '')
    .trim()
    .replace(/\((\d{4}), (\p{L}+) (\d+)\)/u, STYLE[language].day);
}

/** The reference as plain text. */
export const apaText = (record: CslRecord, language: Language): string =>
  formatApa(record, language)
    .map(({ text }) => text)
    .join('');

const container = ({ 'container-title': name }: Partial<CslRecord>, version?: string): string | undefined =>
  name === undefined ? undefined : asHtml(version ? `${name} (${version})` : name);

function partsOf(html: string): ApaPart[] {
  return html
    .replace(/<(?!\/?i>)\/?[a-z][^>]*>/g, '')
    .split(/(<i>.*?<\/i>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: asText(piece.replace(/^<i>|<\/i>$/g, '')),
      italic: piece.startsWith('<i>'),
    }));
}

/** Citeproc reads a few HTML elements in titles. Here a "<" is a "<". */
const ESCAPED: Record<string, string> = { '<': '\uE001', '>': '\uE002' };
const asHtml = (text: string): string => text.replace(/[<>]/g, (sign) => ESCAPED[sign] ?? sign);
const asText = (text: string): string =>
  text
    .replace(/\uE001/g, '<')
    .replace(/\uE002/g, '>')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
