import { outDirName, safeOutDir } from './out-dir.ts';
import { studyDir } from './read-study.ts';
import { projectRoot } from './run-astro.ts';
import { readSiteAddress } from './site-address.ts';

/** What a build would refuse of the settings, each in a sentence and how to mend it. */
export function settingFaults(env: NodeJS.ProcessEnv = process.env): string[] {
  return [
    () => readSiteAddress(env.SITE_URL),
    () => safeOutDir(outDirName(env), { root: projectRoot, study: studyDir(env) }),
  ].flatMap((read) => {
    try {
      read();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
