import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { siteFiles } from '../../scripts/build/site-files.ts';

/**
 * Addresses of the pages of a built site relative to its front page: `''`, `deck/`, `404.html`. The deck as one file is
 * no page of the site: it is taken along, and has tests of its own (one-file.test.ts).
 */
export function pagePaths(dir: string): string[] {
  return siteFiles(dir)
    .filter((path) => path.endsWith('.html') && !path.startsWith('downloads/'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/** An embed is shown in a frame on other websites: it has no head, no way around and no twin of its own. */
export const isEmbed = (path: string): boolean => /^(en\/)?embed\//.test(path);

/** The source of a page. */
export const pageSource = (dir: string, path: string): string =>
  readFileSync(join(dir, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');

/** Kept where the next file of this worker finds it, which loads this module anew. */
const kept = globalThis as typeof globalThis & { pagesOfTheTests?: Map<string, CheerioAPI> };
kept.pagesOfTheTests ??= new Map();
const read = kept.pagesOfTheTests;

/** A page as a document to ask things of. Read once. */
export function page(dir: string, path: string): CheerioAPI {
  const key = join(dir, path);
  const known = read.get(key);
  if (known) return known;
  const made = load(pageSource(dir, path));
  read.set(key, made);
  return made;
}

/** The pages on which something stands that stands on none before them: each class is on one. */
export function ofEachShape(dir: string, paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const before = seen.size;
    for (const { attribs } of page(dir, path)('[class]').toArray())
      for (const name of (attribs.class ?? '').split(' ')) seen.add(name);
    return seen.size > before;
  });
}

/**
 * The words of the text in a page's <main>. Left out: controls; the list of contents, whose words are the headings',
 * and drawings and tables, whose words are those of the findings that they show.
 */
export function wordsOfMain(dir: string, path: string): string[] {
  const $ = load(pageSource(dir, path));
  const main = $('main');
  main.find('nav, fieldset, table, .drawing').remove();
  // Blocks stand apart for the eye; without this their words would run together.
  main.find('p, li, h1, h2, h3, div, figcaption, summary, a, text, tspan').append(' ');
  return main
    .text()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
