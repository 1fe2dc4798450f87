/** What the site's own pages are called, so that nothing of the content can be. Tests hold both to the pages. */
import { type IdKind, PROVENANCE_KINDS } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/** Ids in the frame of each page, of the lecture and of the presenter's window. */
const IN_PAGES: ReadonlySet<string> = new Set([
  'main',
  'edities',
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

/** Ids of the sections of pages: what is shown on such a page by its own id may not have one of them. */
const OF_SECTIONS: ReadonlySet<string> = new Set([
  'about',
  'barrier',
  'browsers',
  'choose',
  'cite',
  'contested',
  'context',
  'counts',
  'definition',
  'downloads',
  'draws-on',
  'embed',
  'files',
  'findings',
  'for-lecturer',
  'offline',
  'heading',
  'in-report',
  'in-the-talk',
  'instructions',
  'left-out',
  'lines',
  'literature',
  'material',
  'method',
  'note',
  'prompts',
  'quotation',
  'quotation-words',
  'quotes',
  'reach',
  'read',
  'related',
  'register',
  'relations',
  'rights',
  'search-field',
  'search-key',
  'sheet',
  'sheet-name',
  'tables',
  'try-it',
  'words',
]);
const SHOWN_BY_ID: readonly IdKind[] = ['quote', 'figure'];

/** The last step of pages that stand among those of a kind of content, in each language: `teaching/lecturer`. */
export const RESERVED_BELOW: Partial<Record<IdKind, Readonly<Record<Language, readonly string[]>>>> = {
  exercise: { nl: ['docent'], en: ['lecturer'] },
};

/** Whether the site itself has an id. Without a kind it is that of a text on a page. */
export const isReservedId = (id: string, kind?: IdKind): boolean =>
  IN_PAGES.has(id) ||
  (kind !== undefined &&
    (Object.values(RESERVED_BELOW[kind] ?? {})
      .flat()
      .includes(id) ||
      (SHOWN_BY_ID.includes(kind) && OF_SECTIONS.has(id))));
