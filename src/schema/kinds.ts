/** The kinds of text on this site, in the order in which the legend explains them. */
export const PROVENANCE_KINDS = [
  'study',
  'participant',
  'cited',
  'translation',
  'paraphrase',
  'editorial',
  'reference',
] as const;
/** Whose words a piece of text is. */
export type Provenance = (typeof PROVENANCE_KINDS)[number];

/** The kinds of content that have an id, an address and a page of their own. */
export const ENTRY_KINDS = ['finding', 'quote', 'concept', 'figure', 'exercise'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What else has an id that others link to: a chapter and a paragraph are places in the report, a slide one in the deck. */
export const PLACE_KINDS = ['chapter', 'paragraph', 'slide'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type IdKind = EntryKind | PlaceKind;
export const isEntryKind = (kind: IdKind): kind is EntryKind =>
  (ENTRY_KINDS as readonly IdKind[]).includes(kind);

/** The pages that can have prose of their own, in `pages/LANGUAGE/NAME.mdx`. */
export const PROSE_PAGES = ['opening', 'brief', 'about', 'teaching'] as const;
export type ProsePage = (typeof PROSE_PAGES)[number];

/** The pages that authors can link to by name. */
export const LINKED_PAGES = [
  'report',
  'brief',
  'findings',
  'quotes',
  'concepts',
  'figures',
  'source',
  'about',
] as const;
export type LinkedPage = (typeof LINKED_PAGES)[number];
