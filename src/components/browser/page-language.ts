import type { Language } from '../../schema/primitives.ts';

/** The language of this page. Each page of ours names it, so that no list of languages has to be sent along. */
export const pageLanguage = (): Language => document.documentElement.lang as Language;

/** The language of the page that a link leads to; this page's where the link names none. */
export const languageOfLink = (link: HTMLAnchorElement): Language =>
  (link.hreflang as Language | '') || pageLanguage();
