// How a test gets the site that it reads.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { markOf, type Site, type SiteName, wishFor } from './marks.ts';

export type { Site };

declare module 'vitest' {
  interface ProvidedContext {
    marks: string;
    chromium: string;
  }
}

const asked = new Map<SiteName, Site>();

/** A built and served site, as soon as it is ready. Throws what its build said if that failed. */
export async function site(name: SiteName): Promise<Site> {
  const known = asked.get(name);
  if (known) return known;
  const mark = markOf(inject('marks'), name);
  writeFileSync(wishFor(inject('marks'), name), '');
  while (!existsSync(mark)) await setTimeout(100);
  const made = JSON.parse(readFileSync(mark, 'utf8')) as Site | { failed: string };
  if ('failed' in made) throw new Error(`The site "${name}" could not be built:\n${made.failed}`);
  asked.set(name, made);
  return made;
}

/** The sites that this file asked for. */
export const ownSites = (): Site[] => [...asked.values()];
