// The pages that readers arrive at bring their style along, so that on a slow line nothing else is waited for.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowStyles, type Hash } from '../../src/web/policy.ts';
import { builtPages } from './built-page.ts';
import { withPath } from './disk-faults.ts';

/** Pages that are opened first. The others share one file of style, which is in the cache after the first of them. */
const ARRIVED_AT = ['opening', 'report'] as const;

/** Puts the style sheets of the pages that are opened first into these pages. `base` has a slash at both ends. */
export function putStyleInPages(dir: string, base: string): void {
  for (const { file } of ARRIVED_AT.flatMap((page) => builtPages(dir, page))) {
    const html = putStyleInPage(readFileSync(file, 'utf8'), (href) =>
      readFileSync(join(dir, href.slice(base.length)), 'utf8'),
    );
    withPath(file, () => writeFileSync(file, html));
  }
}

/** Takes a whole page and gives what lies at the address of a sheet; each sheet's hash comes into the policy. */
export function putStyleInPage(html: string, read: (href: string) => string): string {
  const hashes: Hash[] = [];
  const page = html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (_, href: string) => {
    const css = read(href).trim();
    if (/<\/style/i.test(css)) throw new Error(`${href}: "</style" in it would end it within a page.`);
    hashes.push(`sha256-${createHash('sha256').update(css).digest('base64')}`);
    return `<style>${css}</style>`;
  });
  return allowStyles(page, hashes);
}
