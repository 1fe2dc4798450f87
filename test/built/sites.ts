// How a test gets the site that it reads.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { markOf, wishFor } from './lane.ts';

/**
 * `root`: the oven, without SITE_URL. `edition`: the changed oven (edition.ts) for an address with a path. `again`:
 * that once more, in another time zone. `real`: the study in content/. `second`: the one about night trains.
 * `new`: as `npm run new` leaves one. `many`: 60 findings, in Dutch alone.
 */
export type SiteName = 'root' | 'edition' | 'again' | 'real' | 'away' | 'second' | 'new' | 'many';

export interface Site {
  /** Folder of the built site. */
  dir: string;
  /** Front page of it as it is served; ends in a slash. */
  url: string;
  /** Folder of the study that it was built of. */
  study: string;
  /** What its build printed. */
  said: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    marks: string;
    wsEndpoint: string;
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

/** Hosts of the sites that this file asked for. */
export const ownHosts = (): Set<string> => new Set([...asked.values()].map(({ url }) => new URL(url).host));
