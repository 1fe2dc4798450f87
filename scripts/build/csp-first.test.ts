import { expect, test } from 'vitest';
import { putCspFirst } from './csp-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self';">`;

test('the policy moves to directly after the charset, ahead of any script', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title><script src="/a.js"></script>${policy}</head><body>x</body></html>`;
  expect(putCspFirst(page)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${policy}<title>T</title><script src="/a.js"></script></head><body>x</body></html>`,
  );
});

test('a page that is in order already stays as it is', () => {
  const page = `<head><meta charset="utf-8"/>${policy}<title>T</title></head><body></body>`;
  expect(putCspFirst(page)).toBe(page);
});

test('dollar signs in a page are no replacement patterns', () => {
  const page = `<head><meta charset="utf-8"><title>$& $1</title>${policy}</head>`;
  expect(putCspFirst(page)).toBe(`<head><meta charset="utf-8">${policy}<title>$& $1</title></head>`);
});

test('what the body says about policies is not touched', () => {
  const page = `<head><meta charset="utf-8">${policy}</head><body>${policy}</body>`;
  expect(putCspFirst(page)).toBe(page);
});

test.each([
  ['no policy', '<head><meta charset="utf-8"></head>', 'content-security-policy"> in <head>, found 0'],
  [
    'two policies',
    `<head><meta charset="utf-8">${policy}${policy}</head>`,
    'content-security-policy"> in <head>, found 2',
  ],
  ['no charset', `<head>${policy}</head>`, '<meta charset> in <head>, found 0'],
  [
    'a script before the charset',
    `<head><script></script><meta charset="utf-8">${policy}</head>`,
    'found one of those before it',
  ],
])('a page with %s is refused', (_what, page, message) => {
  expect(() => putCspFirst(page)).toThrow(message);
});
