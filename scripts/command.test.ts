import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a script whose reader goes away before it says a word. */
function runUnread(
  script: string,
  closed: 'stdout' | 'stderr',
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child[closed].destroy();
    let said = '';
    child[closed === 'stdout' ? 'stderr' : 'stdout'].on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => resolve({ code, said }));
  });
}

test('what prints to a reader that has gone, such as head, says nothing of it', async () => {
  expect(await runUnread('scripts/check.ts', 'stdout', { STUDY_DIR: 'test/studies/second' })).toEqual({
    code: 0,
    said: '',
  });
});

test('what has faults to tell and nobody to tell them to, fails all the same', async () => {
  const broken = { STUDY_DIR: 'test/studies/broken' };
  expect(await runUnread('scripts/check.ts', 'stderr', broken)).toEqual({ code: 1, said: '' });
});
