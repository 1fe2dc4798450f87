import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listedStatements } from '../../src/register/kept-statements.ts';
import { makeEdition } from '../../src/register/make-edition.ts';
import type { EditionFile } from '../../src/schema/edition.ts';
import { Version } from '../../src/schema/edition.ts';
import { addAddresses, parseAddresses } from '../../src/study/addresses.ts';
import { readDraft } from '../../src/study/checks/draft.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { formatEdition, formatManifest, MANIFEST, pathOfEdition } from '../../src/study/editions.ts';
import type { Study } from '../../src/study/study.ts';
import { countOf, readCheckedStudy } from '../build/check-study.ts';
import { studyDir } from '../build/read-study.ts';

/** Lists every id of the study in its addresses.txt, and records its edition. Throws where the study has a problem. */
export async function releaseStudy(): Promise<void> {
  const dir = studyDir();
  const { files, report, problemCount } = readCheckedStudy(dir);
  if (problemCount > 0) {
    throw new Error(`${report.trimEnd()}\n${countOf(problemCount, 'problem')}; nothing was released`);
  }
  const study = studyOf(files);
  // First, since it can refuse; then nothing is written.
  const { edition, says } = editionToRecord(study, dir);
  const path = join(dir, 'addresses.txt');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = addAddresses(before, [
    ...readDraft(files).draft.named,
    ...listedStatements(study).map((id) => ({ kind: 'statement' as const, id })),
  ]);
  writeFileSync(path, after);
  if (edition) writeEditions(dir, [...study.editions, edition]);
  const listed = (text: string): number => {
    const { entries, statements } = parseAddresses(text);
    return entries.length + statements.length;
  };
  console.log(`${path}: ${listed(after) - listed(before)} new, ${listed(after)} in all.\n${says}`);
}

/** Writes the files of editions, and what holds them to what they say. */
export function writeEditions(dir: string, editions: readonly EditionFile[]): void {
  mkdirSync(dirname(join(dir, MANIFEST)), { recursive: true });
  for (const edition of editions)
    writeFileSync(join(dir, pathOfEdition(edition.version)), formatEdition(edition));
  writeFileSync(join(dir, MANIFEST), formatManifest(editions));
}

/** The edition that study.yaml names, unless it is recorded already; and what there is to say of it. */
function editionToRecord(study: Study, dir: string): { edition?: EditionFile; says: string } {
  const { version, date } = study.edition;
  const where = join(dir, 'study.yaml');
  const fill = `edition: { version: '1.0', date: '2027-03-01' }`;
  if (!version && !date)
    return { says: `No edition was recorded: ${where} names none. To record one, fill in ${fill}.` };
  const fault = Version.safeParse(version).error?.issues[0]?.message;
  if (!date || fault)
    throw new Error(
      `${where}: an edition has a version and a date; found version "${version}", date "${date}".\n  ${fault ? `The version ${fault}. ` : ''}For example ${fill}. Nothing was released.`,
    );
  const edition = makeEdition(study);
  const changed = edition.statements.length + edition.gone.length;
  const last = study.editions.at(-1);
  if (study.editions.some((one) => one.version === version)) {
    return {
      says:
        last?.version === version && changed === 0
          ? `Edition ${version} is recorded already, and nothing changed since.`
          : `Edition ${version} is recorded already, and ${countOf(changed, 'statement')} changed since edition ${last?.version}. To record these, give the edition in ${where} a new version and date.`,
    };
  }
  if (last && date < last.date)
    throw new Error(
      `${where}: edition ${version} of ${date} would come before edition ${last.version} of ${last.date}. Nothing was released.`,
    );
  return {
    edition,
    says: `${join(dir, pathOfEdition(version))}: ${countOf(edition.statements.length, 'statement')} new or changed, ${edition.gone.length} gone. Keep it with the study.`,
  };
}
