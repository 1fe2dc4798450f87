import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../schema/primitives.ts';

test.each(LANGUAGES)(
  'the words in %s write days, numbers and lists by the habits of that language',
  (language) => {
    for (const path of [`src/words/${language}.ts`, `src/words/editing/${language}.ts`]) {
      const named = [...readFileSync(path, 'utf8').matchAll(/, '([a-z]{2})'\)/g)].map(([, name]) => name);
      expect(new Set(named), `${path} formats in another language: write ", '${language}')"`).toEqual(
        new Set(named.length > 0 ? [language] : []),
      );
    }
  },
);
