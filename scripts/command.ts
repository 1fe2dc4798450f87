import { explainDiskFault } from './build/disk-faults.ts';

// Whoever read what we print may have gone, as `head` does: the rest is for nobody, and the work goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// What is thrown where nobody waits for it is said like everything else.
process.on('uncaughtException', (error) => {
  say(error);
  process.exit(1);
});

/** Runs a command of ours: what it throws is said on stderr without a stack, and makes the exit status 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    say(error);
  }
}

function say(error: unknown): void {
  console.error(explainDiskFault(error) ?? (error instanceof Error ? error.message : error));
  // The stack is of use to whoever mends the scripts, not to an author.
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
}
