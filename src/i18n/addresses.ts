/** Where each page stands, in each language. The only place that knows a slug. */
import type { EntryKind, IdKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/** Pages of which there is one. */
export type SinglePage =
  | 'opening'
  | 'report'
  | 'findings'
  | 'quotes'
  | 'concepts'
  | 'figures'
  | 'source'
  | 'about';

/** A page of the site, whatever the language. An embed is a figure or quote alone, for another website. */
export type Address = { page: SinglePage } | { page: EntryKind | 'embed'; id: string };

const SLUGS: Record<SinglePage, Record<Language, string>> = {
  opening: { nl: '', en: '' },
  report: { nl: 'rapport', en: 'report' },
  findings: { nl: 'bevindingen', en: 'findings' },
  quotes: { nl: 'citaten', en: 'quotes' },
  concepts: { nl: 'begrippen', en: 'concepts' },
  figures: { nl: 'figuren', en: 'figures' },
  source: { nl: 'bron', en: 'source' },
  about: { nl: 'verantwoording', en: 'about' },
};

/** The list that an entry stands in. */
export const LIST_OF: Record<EntryKind, SinglePage> = {
  finding: 'findings',
  quote: 'quotes',
  concept: 'concepts',
  figure: 'figures',
};

/**
 * The path of a page below the site's base, without a slash at either end: `en/findings/zus`, or `` for the root.
 * `root` is the language that stands at the root.
 */
export function pathOf(address: Address, language: Language, root: Language): string {
  const parts = [language === root ? '' : language];
  if (!('id' in address)) parts.push(SLUGS[address.page][language]);
  else if (address.page === 'embed') parts.push('embed', address.id);
  else parts.push(SLUGS[LIST_OF[address.page]][language], address.id);
  return parts.filter(Boolean).join('/');
}

/** The page and fragment on which an id of any kind is found: a chapter is a place in the report. */
export const homeOf = (kind: IdKind, id: string): { address: Address; fragment?: string } =>
  kind === 'chapter' ? { address: { page: 'report' }, fragment: id } : { address: { page: kind, id } };

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
