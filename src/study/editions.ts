/** Editions as files: in which form they are written, in which order they came, and what holds them to what was published. */
import { createHash } from 'node:crypto';
import type { EditionFile, EditionStatement } from '../schema/edition.ts';
import { once } from './once.ts';

/** SHA-256 of the words in UTF-8, as hexadecimal digits: who has the words can make it, and see whether they changed. */
export const hashOfWords = (text: string): string => createHash('sha256').update(text).digest('hex');

export const MANIFEST = 'editions/manifest.txt';
export const pathOfEdition = (version: string): string => `editions/${version}.json`;

/** The words of a line, and of every text, that was removed on request. */
export const REDACTED = '[…]';

/** The file's text: always the same for the same edition, with a row for each statement. */
export function formatEdition({ statements, ...head }: EditionFile): string {
  const fields = headOf(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  const rows = statements.map((statement) => `\n    ${formatStatement(statement)}`);
  return `{\n${fields.join('')}  "statements": [${rows.join(',')}${rows.length > 0 ? '\n  ' : ''}]\n}\n`;
}

const headOf = ({ version, date, before, gone }: Omit<EditionFile, 'statements'>): [string, unknown][] => [
  ['version', version],
  ['date', date],
  ...(before === undefined ? [] : [['before', before] as [string, unknown]]),
  ['gone', gone],
];

/** The row of the file, from 1, on which a statement stands in that form. */
export const rowOf = ({ statements, ...head }: EditionFile, id: string): number =>
  headOf(head).length + 3 + statements.findIndex((statement) => statement.id === id);

function formatStatement({ id, kind, at, lines, words, redacted }: EditionStatement): string {
  const { nl, en } = words;
  const ordered = Object.fromEntries(
    Object.entries({ nl, en }).flatMap(([language, said]) =>
      said
        ? [[language, { text: said.text, sha256: said.sha256, whose: said.whose, language: said.language }]]
        : [],
    ),
  );
  const where = { page: at.page, id: at.id, fragment: at.fragment };
  return JSON.stringify({
    id,
    kind,
    at: where,
    lines,
    words: ordered,
    redacted: redacted && { date: redacted.date, why: redacted.why },
  });
}

/** What the manifest says of an edition: a row for what it is, and for each of its statements; no words. */
export function manifestOf(edition: EditionFile): [name: string, hash: string][] {
  const { statements, ...head } = edition;
  const short = (text: string): string => hashOfWords(text).slice(0, 16);
  return [
    [edition.version, short(JSON.stringify(headOf(head)))],
    ...statements.map((statement): [string, string] => [
      `${edition.version} ${statement.id}`,
      short(formatStatement(statement)),
    ]),
  ];
}

export const formatManifest = (editions: readonly EditionFile[]): string =>
  [
    '# What each edition said when it was released. Written by npm run release and npm run redact, never by hand.',
    ...editions.flatMap((edition) => manifestOf(edition).map((row) => row.join(' '))),
    '',
  ].join('\n');

/** The editions from the first to the last. One that names no edition before it that is there, comes first. */
export function inOrder(editions: readonly EditionFile[]): EditionFile[] {
  const after = new Map(editions.map((edition) => [edition.before, edition]));
  const ordered: EditionFile[] = [];
  for (let next = after.get(undefined); next && !ordered.includes(next); next = after.get(next.version))
    ordered.push(next);
  return ordered;
}

/** Every statement of each edition, by id: those of the edition before, with what changed. */
export const wholeEditions = once(
  (editions: readonly EditionFile[]): ReadonlyMap<string, ReadonlyMap<string, EditionStatement>> => {
    const whole = new Map<string, ReadonlyMap<string, EditionStatement>>();
    let before: ReadonlyMap<string, EditionStatement> = new Map();
    for (const { version, gone, statements } of editions) {
      const now = new Map(before);
      for (const id of gone) now.delete(id);
      for (const statement of statements) now.set(statement.id, statement);
      whole.set(version, now);
      before = now;
    }
    return whole;
  },
);
