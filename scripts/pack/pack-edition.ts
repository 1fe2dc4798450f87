import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { archiveReadme } from '../../src/archive/archive-readme.ts';
import { type Part, roCrate } from '../../src/archive/ro-crate.ts';
import { slugOf } from '../../src/data/data-package.ts';
import type { StudyFile } from '../../src/schema/study.ts';
import { readDraft } from '../../src/study/checks/draft.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildSite } from '../build/build-site.ts';
import { outDirName, safeOutDir } from '../build/out-dir.ts';
import { readStudy, type StudyFile as StudyText, studyDir } from '../build/read-study.ts';
import { projectRoot } from '../build/run-astro.ts';
import { siteFiles } from '../build/site-files.ts';
import { checksumsOf, encode, nameOfEdition, toFillIn, zipFiles } from './zip-files.ts';

/** What the site was made with, to the byte. */
const LOCKFILE = 'package-lock.json';

/** Builds the site and packs it with its texts as one zip beside OUT_DIR. Throws where the study names no edition. */
export async function packEdition(): Promise<void> {
  const files = readStudy(studyDir());
  const study = editionOf(files);
  const outDir = safeOutDir(outDirName(), { root: projectRoot, study: studyDir() });
  await buildSite();
  if (!sameFiles(files, readStudy(studyDir()))) {
    throw new Error(`${studyDir()} changed while the site was built; run npm run archive again.`);
  }
  const language = study.languages[0] ?? 'nl';
  const payload = new Map<string, Uint8Array>([
    ...siteFiles(outDir).map((path) => [`site/${path}`, readFileSync(join(outDir, path))] as const),
    ...files.map(({ path, bytes }) => [`content/${path}`, bytes] as const),
    ['README.md', encode(archiveReadme(study))],
    [LOCKFILE, readFileSync(join(projectRoot, LOCKFILE))],
  ]);
  const checksums = 'checksums.txt';
  const parts: Part[] = [
    {
      path: 'README.md',
      name: WORDS[language].data.archiveParts.readme,
      bytes: sizeOf(payload, 'README.md'),
    },
    { path: LOCKFILE, name: WORDS[language].data.archiveParts.lockfile, bytes: sizeOf(payload, LOCKFILE) },
    { path: checksums, name: WORDS[language].data.archiveParts.checksums },
    { path: 'content/', name: WORDS[language].data.archiveParts.content },
    { path: 'site/', name: WORDS[language].data.archiveParts.site },
    ...[...payload.keys()]
      .filter((path) => path.startsWith('site/data/') || /\.(?:pdf|pptx)$/.test(path))
      .map((path) => ({ path, name: path.split('/').at(-1) ?? path, bytes: sizeOf(payload, path) })),
  ];
  payload.set('ro-crate-metadata.json', encode(`${JSON.stringify(roCrate(study, parts), null, 2)}\n`));
  payload.set(checksums, encode(checksumsOf(payload)));

  const name = `${nameOfEdition(slugOf(study.title[language] ?? ''), study.edition.version)}.zip`;
  const zip = join(dirname(outDir), name);
  writeFileSync(zip, zipFiles(payload, study.edition.date));
  console.log(`${payload.size} files in ${relative('', zip)}`);
}

/** study.yaml, with an edition. Throws a sentence that says what to fill in where it has none. */
function editionOf(files: readonly StudyText[]): StudyFile {
  const study = readDraft(files).draft.study?.data;
  const where = join(studyDir(), 'study.yaml');
  if (!study) {
    throw new Error(`${where} is not there or cannot be read; npm run check says what is wrong.`);
  }
  const missing = toFillIn(study.edition);
  if (missing) throw new Error(`An archive is of an edition, and ${where} names none.\n  Fill in ${missing}`);
  return study;
}

function sameFiles(one: readonly StudyText[], other: readonly StudyText[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, bytes }, index) => {
      const twin = other[index];
      return twin?.path === path && twin.bytes.equals(bytes);
    })
  );
}

function sizeOf(files: ReadonlyMap<string, Uint8Array>, path: string): number {
  return files.get(path)?.byteLength ?? 0;
}
