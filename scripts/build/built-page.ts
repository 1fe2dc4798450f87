import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../src/addresses/addresses.ts';
import type { SinglePage } from '../../src/addresses/pages.ts';
import { LANGUAGES, type Language } from '../../src/schema/primitives.ts';

export interface BuiltPage {
  language: Language;
  /** The language at the root of the site. */
  root: Language;
  /** Below the front page, with a slash at its end. */
  path: string;
  file: string;
}

/** A page of a built site in each language that has it. */
export const builtPages = (dir: string, page: SinglePage): BuiltPage[] =>
  LANGUAGES.flatMap((language) =>
    LANGUAGES.map((root) => {
      const path = `${pathOf({ page }, language, root)}/`;
      return { language, root, path, file: join(dir, path, 'index.html') };
    })
      .filter(({ file }) => existsSync(file))
      .slice(0, 1),
  );
