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

/** Runs one of our scripts as its npm command does. Never throws for what it has to say. */
export function runScript(
  name: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Run> {
  const { STUDY_DIR: _, OUT_DIR: __, SITE_URL: ___, ...own } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...args],
      { env: { ...own, ...env }, maxBuffer: 1e8 },
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

/** A copy of the real study to change, and a folder to build it into. */
export interface StudyCopy {
  study: string;
  out: string;
  /** Replaces words in a file. Throws where they are not there, so that no test passes for having changed nothing. */
  replace(path: string, found: string | RegExp, by: string): void;
  remove(path: string): void;
  build(): Promise<string>;
  check(): Promise<Run>;
}

/** Hands a copy of the study in content/ to `use`, and cleans up behind it. */
export async function withStudyCopy<Result>(use: (copy: StudyCopy) => Promise<Result>): Promise<Result> {
  const temp = mkdtempSync(join(tmpdir(), 'study-copy-'));
  const study = join(temp, 'study');
  const out = join(temp, 'out');
  cpSync('content', study, { recursive: true });
  try {
    return await use({
      study,
      out,
      replace(path, found, by) {
        const file = join(study, path);
        const before = readFileSync(file, 'utf8');
        const after = before.replace(found, by);
        if (after === before) throw new Error(`${path} does not hold ${found}`);
        writeFileSync(file, after);
      },
      remove: (path) => rmSync(join(study, path)),
      build: () => buildSite({ OUT_DIR: out, STUDY_DIR: study }),
      check: () => runScript('check', { STUDY_DIR: study }),
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
