import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command whose reader goes away before it says a word. */
function runUnread(
  command: string,
  closed: 'stdout' | 'stderr',
): Promise<{ code: number | null; said: string }> {
  const script = `import { runCommand } from './scripts/command.ts'; await runCommand(async () => { ${command} });`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
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
  const printed = `for (let line = 0; line < 99; line++) console.log('x'.repeat(9999));`;
  expect(await runUnread(printed, 'stdout')).toEqual({ code: 0, said: '' });
});

test('what has faults to tell and nobody to tell them to, fails all the same', async () => {
  expect(await runUnread(`throw new Error('x'.repeat(99999));`, 'stderr')).toEqual({ code: 1, said: '' });
});
