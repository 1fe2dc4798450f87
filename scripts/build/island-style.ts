/**
 * Takes a whole page; gives it without the style that Astro writes into the body before the first island, where HTML
 * allows none. The site's own style sheet says the same (base.css).
 */
export const withoutIslandStyle = (html: string): string =>
  html.replace(/<style>astro-island[^<{]*\{display:contents\}<\/style>/g, '');
