import type { EditionFile } from '../../../schema/edition.ts';
import { formatEdition, inOrder, MANIFEST, manifestOf, pathOfEdition, rowOf } from '../../editions.ts';
import type { Draft } from '../draft.ts';
import type { Problem, SourceFile } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'edition-is-kept';
const MEND =
  'An edition is never edited: put the file back as it was. A text that changes, changes in its own file, and the next edition has it. Words that must go on request: npm run redact.';

export const editionIsKept: Rule = {
  name: RULE,
  says: 'Every edition says what it said when it was released, but for words that npm run redact removed.',
  check({ editions, manifest, broken }) {
    if (editions.length === 0 && !manifest) return [];
    const released = rowsOf(manifest);
    const problems = editions.flatMap(({ file, data }) => {
      const row = alteredRow(file, data, released);
      return row === undefined
        ? []
        : [problem(file.path, row.line, `edition ${data.version} ${row.what}. ${MEND}`)];
    });
    const ordered = inOrder(editions.map(({ data }) => data));
    const there = new Set([
      ...editions.map(({ data }) => data.version),
      ...broken.flatMap(({ path }) => /^editions\/(.+)\.json$/.exec(path)?.[1] ?? []),
    ]);
    const lost = [...released].filter(([name, { line: _ }]) => !name.includes(' ') && !there.has(name));
    return [
      ...problems,
      ...editions
        .filter(({ data }) => problems.length === 0 && lost.length === 0 && !ordered.includes(data))
        .map(({ file, data }) =>
          problem(file.path, 1, `edition ${data.version} does not follow the others. ${MEND}`),
        ),
      ...lost.map(([version, { line }]) =>
        problem(
          MANIFEST,
          line,
          `edition ${version} was released, and ${pathOfEdition(version)} is gone. ${MEND}`,
        ),
      ),
    ];
  },
};

const problem = (file: string, line: number, message: string): Problem => ({
  file,
  line,
  column: 1,
  rule: RULE,
  message,
});

/** What was released: the hash of each edition and statement, and where the manifest has it. */
function rowsOf(manifest: Draft['manifest']): Map<string, { hash: string; line: number }> {
  const rows = (manifest?.text ?? '').split(/\r?\n/);
  return new Map(
    rows.flatMap((row, at) => {
      const found = /^([^#\s].*) ([0-9a-f]{16})$/.exec(row);
      return found?.[1] && found[2] ? [[found[1], { hash: found[2], line: at + 1 }]] : [];
    }),
  );
}

/** The first row of an edition's file that is not as it was released, and what is the matter with it. */
function alteredRow(
  { path, text }: SourceFile,
  edition: EditionFile,
  released: ReadonlyMap<string, { hash: string }>,
): { line: number; what: string } | undefined {
  const { version, statements } = edition;
  if (path !== pathOfEdition(version))
    return { line: 2, what: `stands in ${path}, not in ${pathOfEdition(version)}` };
  const now = manifestOf(edition);
  for (const [name, hash] of now) {
    if (released.get(name)?.hash === hash) continue;
    const id = name.slice(version.length + 1);
    if (id === '') return { line: 2, what: 'is not told as it was when it was released' };
    return {
      line: rowOf(edition, id),
      what: `has another "${id}" than was released`,
    };
  }
  const names = new Set(now.map(([name]) => name));
  const lacking = [...released.keys()].find((name) => name.startsWith(`${version} `) && !names.has(name));
  if (lacking) return { line: 1, what: `lacks "${lacking.slice(version.length + 1)}"` };
  if (new Set(statements.map(({ id }) => id)).size !== statements.length)
    return { line: 1, what: 'has a statement twice' };
  const [found, expected] = [text.replaceAll('\r\n', '\n'), formatEdition(edition)].map((one) =>
    one.split('\n'),
  );
  const at = (expected ?? []).findIndex((row, index) => row !== found?.[index]);
  if (at >= 0 || found?.length !== expected?.length)
    return { line: at < 0 ? (expected?.length ?? 1) : at + 1, what: 'is not written as it was released' };
  return undefined;
}
