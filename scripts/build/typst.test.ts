import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTypst, packageFor } from '../../src/edge/typst.ts';

const failing = (code: string, message: string) => () => {
  throw Object.assign(new Error(message), { code });
};
const LINUX = { platform: 'linux', arch: 'x64', gnu: true };

test('a compiler that is not installed, or not for this machine, is missing, and why is said', () => {
  expect(loadTypst(failing('MODULE_NOT_FOUND', 'x'), LINUX)).toEqual({
    missing: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu is not installed',
  });
  expect(loadTypst(failing('ERR_DLOPEN_FAILED', 'no glibc\nsecond line'), LINUX)).toEqual({
    missing: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu does not load (no glibc)',
  });
});

/** The common machines, and what each is called in the names of packages. */
const MACHINES = [
  ['linux', 'x64', true],
  ['linux', 'arm64', true],
  ['linux', 'x64', false],
  ['linux', 'arm64', false],
  ['darwin', 'x64', false],
  ['darwin', 'arm64', false],
  ['win32', 'x64', false],
  ['win32', 'arm64', false],
] as const;

test.each(MACHINES)('the lockfile has the compiler for %s, %s, GNU %s', (platform, arch, gnu) => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { os?: string[]; cpu?: string[]; optional?: boolean }>;
  };
  const entry = packages[`node_modules/${packageFor({ platform, arch, gnu })}`];
  expect(entry).toMatchObject({ optional: true, os: [platform], cpu: [arch] });
});
