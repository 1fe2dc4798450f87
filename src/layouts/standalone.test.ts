import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standalone } from './standalone.ts';

let dir: string;
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'standalone-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

test('a script and a style come in one piece each, with what they import', async () => {
  file('part.ts', 'export const greeting: string = "hello";');
  file('part.css', 'b { color: red }');
  const { script, style } = await standalone({
    script: file('main.ts', 'import { greeting } from "./part.ts"; console.log(greeting);'),
    style: file('main.css', '@import "./part.css"; a { color: blue }'),
  });
  expect(script).toMatch(/"hello"/);
  expect(script).not.toMatch(/import|string/);
  expect(style).toBe('b{color:red}a{color:#00f}');
});

test('the hashes are those by which a policy knows the pieces', async () => {
  const { script, scriptHash } = await standalone({ script: file('main.ts', 'console.log(1);') });
  expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
});

test('a style sheet that the page goes without is left out, with all that it asks for', async () => {
  file('fonts.css', '@font-face { font-family: x; src: url("missing.woff2") }');
  const style = file('main.css', '@import "./fonts.css"; a { color: blue }');
  const script = file('main.ts', '');
  expect((await standalone({ script, style, without: ['fonts.css'] })).style).toBe('a{color:#00f}');
  await expect(standalone({ script, style })).rejects.toThrow('missing.woff2');
});

test('a font is put into the style sheet where that is asked for', async () => {
  file('x.woff2', 'letters');
  const style = file('main.css', '@font-face { font-family: x; src: url("./x.woff2") }');
  const script = file('main.ts', '');
  await expect(standalone({ script, style })).rejects.toThrow('x.woff2');
  expect((await standalone({ script, style, fonts: {} })).style).toContain('url(data:font/woff2,letters)');
});

test('nothing in a piece ends the element that it stands in', async () => {
  const { script } = await standalone({ script: file('main.ts', 'console.log("</script><b>");') });
  expect(script).not.toContain('</script');
});

test('the same pieces are made once a build', async () => {
  vi.stubEnv('DEV', false);
  const script = file('main.ts', 'console.log(1);');
  const made = await standalone({ script });
  file('main.ts', 'console.log(2);');
  expect(await standalone({ script })).toBe(made);
  expect((await standalone({ script, without: ['x.css'] })).script).toContain('2');
});
