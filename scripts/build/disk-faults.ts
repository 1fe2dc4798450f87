// What a system says of a file or a disk, in words that help whoever runs the command.

interface SystemError {
  code?: string;
  syscall?: string;
  path?: string;
  dest?: string;
  cause?: unknown;
}

interface Fault {
  says: string;
  mend: string;
}

const AGAIN = 'then run the command again.';

const FAULTS: Readonly<Record<string, Fault>> = {
  ENOSPC: {
    says: 'the disk is full.',
    mend: `Make room on it, or let OUT_DIR name a folder on another disk; ${AGAIN}`,
  },
  EDQUOT: { says: 'you may not put more on this disk.', mend: `Make room on it; ${AGAIN}` },
  EROFS: {
    says: 'this disk can be read only.',
    mend: `Let OUT_DIR name a folder on another disk; ${AGAIN}`,
  },
  ENOENT: {
    says: 'this is not there: it was taken away meanwhile, or a link to it leads nowhere.',
    mend: `Put it back, or take the link away; ${AGAIN}`,
  },
  ELOOP: { says: 'this is a link that leads back to itself.', mend: `Take it away; ${AGAIN}` },
  EACCES: {
    says: 'whoever runs this command may not read or write here.',
    mend: `Give that right (chmod, chown), or run the command as somebody who has it; ${AGAIN}`,
  },
  EIO: { says: 'the disk fails when it is read or written.', mend: `See whether it is whole; ${AGAIN}` },
  EMFILE: { says: 'too many files are open at once.', mend: `Close other programs; ${AGAIN}` },
};
const SAME: Readonly<Record<string, string>> = { EPERM: 'EACCES', ENFILE: 'EMFILE' };

/** What, where and what to do; nothing where the error is not about a file or a disk. */
export function explainDiskFault(error: unknown): string | undefined {
  const { code = '', syscall = '', path, dest, cause } = error as SystemError;
  const fault = FAULTS[SAME[code] ?? code];
  // A program that is not there is no file of the study.
  if (!fault || syscall.startsWith('spawn')) return cause ? explainDiskFault(cause) : undefined;
  return `${dest ?? path ?? 'A file'}: ${fault.says}\n  ${fault.mend}`;
}

/** Does something with a file; where that fails, the error knows which, also when the system did not say. */
export function withPath<Result>(path: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}
