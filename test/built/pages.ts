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

/** A page as a document. By the parser for XML, told not to be strict: in a fifth of the time, and what we write has every tag. */
export function parsed(source: string): CheerioAPI {
  const $ = load(source, {
    xml: { xmlMode: false, recognizeSelfClosing: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  });
  // It takes what stands in a field as it is written.
  for (const field of $('textarea').toArray()) $(field).text(load($(field).text(), null, false).text());
  return $;
}

/** Kept where the next file of this worker finds it, which loads this module anew. */
const kept = globalThis as typeof globalThis & { pagesOfTheTests?: Map<string, CheerioAPI> };
kept.pagesOfTheTests ??= new Map();
const read = kept.pagesOfTheTests;

/** A page as a document to ask things of. Read once. */
export function page(dir: string, path: string): CheerioAPI {
  const key = join(dir, path);
  const known = read.get(key);
  if (known) return known;
  const made = parsed(pageSource(dir, path));
  read.set(key, made);
  return made;
}

/** A few of the items on which together every trait stands that stands on any: those that add most, in their order. */
export function fewWithEach<Item>(
  items: readonly Item[],
  traitsOf: (item: Item) => Iterable<string>,
): Item[] {
  const left = new Map(items.map((item) => [item, new Set(traitsOf(item))]));
  const taken = new Set<Item>();
  for (;;) {
    const [most, traits] = [...left].reduce((one, other) => (other[1].size > one[1].size ? other : one));
    if (traits.size === 0) return items.filter((item) => taken.has(item));
    taken.add(most);
    const seen = [...traits];
    for (const others of left.values()) for (const trait of seen) others.delete(trait);
  }
}

/** The classes of what stands in a part of a page. */
export const classesIn = ($: CheerioAPI, part: string): string[] =>
  $(`${part} [class]`)
    .toArray()
    .flatMap((of) => ($(of).attr('class') ?? '').split(' '));

/** A few of the pages on which each class stands that stands on any. */
export const ofEachShape = (dir: string, paths: readonly string[]): string[] =>
  fewWithEach(paths, (path) => classesIn(page(dir, path), 'html'));
