/** The pages of which there is one: a row each, the only place that knows a slug, a title or where a page is offered. */
import type { EntryKind, LinkedPage, ProsePage } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import type { DividedPage } from '../study/parts.ts';
import type { Study } from '../study/study.ts';

interface PageRow<Name extends string> {
  /** The path below the folder of its language. */
  slug: Readonly<Record<Language, string>>;
  title: Readonly<Record<Language, string>>;
  /** The menu has it. The order of the menu is that of the rows. */
  menu?: true;
  /** The page of the menu that it belongs to, if it is not in the menu itself. */
  section?: Name;
  /** It makes sense only from another page: search engines are asked not to list it. */
  unlisted?: true;
  /** Whether the study has anything to show on it: it is not offered otherwise. Without this every study has. */
  has?: (study: Study, language: Language) => boolean;
  /** It is not built where no language of the study has it. Pages without this are built, and say that they are empty. */
  optional?: true;
}

type Has = PageRow<string>['has'];
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
    title: { nl: 'Rapport', en: 'Report' },
    menu: true,
    has: ({ chapters }, language) => chapters.some((chapter) => chapter.language === language),
  },
  brief: {
    slug: { nl: 'in-het-kort', en: 'brief' },
    title: { nl: 'In het kort', en: 'Brief' },
    menu: true,
    has: hasProse('brief'),
    optional: true,
  },
  findings: {
    slug: { nl: 'bevindingen', en: 'findings' },
    title: { nl: 'Bevindingen', en: 'Findings' },
    menu: true,
    has: ({ findings }) => findings.length > 0,
  },
  quotes: {
    slug: { nl: 'citaten', en: 'quotes' },
    title: { nl: 'Citaten', en: 'Quotes' },
    menu: true,
    has: ({ quotes }) => quotes.length > 0,
  },
  concepts: {
    slug: { nl: 'begrippen', en: 'concepts' },
    title: { nl: 'Begrippen', en: 'Concepts' },
    menu: true,
    has: ({ concepts }) => concepts.length > 0,
  },
  figures: {
    slug: { nl: 'figuren', en: 'figures' },
    title: { nl: 'Figuren', en: 'Figures' },
    menu: true,
    has: ({ figures }) => figures.length > 0,
  },
  source: {
    slug: { nl: 'bron', en: 'source' },
    title: { nl: 'Bron', en: 'Source' },
    menu: true,
    has: ({ slides }) => slides.length > 0,
  },
  present: {
    slug: { nl: 'presenteren', en: 'present' },
    title: { nl: 'Presenteren', en: 'Present' },
    menu: true,
    has: hasDeck,
    optional: true,
  },
  speaker: {
    slug: { nl: 'presenteren/spreker', en: 'present/speaker' },
    title: { nl: 'Venster van de spreker', en: 'Presenter’s window' },
    unlisted: true,
    has: hasDeck,
    optional: true,
  },
  handout: {
    slug: { nl: 'presenteren/hand-out', en: 'present/handout' },
    title: { nl: 'Hand-out', en: 'Handout' },
    has: hasDeck,
    optional: true,
  },
  script: {
    slug: { nl: 'presenteren/draaiboek', en: 'present/script' },
    title: { nl: 'Draaiboek', en: 'Script' },
    unlisted: true,
    has: hasDeck,
    optional: true,
  },
  teaching: {
    slug: { nl: 'lesmateriaal', en: 'teaching' },
    title: { nl: 'Lesmateriaal', en: 'Teaching' },
    menu: true,
    has: hasExercises,
    optional: true,
  },
  lecturer: {
    slug: { nl: 'lesmateriaal/docent', en: 'teaching/lecturer' },
    title: { nl: 'Voor de docent', en: 'For the lecturer' },
    section: 'teaching',
    unlisted: true,
    has: hasExercises,
    optional: true,
  },
  share: {
    slug: { nl: 'delen', en: 'share' },
    title: { nl: 'Delen', en: 'Share' },
    menu: true,
  },
  data: {
    slug: { nl: 'delen/data', en: 'share/data' },
    title: { nl: 'Gegevens', en: 'Data' },
    section: 'share',
  },
  about: {
    slug: { nl: 'verantwoording', en: 'about' },
    title: { nl: 'Verantwoording', en: 'About' },
    menu: true,
    has: hasProse('about'),
  },
  accessibility: {
    slug: { nl: 'verantwoording/toegankelijkheid', en: 'about/accessibility' },
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    section: 'about',
  },
} as const satisfies Record<ProsePage | LinkedPage | DividedPage, PageRow<string>> &
  Record<string, PageRow<string>>;

/** A page of which there is one. */
export type SinglePage = keyof typeof ROWS;

export const PAGES: Readonly<Record<SinglePage, PageRow<SinglePage>>> = ROWS;

/** All of them, those of the menu in its order. */
export const SINGLE_PAGES = Object.keys(ROWS) as SinglePage[];

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
