/** Where each page stands, in each language. The only place that knows a slug. */
import { type EntryKind, type IdKind, isEntryKind, type PlaceKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/** Pages of which there is one. */
export type SinglePage =
  | 'opening'
  | 'report'
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
  | 'about';

/** A page of the site, whatever the language. */
export type Address = { page: SinglePage } | { page: EntryKind; id: string };

const SLUGS: Record<SinglePage, Record<Language, string>> = {
  opening: { nl: '', en: '' },
  report: { nl: 'rapport', en: 'report' },
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
  about: { nl: 'verantwoording', en: 'about' },
};

/** The list that an entry stands in. */
export const LIST_OF: Record<EntryKind, SinglePage> = {
  finding: 'findings',
  quote: 'quotes',
  concept: 'concepts',
  figure: 'figures',
  exercise: 'teaching',
};

/**
 * The path of a page below the site's base, without a slash at either end: `en/findings/zus`, or `` for the root.
 * `root` is the language that stands at the root.
 */
export function pathOf(address: Address, language: Language, root: Language): string {
  const parts = [language === root ? '' : language];
  if ('id' in address) parts.push(SLUGS[LIST_OF[address.page]][language], address.id);
  else parts.push(SLUGS[address.page][language]);
  return parts.filter(Boolean).join('/');
}

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
  const start = base.endsWith('/') ? base : `${base}/`;
  return `${start}${path ? `${path}/` : ''}${fragment ? `#${fragment}` : ''}`;
}
