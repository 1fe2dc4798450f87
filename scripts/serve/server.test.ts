import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from './server.ts';

let dir: string;
let server: Server;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(dir, 'deck'));
  writeFileSync(join(dir, 'index.html'), 'front');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'deck', 'index.html'), 'deck');
  server = await serve(dir, { base: '/een/pad/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

async function ask(path: string): Promise<[number, string]> {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

test.each([
  ['/een/pad/', [200, 'front']],
  ['/een/pad/deck/', [200, 'deck']],
  ['/een/pad/deck/?step=2', [200, 'deck']],
  ['/een/pad', [302, '/een/pad/']],
  ['/een/pad/deck?step=2', [302, '/een/pad/deck/?step=2']],
  ['/een/pad/weg/', [404, 'not here']],
  ['/een/pad/index', [404, 'not here']],
  ['/', [404, 'not here']],
  ['/een/pad/..%2f..%2fetc%2fpasswd', [404, 'not here']],
  ['/een/pad/%zz', [404, 'not here']],
])('%s is answered as a static host does', async (path, answer) => {
  expect(await ask(path)).toEqual(answer);
});

test('a port that is taken gives way to the next', async () => {
  const taken = Number(new URL(server.url).port);
  const next = await serve(dir, { port: taken });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
  await next.close();
});
