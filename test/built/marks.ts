// What the lane that builds sites and the tests that read them tell each other, by files in one folder.

import { join } from 'node:path';

/**
 * `root`: the oven, without SITE_URL. `edition`: the changed oven (edition.ts) for an address with a path. `again`:
 * that once more, in another time zone. `real`: the study in content/. `second`: the one about night trains.
 * `new`: as `npm run new` leaves one. `many`: 60 findings, in Dutch alone. `editions`: the oven, published three times.
 * `apart`: that once more, by a copy of the project without git.
 */
export type SiteName =
  | 'root'
  | 'edition'
  | 'again'
  | 'real'
  | 'second'
  | 'new'
  | 'many'
  | 'editions'
  | 'apart';

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

/** The file by which a test says that it wants a site. */
export const wishFor = (marks: string, name: SiteName): string => join(marks, `${name}.wanted`);

/** The file that says where a site is, or why there is none. */
export const markOf = (marks: string, name: SiteName): string => join(marks, `${name}.json`);
