// Builds of the site for tests, each with `npm run build`'s own script.

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  ok: boolean;
  /** What it printed, on both streams. */
  said: string;
}

/** The study, in two languages, that the tests of the built site read: made up, and with something of everything. */
export const OVEN = 'test/studies/oven';

/** Runs one of our scripts as its npm command does. Never throws for what it has to say. */
export function runScript(
  name: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
  signal?: AbortSignal,
  cwd = process.cwd(),
): Promise<Run> {
  const { STUDY_DIR: _, OUT_DIR: __, SITE_URL: ___, ...own } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...args],
      { env: { ...own, ...env }, maxBuffer: 1e8, cwd, ...(signal && { signal }) },
      (error, stdout, stderr) => resolve({ ok: error === null, said: stdout + stderr }),
    );
  });
}

/** Builds a site, or throws with what the build said. */
export async function buildSite(env: {
  OUT_DIR: string;
  STUDY_DIR?: string;
  SITE_URL?: string;
}): Promise<string> {
  const { ok, said } = await runScript('build', env);
  if (!ok) throw new Error(`npm run build failed:\n${said}`);
  return env.OUT_DIR;
}

/** A copy of a study to change. */
export interface StudyCopy {
  /** Replaces words in a file. Throws where they are not there, so that no test passes for having changed nothing. */
  replace(path: string, found: string | RegExp, by: string): void;
  remove(path: string): void;
}

/** Copies the study in one folder to another, to change it there. */
export function copyStudy(from: string, to: string): StudyCopy {
  cpSync(from, to, { recursive: true });
  return {
    replace(path, found, by) {
      const file = join(to, path);
      const before = readFileSync(file, 'utf8');
      const after = before.replace(found, by);
      if (after === before) throw new Error(`${path} does not hold ${found}`);
      writeFileSync(file, after);
    },
    remove: (path) => rmSync(join(to, path)),
  };
}

/** A copy of the oven to change, and a folder to build it into. */
export interface OvenCopy extends StudyCopy {
  study: string;
  out: string;
  build(): Promise<string>;
  check(): Promise<Run>;
}

/** Hands a copy of the oven to `use`, and cleans up behind it. */
export async function withStudyCopy<Result>(use: (copy: OvenCopy) => Promise<Result>): Promise<Result> {
  const temp = mkdtempSync(join(tmpdir(), 'study-copy-'));
  const study = join(temp, 'study');
  const out = join(temp, 'out');
  try {
    return await use({
      study,
      out,
      ...copyStudy(OVEN, study),
      build: () => buildSite({ OUT_DIR: out, STUDY_DIR: study }),
      check: () => runScript('check', { STUDY_DIR: study }),
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
