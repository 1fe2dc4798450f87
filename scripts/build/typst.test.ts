import { expect, test } from 'vitest';
import { loadTypst } from '../../src/edge/typst.ts';

const failing = (code: string, message: string) => () => {
  throw Object.assign(new Error(message), { code });
};

test('a compiler that is not installed, or not for this machine, is missing, and why is said', () => {
  expect(loadTypst(failing('MODULE_NOT_FOUND', 'x'))).toEqual({
    missing: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu is not installed',
  });
  expect(loadTypst(failing('ERR_DLOPEN_FAILED', 'no glibc\nsecond line'))).toEqual({
    missing: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu does not load (no glibc)',
  });
});
