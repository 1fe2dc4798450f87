/** Where each page stands, in each language. The only place that knows a slug. */
import { type EntryKind, type IdKind, isEntryKind, type PlaceKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/** Pages of which there is one. */
export type SinglePage =
  | 'opening'
  | 'report'
  | 'brief'
  | 'findings'
  | 'quotes'
  | 'concepts'
  | 'figures'
  | 'present'
  | 'speaker'
  | 'handout'
  | 'teaching'
  | 'lecturer'
  | 'source'
  | 'data'
  | 'share'
  | 'about'
  | 'accessibility';

/**
 * A page of the site, whatever the language. A page that is too long has parts, from 2: the first is the page itself.
 * An embed is a figure or quote alone, for another website.
 */
export type Address = { page: SinglePage; part?: number } | { page: EntryKind | 'embed'; id: string };

const SLUGS: Record<SinglePage, Record<Language, string>> = {
  opening: { nl: '', en: '' },
  report: { nl: 'rapport', en: 'report' },
  brief: { nl: 'in-het-kort', en: 'brief' },
  findings: { nl: 'bevindingen', en: 'findings' },
  quotes: { nl: 'citaten', en: 'quotes' },
  concepts: { nl: 'begrippen', en: 'concepts' },
  figures: { nl: 'figuren', en: 'figures' },
  present: { nl: 'presenteren', en: 'present' },
  speaker: { nl: 'presenteren/spreker', en: 'present/speaker' },
  handout: { nl: 'presenteren/hand-out', en: 'present/handout' },
  teaching: { nl: 'lesmateriaal', en: 'teaching' },
  lecturer: { nl: 'lesmateriaal/docent', en: 'teaching/lecturer' },
  source: { nl: 'bron', en: 'source' },
  data: { nl: 'delen/data', en: 'share/data' },
  share: { nl: 'delen', en: 'share' },
  about: { nl: 'verantwoording', en: 'about' },
  accessibility: { nl: 'verantwoording/toegankelijkheid', en: 'about/accessibility' },
};

export const SINGLE_PAGES = Object.keys(SLUGS) as SinglePage[];

/** Before the number of a part. */
const PART: Record<Language, string> = { nl: 'deel', en: 'part' };

/** The list that an entry stands in. */
export const LIST_OF: Record<EntryKind, SinglePage> = {
  finding: 'findings',
  quote: 'quotes',
  concept: 'concepts',
  figure: 'figures',
  exercise: 'teaching',
};

/**
 * The path of a page below the site's base, without a slash at either end: `en/quotes/molenaar`, or `` for the root.
 * `root` is the language that stands at the root.
 */
export function pathOf(address: Address, language: Language, root: Language): string {
  const parts = [language === root ? '' : language];
  if (!('id' in address)) {
    parts.push(SLUGS[address.page][language]);
    if (address.part !== undefined) parts.push(PART[language], String(address.part));
  } else if (address.page === 'embed') parts.push('embed', address.id);
  else parts.push(SLUGS[LIST_OF[address.page]][language], address.id);
  return parts.filter(Boolean).join('/');
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

/** The path of the handout as a PDF, below the site's base. It is there after `npm run pdf`. */
export const pathOfHandoutPdf = (language: Language): string =>
  `downloads/${{ nl: 'hand-out', en: 'handout' }[language]}-${language}.pdf`;

/** The path of a file of the study's data below the site's base: `data/study.json`. The same in every language. */
export const pathOfData = (name: string): string => `data/${name}`;

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
  `downloads/${SLUGS.brief[language]}-${language}.pdf`;

/** The page that a place stands on. */
const PAGE_OF: Record<PlaceKind, SinglePage> = { chapter: 'report', slide: 'present' };

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
