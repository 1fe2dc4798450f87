/** What can be wrong with the name of a file. */
import { PROSE_PAGES } from '../../schema/kinds.ts';
import { Id, LANGUAGES } from '../../schema/primitives.ts';
import type { Problem } from './problem.ts';

/** A problem of a file that nothing reads, with what files in its folder are named. */
export function strayFile(path: string): Problem {
  const folder = path.split('/').slice(0, -1).join('/');
  const proseFiles = PROSE_PAGES.map((page) => `${page}.mdx`)
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1');
  const expected: Record<string, string> = {
    findings: 'findings/ID.yaml',
    quotes: 'quotes/ID.yaml',
    concepts: 'concepts/ID.yaml',
    figures: 'figures/ID.yaml',
    exercises: 'exercises/ID.yaml',
    ...Object.fromEntries(
      LANGUAGES.map((language) => [`report/${language}`, `report/${language}/NN-ID.mdx`]),
    ),
    ...Object.fromEntries(LANGUAGES.map((language) => [`pages/${language}`, proseFiles])),
  };
  return {
    file: path,
    line: 1,
    column: 1,
    rule: 'file-is-known',
    message: Object.hasOwn(expected, folder)
      ? `nothing reads this file: files here are named ${expected[folder]}.`
      : `nothing reads this file. A study holds talk.txt, talk.yaml, study.yaml, deck.yaml, references.json, addresses.txt and the folders ${Object.keys(expected).join(', ')}.`,
  };
}

/** A problem where a file's name, the id of what it holds, cannot be an address. */
export function badFileName(path: string, id: string): Problem[] {
  if (Id.safeParse(id).success) return [];
  const better = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      file: path,
      line: 1,
      column: 1,
      rule: 'id-is-an-address',
      message: `"${id}" cannot be an address: an id is lower-case words joined by hyphens.${better ? ` Name the file "${better}".` : ''}`,
    },
  ];
}
