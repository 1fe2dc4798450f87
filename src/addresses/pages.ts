/** The pages of which there is one: a row each, the only place that knows a slug, a title or where a page is offered. */
import type { EntryKind, LinkedPage, ProsePage } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { areDrawnApart } from '../study/drawn-apart.ts';
import type { DividedPage } from '../study/parts.ts';
import type { Study } from '../study/study.ts';

/** The words that lead everywhere, in the order of the menu: each leads to the first page of its group. */
export const GROUPS = {
  read: { nl: 'Lezen', en: 'Read' },
  explore: { nl: 'Verkennen', en: 'Explore' },
  teach: { nl: 'Lesgeven', en: 'Teach' },
  share: { nl: 'Delen', en: 'Share' },
  about: { nl: 'Over', en: 'About' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Group = keyof typeof GROUPS;

interface PageRow {
  /** The path below the folder of its language. */
  slug: Readonly<Record<Language, string>>;
  title: Readonly<Record<Language, string>>;
  /** The menu has it under this word. Its order there is that of the rows. */
  group?: Group;
  /** It makes sense only from another page: search engines are asked not to list it. */
  unlisted?: true;
  /** Whether the study has anything to show on it: it is not offered otherwise. Without this every study has. */
  has?: (study: Study, language: Language) => boolean;
  /** It is not built where no language of the study has it. Pages without this are built, and say that they are empty. */
  optional?: true;
}

type Has = PageRow['has'];
const hasProse =
  (page: ProsePage): Has =>
  ({ pages }, language) =>
    pages.some((prose) => prose.id === page && prose.language === language);
const hasDeck: Has = ({ deck }) => deck.length > 0;
const hasExercises: Has = ({ exercises }) => exercises.length > 0;

const ROWS = {
  opening: { slug: { nl: '', en: '' }, title: { nl: 'Begin', en: 'Home' } },
  report: {
    slug: { nl: 'rapport', en: 'report' },
    title: { nl: 'De lezing uitgelegd', en: 'The talk explained' },
    group: 'read',
    has: ({ chapters }, language) => chapters.some((chapter) => chapter.language === language),
  },
  brief: {
    slug: { nl: 'in-het-kort', en: 'brief' },
    title: { nl: 'In het kort', en: 'In brief' },
    group: 'read',
    has: hasProse('brief'),
    optional: true,
  },
  // Its text stands elsewhere: search engines are led there.
  compose: {
    slug: { nl: 'in-het-kort/samenstellen', en: 'brief/compose' },
    title: { nl: 'Uw eigen blad', en: 'A brief of your own' },
    group: 'read',
    unlisted: true,
    // Of so many that they are not drawn one by one, no page could hold all.
    has: (study) => study.findings.length > 0 && areDrawnApart(study),
    optional: true,
  },
  source: {
    slug: { nl: 'bron', en: 'source' },
    title: { nl: 'De lezing zelf', en: 'The talk itself' },
    group: 'read',
    has: ({ slides }) => slides.length > 0,
  },
  findings: {
    slug: { nl: 'bevindingen', en: 'findings' },
    title: { nl: 'Punt voor punt', en: 'Point by point' },
    group: 'explore',
    has: ({ findings }) => findings.length > 0,
  },
  quotes: {
    slug: { nl: 'citaten', en: 'quotes' },
    title: { nl: 'Citaten', en: 'Quotes' },
    group: 'explore',
    has: ({ quotes }) => quotes.length > 0,
  },
  concepts: {
    slug: { nl: 'begrippen', en: 'concepts' },
    title: { nl: 'Begrippen', en: 'Concepts' },
    group: 'explore',
    has: ({ concepts }) => concepts.length > 0,
  },
  figures: {
    slug: { nl: 'figuren', en: 'figures' },
    title: { nl: 'Figuren', en: 'Figures' },
    group: 'explore',
    has: ({ figures }) => figures.length > 0,
  },
  search: {
    slug: { nl: 'zoeken', en: 'search' },
    title: { nl: 'Zoeken', en: 'Search' },
    group: 'explore',
    has: ({ slides }) => slides.length > 0,
  },
  // Before the deck, which fills the window and has no menu.
  teaching: {
    slug: { nl: 'lesmateriaal', en: 'teaching' },
    title: { nl: 'Oefeningen', en: 'Exercises' },
    group: 'teach',
    has: hasExercises,
    optional: true,
  },
  present: {
    slug: { nl: 'presenteren', en: 'present' },
    title: { nl: 'Presentatie', en: 'Presentation' },
    group: 'teach',
    has: hasDeck,
    optional: true,
  },
  speaker: {
    slug: { nl: 'presenteren/spreker', en: 'present/speaker' },
    title: { nl: 'Presentatorscherm', en: 'Presenter’s window' },
    unlisted: true,
    has: hasDeck,
    optional: true,
  },
  handout: {
    slug: { nl: 'presenteren/hand-out', en: 'present/handout' },
    title: { nl: 'Hand-out', en: 'Handout' },
    group: 'teach',
    has: hasDeck,
    optional: true,
  },
  script: {
    slug: { nl: 'presenteren/draaiboek', en: 'present/script' },
    title: { nl: 'Draaiboek', en: 'Script' },
    group: 'teach',
    unlisted: true,
    has: hasDeck,
    optional: true,
  },
  lecturer: {
    slug: { nl: 'lesmateriaal/docent', en: 'teaching/lecturer' },
    title: { nl: 'Voor de docent', en: 'For the lecturer' },
    group: 'teach',
    unlisted: true,
    has: hasExercises,
    optional: true,
  },
  share: {
    slug: { nl: 'delen', en: 'share' },
    title: { nl: 'Delen', en: 'Share' },
    group: 'share',
  },
  data: {
    slug: { nl: 'delen/data', en: 'share/data' },
    title: { nl: 'Data', en: 'Data' },
    group: 'share',
  },
  about: {
    slug: { nl: 'verantwoording', en: 'about' },
    title: { nl: 'Over deze site', en: 'About this site' },
    group: 'about',
    has: hasProse('about'),
  },
  editions: {
    slug: { nl: 'edities', en: 'editions' },
    title: { nl: 'Edities', en: 'Editions' },
    group: 'about',
    has: ({ editions }) => editions.length > 0,
  },
  accessibility: {
    slug: { nl: 'verantwoording/toegankelijkheid', en: 'about/accessibility' },
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    group: 'about',
  },
} as const satisfies Record<ProsePage | LinkedPage | DividedPage, PageRow> & Record<string, PageRow>;

/** A page of which there is one. */
export type SinglePage = keyof typeof ROWS;

export const PAGES: Readonly<Record<SinglePage, PageRow>> = ROWS;

/** All of them, those of a group in the order of the menu. */
export const SINGLE_PAGES = Object.keys(ROWS) as SinglePage[];

export const isSinglePage = (name: string): name is SinglePage => Object.hasOwn(ROWS, name);

/** The list that an entry stands in. */
export const LIST_OF: Readonly<Record<EntryKind, SinglePage>> = {
  finding: 'findings',
  quote: 'quotes',
  concept: 'concepts',
  figure: 'figures',
  exercise: 'teaching',
};

/** Whether the study has anything to show on the page: what it has not is not offered. */
export const hasPage = (study: Study, language: Language, page: SinglePage): boolean =>
  PAGES[page].has?.(study, language) ?? true;

/** Whether the page is built, in all languages of the study, so that a switch of language leads somewhere. */
export const isBuilt = (study: Study, page: SinglePage): boolean =>
  !PAGES[page].optional || study.languages.some((language) => hasPage(study, language, page));

/** The menu of a study: each group of which it has a page, with those pages. */
export const menuOf = (study: Study, language: Language): { group: Group; pages: SinglePage[] }[] =>
  (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      group,
      pages: SINGLE_PAGES.filter((page) => PAGES[page].group === group && hasPage(study, language, page)),
    }))
    .filter(({ pages }) => pages.length > 0);
