// @module-tag long
// What goes wrong while a site is built: the last good one stays whole, and a sentence says what happened.

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { recover } from '../../scripts/build/swap.ts';
import { buildSite, runScript, withStudyCopy } from '../built/builds.ts';
import { site } from '../built/sites.ts';

const root = await site('root');

const isRoot = process.getuid?.() === 0;

/** Every file of a folder with its digest. */
const digest = (dir: string): string =>
  siteFiles(dir)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')} ${path}`,
    )
    .join('\n');

/** How many files lie in a folder that another process may be filling or taking away. */
const countIn = (dir: string): number => {
  try {
    return readdirSync(dir, { recursive: true }).length;
  } catch {
    return 0;
  }
};

/** Numbers that look drawn by lot, and are the same each time. */
function* drawn(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** When to kill: once so many files are there, of Astro's site or of the copy beside the last one. */
function moments(whole: number): { where: 'snapshot' | 'made' | 'copied'; files: number }[] {
  const lot = drawn(2017);
  const some = (): number => 1 + Math.floor((lot.next().value ?? 0) * whole * 0.9);
  return [
    { where: 'snapshot', files: 1 },
    ...[some(), some(), some()].map((files) => ({ where: 'made' as const, files })),
    ...[some(), some(), some()].map((files) => ({ where: 'copied' as const, files })),
  ];
}

const noStack = (said: string): void => expect(said).not.toMatch(/^\s+at .*[:(]\d+/m);

test.skipIf(!isRoot || process.platform !== 'linux')(
  'a build on a full disk leaves the last good site whole, and says where it was full (only as root: it mounts a small disk)',
  async () => {
    const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
    const size = Math.ceil((1.5 * sizeOf(root.dir)) / 1e6);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', disk]);
    try {
      const out = join(disk, 'site');
      cpSync(root.dir, out, { recursive: true });
      const good = digest(out);
      const { ok, said } = await runScript('build', { OUT_DIR: out });
      expect(ok).toBe(false);
      expect(said.replaceAll(/site\.building-\d+\/\S+(?=:)/g, 'FILE').replaceAll(disk, 'DISK')).toMatch(
        /^DISK\/FILE: the disk is full\.\n {2}Make room on it, or let OUT_DIR name a folder on another disk; then run the command again\.\nThe site was not built, the one in DISK\/site\/ is unchanged\n$/,
      );
      noStack(said);
      expect(digest(out)).toBe(good);
      expect(readdirSync(disk)).toEqual(['site']);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  },
);

/** In bytes. */
const sizeOf = (dir: string): number =>
  siteFiles(dir).reduce((sum, path) => sum + readFileSync(join(dir, path)).length, 0);

test.skipIf(!somebodyCanRun())(
  'a file that may not be read stops the check before anything is touched, and is named',
  async () => {
    await withStudyCopy(async (copy) => {
      const file = join(copy.study, 'findings/ver-van-de-oven.yaml');
      chmodSync(file, 0);
      // Root may read anything, so somebody else is to try.
      if (isRoot) chmodSync(dirname(copy.study), 0o755);
      const { ok, said } = await checkAsSomebody(copy.study);
      expect(ok).toBe(false);
      expect(said).toBe(
        `${file}: whoever runs this command may not read or write here.\n` +
          '  Give that right (chmod, chown), or run the command as somebody who has it; then run the command again.\n',
      );
    });
  },
);

/** Whether a user without rights can run our scripts: not where the project lies in root's own folder. */
function somebodyCanRun(): boolean {
  if (!isRoot) return true;
  try {
    execFileSync(process.execPath, ['scripts/build/site-address.ts'], {
      uid: 65_534,
      gid: 65_534,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** The check, never as root. */
async function checkAsSomebody(study: string): Promise<{ ok: boolean; said: string }> {
  const check = spawn(process.execPath, ['scripts/check.ts'], {
    env: { ...process.env, STUDY_DIR: study },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  let said = '';
  for (const stream of [check.stdout, check.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code] = (await once(check, 'close')) as [number];
  return { ok: code === 0, said };
}

test('a folder that may not be written stays as it was, and is named', async () => {
  await withStudyCopy(async (copy) => {
    // A file where a folder must come is refused to root as well.
    mkdirSync(join(copy.out, '..', 'locked'));
    const out = join(copy.out, '..', 'locked/site');
    expect(existsSync(out)).toBe(false);
    execFileSync('chmod', ['a-w', dirname(out)]);
    if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', dirname(out)]);
    try {
      const { ok, said } = await runScript('build', { STUDY_DIR: copy.study, OUT_DIR: out });
      expect(ok).toBe(false);
      expect(said).toMatch(
        isRoot
          ? /locked\/site\.building-\d+: this disk can be read only\./
          : /locked\/site\.building-\d+: whoever runs this command may not read or write here\./,
      );
      noStack(said);
    } finally {
      if (isRoot) execFileSync('umount', [dirname(out)]);
      execFileSync('chmod', ['u+w', dirname(out)]);
    }
  });
});

test('a build that is killed at any moment leaves the last good site whole, or the new one', async () => {
  await withStudyCopy(async (copy) => {
    const dir = await copy.build();
    const good = digest(dir);
    copy.replace('talk.yaml', 'en: Weary stokers }', 'en: Tired stokers }');
    const next = digest(await buildSite({ STUDY_DIR: copy.study, OUT_DIR: `${dir}-next` }));
    expect(next).not.toBe(good);

    for (const { where, files } of moments(siteFiles(dir).length)) {
      rmSync('.study', { recursive: true, force: true });
      const build = spawn(process.execPath, ['scripts/build.ts'], {
        env: { ...process.env, STUDY_DIR: copy.study, OUT_DIR: dir },
        stdio: 'ignore',
      });
      const ended = once(build, 'exit');
      const place = {
        snapshot: '.study',
        made: join('.astro', `site.building-${build.pid}`, 'site'),
        copied: `${dir}.building-${build.pid}`,
      }[where];
      // The copy is quick: a moment in it may be missed, and then the new site is whole.
      while (countIn(place) < files && build.exitCode === null) await setImmediate();
      build.kill('SIGKILL');
      await ended;
      // What the next build does first: between two renames neither site is in its place.
      recover(dir);
      const left = digest(dir);
      expect([good, next], `${files} files ${where}`).toContain(left);
      if (where !== 'copied') expect(left, `${files} files ${where}`).toBe(good);
      if (left === next) cpSync(await restored(good), dir, { recursive: true });
    }
    expect(digest(await buildSite({ STUDY_DIR: copy.study, OUT_DIR: dir }))).toBe(next);
    expect(readdirSync(dirname(dir)).filter((name) => /building|old/.test(name))).toEqual([]);

    /** The first site again, in the place of the new one. */
    async function restored(wanted: string): Promise<string> {
      rmSync(dir, { recursive: true });
      expect(digest(root.dir)).toBe(wanted);
      return root.dir;
    }
  });
});
