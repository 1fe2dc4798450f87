import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainDiskFault, withPath } from './disk-faults.ts';

const fault = (use: () => unknown): string | undefined => {
  try {
    use();
  } catch (error) {
    return explainDiskFault(error);
  }
  return 'no fault';
};

test('a fault of a file or disk says what, where and what to do', () => {
  expect(fault(() => readFileSync('no-such/oven.yaml'))).toMatchInlineSnapshot(`
    "no-such/oven.yaml: this is not there: it was taken away meanwhile, or a link to it leads nowhere.
      Put it back, or take the link away; then run the command again."
  `);
});

test('a fault that the system gives without a place gets the place where it happened', () => {
  const full = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
  };
  expect(fault(full)).toMatch(/^A file: the disk is full/);
  expect(fault(() => withPath('dist/index.html', full))).toMatchInlineSnapshot(`
    "dist/index.html: the disk is full.
      Make room on it, or let OUT_DIR name a folder on another disk; then run the command again."
  `);
});

test('the fault is found behind another error, and is none where it is not about files', () => {
  const hidden = new Error('index.html: EPERM', {
    cause: Object.assign(new Error(), { code: 'EPERM', path: 'a' }),
  });
  expect(explainDiskFault(hidden)).toMatch(/^a: whoever runs this command may not/);
  expect(explainDiskFault(new Error('a sentence of ours'))).toBeUndefined();
  expect(
    explainDiskFault(Object.assign(new Error(), { code: 'ENOENT', syscall: 'spawn npm' })),
  ).toBeUndefined();
  expect(explainDiskFault('text')).toBeUndefined();
});

test.each([
  ['ENOTDIR', 'a part of this path is a file'],
  ['EISDIR', 'this is a folder'],
  ['ENAMETOOLONG', 'this name or path is longer than the system takes'],
  ['EEXIST', 'something else has this name already'],
  ['EBUSY', 'another program has this open'],
])('%s is told in words', (code, says) => {
  expect(explainDiskFault(Object.assign(new Error(code), { code, path: 'a/b' }))).toContain(`a/b: ${says}`);
});

test('a port that is not to be had is no file', () => {
  const taken = Object.assign(new Error(), { code: 'EACCES', syscall: 'listen', port: 80 });
  expect(explainDiskFault(taken)).toMatch(
    /^PORT 80: this machine does not give it out \(EACCES\)\.\n {2}Leave PORT out/,
  );
});
