import { tellDiskFault } from './disk-faults.ts';

/** Runs a command of ours: what it throws is said on stderr without a stack, and makes the exit status 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(tellDiskFault(error) ?? (error instanceof Error ? error.message : error));
    // The stack is of use to whoever mends the scripts, not to an author.
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  }
}
