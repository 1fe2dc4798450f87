import { siteFiles } from '../../scripts/site-files.ts';

/** Addresses of the pages of a built site relative to its front page: `''`, `deck/`, `404.html`. */
export function pagePaths(dir: string): string[] {
  return siteFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}
