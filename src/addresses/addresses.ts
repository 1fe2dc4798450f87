/** Where each page and file stands, in each language. */
import { type EntryKind, type IdKind, isEntryKind, type PlaceKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { LIST_OF, PAGES, type SinglePage } from './pages.ts';

/** A page of which there is one. One that is too long has parts, from 2: the first is the page itself. */
export interface PageAddress {
  page: SinglePage;
  part?: number;
}

/** The page of an entry. */
export interface EntryAddress {
  page: EntryKind;
  id: string;
}

/** A figure or quote alone, for another website. */
export interface EmbedAddress {
  page: 'embed';
  id: string;
}

/** A page of the site, whatever the language. */
export type Address = PageAddress | EntryAddress | EmbedAddress;

/** Before the number of a part. */
const PART: Record<Language, string> = { nl: 'deel', en: 'part' };

/**
 * The path of a page below the site's base, without a slash at either end: `en/quotes/molenaar`, or `` for the root.
 * `root` is the language that stands at the root.
 */
export function pathOf(address: Address, language: Language, root: Language): string {
  const parts = [language === root ? '' : language];
  if (!('id' in address)) {
    parts.push(PAGES[address.page].slug[language]);
    if (address.part !== undefined) parts.push(PART[language], String(address.part));
  } else if (address.page === 'embed') parts.push('embed', address.id);
  else parts.push(PAGES[LIST_OF[address.page]].slug[language], address.id);
  return parts.filter(Boolean).join('/');
}

/** The page of the menu that a reader is on: of an entry its list. None for what is embedded. */
export function pageOf(address: Address): SinglePage | undefined {
  if (address.page === 'embed') return undefined;
  return 'id' in address ? LIST_OF[address.page] : address.page;
}

/** What a figure can be taken along as. */
export type FigureFile = 'svg' | 'png-small' | 'png-large' | 'csv';

/** Pixels across. */
export const PICTURE_WIDTHS = { 'png-small': 1200, 'png-large': 2400 } as const;

const ENDINGS: Record<FigureFile, string> = {
  svg: '.svg',
  'png-small': `-${PICTURE_WIDTHS['png-small']}.png`,
  'png-large': `-${PICTURE_WIDTHS['png-large']}.png`,
  csv: '.csv',
};

/** The path of a figure's file below the site's base: `downloads/molenaar-nl.svg`. The same folder in every language. */
export const pathOfFile = (id: string, file: FigureFile, language: Language): string =>
  `downloads/${id}-${language}${ENDINGS[file]}`;

/** The path of the deck as one file, below the site's base. */
export const pathOfDeckFile = (language: Language): string =>
  `downloads/${{ nl: 'presentatie', en: 'presentation' }[language]}-${language}.html`;

/** The path of the deck for PowerPoint, below the site's base; `order` is the name of an order for less time. */
export const pathOfPowerpoint = (language: Language, order = ''): string =>
  `downloads/${[{ nl: 'presentatie', en: 'presentation' }[language], order, language].filter(Boolean).join('-')}.pptx`;

/** The pages of the lecture that are printed by `npm run pdf`. */
export const PRINTED_PAGES = ['handout', 'script'] as const;
export type PrintedPage = (typeof PRINTED_PAGES)[number];

/** The path of such a page as a PDF, below the site's base: `downloads/hand-out-nl.pdf`. It is there after `npm run pdf`. */
export const pathOfPrinted = (page: PrintedPage, language: Language): string =>
  `downloads/${PAGES[page].slug[language].split('/').at(-1)}-${language}.pdf`;

/** The path of a file of the study's data below the site's base: `data/study.json`. The same in every language. */
export const pathOfData = (name: string): string => `data/${name}`;

/** The path of what the search reads, below the site's base. */
export const pathOfSearchIndex = (language: Language): string => `search/${language}.json`;

/** What a citation can be taken along as, by its ending. */
export const CITATION_FILES = ['bib', 'ris', 'json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** The path of a citation below the site's base. `id` is the entry's; none is the talk's or the whole site's. */
export const pathOfCitation = (
  { what, id }: { what: string; id?: string },
  file: CitationFile,
  language: Language,
): string => `downloads/citations/${[what, id, language].filter(Boolean).join('-')}.${file}`;

/** The path of the brief as PDF: `downloads/brief-en.pdf`. */
export const pathOfBrief = (language: Language): string =>
  `downloads/${PAGES.brief.slug[language]}-${language}.pdf`;

/** The page that a place stands on. */
const PAGE_OF: Record<PlaceKind, SinglePage> = {
  chapter: 'report',
  paragraph: 'report',
  slide: 'present',
};

/** The page and fragment on which an id of any kind is found: a chapter is a place in the report, a slide one in the deck. */
export const homeOf = (kind: IdKind, id: string): { address: Address; fragment?: string } =>
  isEntryKind(kind) ? { address: { page: kind, id } } : { address: { page: PAGE_OF[kind] }, fragment: id };

/** The link to a page: base path, slash at the end, fragment. */
export function hrefOf(
  address: Address,
  {
    language,
    root,
    base,
    fragment,
  }: { language: Language; root: Language; base: string; fragment?: string | undefined },
): string {
  const path = pathOf(address, language, root);
  return `${withSlash(base)}${path ? `${path}/` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** The link to a file of the site, such as `pathOfFile` gives. */
export const hrefOfFile = (path: string, base: string): string => withSlash(base) + path;

const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);
