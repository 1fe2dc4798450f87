// A host that a test can cut off, slow down, or have answer as a bad one does.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export interface FickleHost {
  /** The sites, by the path at which each lies, with a slash at both ends. Those further down are asked first. */
  sites: Map<string, string>;
  /** What it does with a path: nothing special, nothing at all, never answer, a page with status 200, "not here". */
  mood: (path: string) => 'fair' | 'off' | 'silent' | 'page' | 'missing';
  /** Every path that was asked for. */
  asked: string[];
  url: string;
  close(): Promise<void>;
}

export async function openFickleHost(sites: Record<string, string>): Promise<FickleHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, ''));
    host.asked.push(path);
    const mood = host.mood(path);
    if (mood === 'silent') return;
    if (mood === 'off') {
      request.socket.destroy();
      return;
    }
    const [base = '/', dir = ''] =
      [...host.sites].sort(([a], [b]) => b.length - a.length).find(([at]) => path.startsWith(at)) ?? [];
    const found = join(dir, path.slice(base.length));
    const file = statSync(found, { throwIfNoEntry: false })?.isDirectory()
      ? join(found, 'index.html')
      : found;
    if (mood === 'page' || mood === 'missing' || !existsSync(file)) {
      response.writeHead(mood === 'page' ? 200 : 404, { 'Content-Type': TYPES.html });
      response.end('<!doctype html><title>Welkom</title>');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host: FickleHost = {
    sites: new Map(Object.entries(sites)),
    mood: () => 'fair',
    asked: [],
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}
