// From a study to a site: check, snapshot, Astro, finishing, swap. Until the swap nothing that was there is touched.

import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { loadTypst } from '../../src/edge/typst.ts';
import { warningsIn, withoutStack } from './astro-log.ts';
import { claimBuild } from './build-lock.ts';
import { countOf, readCheckedStudy } from './check-study.ts';
import { writeDeckFiles } from './deck-file.ts';
import { explainDiskFault } from './disk-faults.ts';
import { writeOffline } from './offline.ts';
import { outDirName, safeOutDir } from './out-dir.ts';
import { type StudyFile, studyDir, writeSnapshot } from './read-study.ts';
import { captureAstro, projectRoot } from './run-astro.ts';
import { readSiteAddress, type SiteAddress } from './site-address.ts';
import { dropUnreferenced, moveSite, openToAll, siteFiles } from './site-files.ts';
import { putStyleInPages } from './style-in-page.ts';
import { buildingDir, recover, swapIn } from './swap.ts';

const dotAstro = join(projectRoot, '.astro');

/** Builds STUDY_DIR into OUT_DIR. Throws with the whole story when it cannot; OUT_DIR is then what it was. */
export async function buildSite(): Promise<void> {
  const address = readSiteAddress(process.env.SITE_URL);
  const { site, base } = address;
  const outName = outDirName();
  const outDir = safeOutDir(outName, { root: projectRoot, study: studyDir() });
  const release = claimBuild(join(dotAstro, 'build.lock'));
  try {
    recover(outDir);
    recover(join(dotAstro, 'site'));
    const unchanged = () =>
      existsSync(outDir) ? `, the one in ${outName.replace(/\/*$/, '/')} is unchanged` : '';

    const { files, report, problemCount, remarks } = readCheckedStudy(studyDir());
    if (remarks) console.warn(`${remarks}\n`);
    if (problemCount > 0) {
      const verdict = `${countOf(problemCount, 'problem')}; the site was not built${unchanged()}`;
      throw new Error(`${report.trimEnd()}\n${verdict}`);
    }

    let pageCount: number;
    try {
      pageCount = await buildAndSwap(files, outDir, address);
    } catch (error) {
      throw new Error(
        `${explainDiskFault(error) ?? (error instanceof Error ? error.message : error)}\nThe site was not built${unchanged()}`,
      );
    }

    console.log(
      `${countOf(pageCount, 'page')} in ${relative('', outDir) || '.'}/, made for ${site ?? ''}${base}`,
    );
    const typst = loadTypst();
    if ('missing' in typst && files.some(({ path }) => /^pages\/\w+\/brief\.mdx$/.test(path))) {
      console.warn(`The brief has no PDF: ${typst.missing}.`);
    }
    if (!site) {
      console.log(
        'SITE_URL is not set, so absolute addresses are left out; to have them: SITE_URL=https://example.org/path/ npm run build',
      );
    }
  } finally {
    release();
  }
}

async function buildAndSwap(files: StudyFile[], outDir: string, address: SiteAddress): Promise<number> {
  // Astro's half-made pages import packages by name, so they must lie inside the project, wherever OUT_DIR is.
  const workshop = buildingDir(join(dotAstro, 'site'));
  const madeSite = join(workshop, 'site');
  const newSite = buildingDir(outDir);
  const stop = stopOnSignal();
  try {
    for (const dir of [workshop, newSite]) rmSync(dir, { recursive: true, force: true });
    // Always the same place, so that what is made of the study does not depend on where the study came from.
    const snapshot = join(projectRoot, '.study');
    writeSnapshot(files, snapshot);
    await astroBuild(
      { STUDY_DIR: snapshot, OUT_DIR: madeSite, CACHE_DIR: join(workshop, 'cache') },
      stop.signal,
    );
    const pageCount = siteFiles(madeSite).filter((path) => path.endsWith('.html')).length;
    await writeDeckFiles(madeSite, address);
    putStyleInPages(madeSite, address.base);
    dropUnreferenced(madeSite);
    await writeOffline(madeSite, address.base);
    openToAll(madeSite);
    // Beside OUT_DIR it is on the same disk, so that it can be renamed into place.
    moveSite(madeSite, newSite);
    // Let a signal that came meanwhile be heard before the point of no return.
    await setImmediate();
    stop.signal.throwIfAborted();
    swapIn(newSite, outDir);
    return pageCount;
  } finally {
    stop.forget();
    for (const dir of [workshop, newSite]) rmSync(dir, { recursive: true, force: true });
  }
}

/** A cold build: the cache is a new folder, since Astro's knows entries by name and may serve another study's. */
async function astroBuild(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  // The test runner and the dev server leave another NODE_ENV, which would bundle React's development build.
  const run = await captureAstro(['build', '--force'], { env: { ...env, NODE_ENV: 'production' }, signal });
  signal.throwIfAborted();
  // Astro says it with a stack, which helps nobody here.
  if (!run.ok && /\bENOSPC\b/.test(run.log))
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: dotAstro });
  if (!run.ok)
    throw new Error(
      `${(process.env.DEBUG ? run.log : withoutStack(run.log)).trimEnd()}\n\nAstro could not build the site; what it said is above.\n  The check had nothing against the study, so this is a fault of the site: please report it.`,
    );
  const warnings = warningsIn(run.log);
  if (warnings) console.error(warnings);
}

function stopOnSignal(): { signal: AbortSignal; forget: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('The build was stopped before its end.'));
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  return {
    signal: controller.signal,
    forget: () => {
      for (const name of names) process.off(name, stop);
    },
  };
}
