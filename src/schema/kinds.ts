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

/** What else has an id that others link to: a chapter is a place in the report, a slide one in the deck. */
export const PLACE_KINDS = ['chapter', 'slide'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export type IdKind = EntryKind | PlaceKind;
export const isEntryKind = (kind: IdKind): kind is EntryKind =>
  (ENTRY_KINDS as readonly IdKind[]).includes(kind);
