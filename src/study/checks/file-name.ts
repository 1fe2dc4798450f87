/** What can be wrong with the name of a file. */
import { PROSE_PAGES } from '../../schema/kinds.ts';
import { Id, LANGUAGES, LONGEST_ID } from '../../schema/primitives.ts';
import { slugOf } from '../slug.ts';
import type { Problem } from './problem.ts';

/** A problem of a file that nothing reads, with what files in its folder are named. */
export function strayFile(path: string): Problem {
  const from = copiedFrom(
    path
      .split('/')
      .at(-1)
      ?.replace(/\.(?:yaml|mdx|json|txt)$/, '') ?? '',
  );
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
    editions: 'editions/VERSION.json, written by npm run release',
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
    message: from
      ? `nothing reads this file, which looks like a copy of "${from}". Compare the two, and delete the one that is not meant.`
      : Object.hasOwn(expected, folder)
        ? `nothing reads this file: files here are named ${expected[folder]}.`
        : `nothing reads this file. A study holds talk.txt, talk.yaml, study.yaml, deck.yaml, references.json, addresses.txt and the folders ${Object.keys(expected).join(', ')}.`,
  };
}

/** Names that Windows keeps for devices: no file or folder there can be called so, with whatever ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What systems and synchronisers put behind the name of a copy. */
const COPY =
  /(?: ?\(\d{1,2}\)|(?: - | ?\(|_)(?:copy|kopie|conflict|conflicted copy|backup)\b.*| (?:copy|kopie)(?: \d+)?|\.(?:bak|orig|old|copy))$/i;

/** The name that a file was copied from, by its own: "x" of "x (1)" and "x - kopie". */
export const copiedFrom = (name: string): string | undefined =>
  COPY.test(name) ? name.replace(COPY, '').replace(/^(?:copy of|kopie van)\s+/i, '') : undefined;

/** A problem where a file's name, the id of what it holds, cannot be an address. */
export function badFileName(path: string, id: string): Problem[] {
  const message = nameFault(id);
  return message ? [{ file: path, line: 1, column: 1, rule: 'id-is-an-address', message }] : [];
}

function nameFault(id: string): string | undefined {
  const { success } = Id.safeParse(id);
  if (success)
    return DEVICES.test(id)
      ? `"${id}" cannot be an address: Windows keeps that name for a device, and can neither copy nor unpack what is called so. Name the file "${id}-1", or better.`
      : undefined;
  const from = copiedFrom(id);
  if (from)
    return `"${id}" looks like a copy of "${from}". Compare the two, and delete the one that is not meant; if both are, name this one after what it holds.`;
  if (id.length > LONGEST_ID)
    return `"${id.slice(0, 30)}…" cannot be an address: it has ${id.length} characters, and ${LONGEST_ID} are the most, since it is the name of files too. Name the file in fewer words.`;
  const better = slugOf(id);
  return `"${id}" cannot be an address: an id is lower-case words joined by hyphens.${better ? ` Name the file "${better}".` : ''}`;
}
