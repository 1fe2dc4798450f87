// What a system says of a file or a disk, in words that help whoever runs the command.

interface SystemError {
  code?: string;
  syscall?: string;
  path?: string;
  dest?: string;
  port?: number;
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
  ENOTDIR: {
    says: 'a part of this path is a file, where a folder was expected.',
    mend: `Name another path, or take that file away; ${AGAIN}`,
  },
  EISDIR: {
    says: 'this is a folder, where a file was expected.',
    mend: `Name another path, or take that folder away; ${AGAIN}`,
  },
  ENAMETOOLONG: {
    says: 'this name or path is longer than the system takes.',
    mend: `Give it a shorter name, or let the project lie less deep; ${AGAIN}`,
  },
  EEXIST: {
    says: 'something else has this name already.',
    mend: `Take it away, or name another path; ${AGAIN}`,
  },
  EBUSY: { says: 'another program has this open.', mend: `Close that program; ${AGAIN}` },
  EINVAL: { says: 'the system takes no such name.', mend: `Name another path; ${AGAIN}` },
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
  const { code = '', syscall = '', path, dest, port, cause } = error as SystemError;
  if (syscall === 'listen')
    return `PORT ${port ?? ''}: this machine does not give it out (${code}).\n  Leave PORT out, or name another from 1024 to 65535; ${AGAIN}`;
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
