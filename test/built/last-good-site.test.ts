// A build that comes to nothing leaves the site that was there.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runScript, withStudyCopy } from './builds.ts';
import { site } from './sites.ts';

// Two builds at once would share files: this one begins when the last is done.
await site('edition');
await site('real');
const root = await site('root');

/** Every file of a folder with its digest. */
const digest = (dir: string): string =>
  execFileSync('sh', ['-c', 'find . -type f | LC_ALL=C sort | xargs sha256sum'], {
    cwd: dir,
    encoding: 'utf8',
  });

/** As much of a good site as can be told from another. */
const SOME = ['index.html', 'rapport', '_headers'];
function putGood(out: string): string {
  for (const path of SOME) cpSync(join(root.dir, path), join(out, path), { recursive: true });
  return digest(out);
}

test('a build that the check refuses leaves the last good site whole', async () => {
  await withStudyCopy(async ({ study, out, replace }) => {
    const good = putGood(out);
    replace('findings/ver-van-de-oven.yaml', 'kind: obstacle', 'kind: obstakel');
    const refused = await runScript('build', { STUDY_DIR: study, OUT_DIR: out });
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(/findings\/ver-van-de-oven\.yaml:1:7 {2}value-fits-schema/);
    expect(digest(out)).toBe(good);
  });
});

// That a build which is not killed makes another site of this is shown in test/long/build-faults.test.ts.
test('a build that is killed half-way leaves the last good site whole', async () => {
  await withStudyCopy(async ({ out }) => {
    const good = putGood(out);
    // A smaller study: what it would make is another site than the one that is there.
    const build = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, STUDY_DIR: 'test/studies/second', OUT_DIR: out },
      stdio: 'ignore',
    });
    const ended = once(build, 'exit');
    await existence(join('.astro', `site.building-${build.pid}`));
    build.kill('SIGKILL');
    await ended;
    expect(digest(out)).toBe(good);
  });
});

/** Resolves when the path is there; the test's own time limit is how long it may take. */
async function existence(path: string): Promise<void> {
  while (!existsSync(path)) await setImmediate();
}
