/** What the site's own pages are called, so that nothing of the content can be. Tests hold both to the pages. */
import { type IdKind, PROVENANCE_KINDS } from '../schema/kinds.ts';

/** Ids in the frame of each page, of the lecture and of the presenter's window. */
const IN_PAGES: ReadonlySet<string> = new Set([
  'main',
  'legend',
  'only-the-talk',
  'only-the-talk-means',
  ...PROVENANCE_KINDS.map((kind) => `sign-${kind}`),
  'deck-filter',
  'deck-help',
  'deck-help-title',
  'deck-jump',
  'deck-jump-title',
  'deck-letters',
  'deck-letters-mean',
  'deck-overview',
  'deck-says',
  'desk',
]);

/** Addresses of the site's own among those of a kind of content, in every language: `teaching/lecturer`. */
export const OWN_ADDRESSES: Partial<Record<IdKind, readonly string[]>> = { exercise: ['docent', 'lecturer'] };

/** Whether the site itself has an id. Without a kind it is that of a text on a page. */
export const isOwnId = (id: string, kind?: IdKind): boolean =>
  IN_PAGES.has(id) || (kind !== undefined && (OWN_ADDRESSES[kind] ?? []).includes(id));
