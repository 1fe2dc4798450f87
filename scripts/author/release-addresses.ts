import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAddresses, parseAddresses } from '../../src/study/addresses.ts';
import { readDraft } from '../../src/study/checks/draft.ts';
import { countOf, readCheckedStudy } from '../build/check-study.ts';
import { studyDir } from '../build/read-study.ts';

/** Lists every id of the study in its addresses.txt. Throws where the study has a problem. */
export async function releaseAddresses(): Promise<void> {
  const { files, report, problemCount } = readCheckedStudy(studyDir());
  if (problemCount > 0) {
    throw new Error(`${report.trimEnd()}\n${countOf(problemCount, 'problem')}; nothing was released`);
  }
  const path = join(studyDir(), 'addresses.txt');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = addAddresses(before, readDraft(files).draft.named);
  writeFileSync(path, after);
  const listed = (text: string): number => parseAddresses(text).entries.length;
  console.log(
    `${path}: ${listed(after) - listed(before)} new, ${listed(after)} in all. Commit it with this edition.`,
  );
}
