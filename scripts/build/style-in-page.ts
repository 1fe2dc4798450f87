// Each page brings its style along, so that on a slow line nothing else is waited for before it is painted.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowStyle } from '../../src/web/policy.ts';
import { withPath } from './disk-faults.ts';
import { siteFiles } from './site-files.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/** Puts the style sheets of every page into it. `base` has a slash at both ends. */
export function putStyleInPages(dir: string, base: string): void {
  const sheets = new Map<string, string>();
  const read = (href: string): string => {
    const css = sheets.get(href) ?? readFileSync(join(dir, href.slice(base.length)), 'utf8');
    sheets.set(href, css);
    return css;
  };
  for (const file of siteFiles(dir).filter((path) => path.endsWith('.html'))) {
    const path = join(dir, file);
    const html = readFileSync(path, 'utf8');
    const styled = putStyleInPage(html, read);
    if (styled !== html) withPath(path, () => writeFileSync(path, styled));
  }
}

/**
 * Takes a whole page, and what lies at the address of a sheet: its sheets become one style where the first of them
 * stood, and the hash of that comes into the policy.
 */
export function putStyleInPage(html: string, read: (href: string) => string): string {
  const sheets = [...html.matchAll(SHEET)].map(([, href = '']) => read(href).trim());
  const css = sheets.join('\n');
  if (css === '') return html;
  if (/<\/style/i.test(css)) throw new Error('"</style" in a style sheet would end it within a page.');
  const hash = createHash('sha256').update(css).digest('base64');
  let style = `<style>${css}</style>`;
  const page = html.replace(SHEET, () => {
    const put = style;
    style = '';
    return put;
  });
  return allowStyle(page, `sha256-${hash}`);
}
