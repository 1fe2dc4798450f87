// A website of someone else, on another port and host name than the site.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** Ends in a slash. */
  url: string;
  /** Puts a page at a path; gives its full address. */
  put(path: string, body: string): string;
  close(): Promise<void>;
}

/** Serves the pages that are put there, and nothing else. */
export async function openHost(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const found = pages.get((request.url ?? '').slice(1));
    response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(found ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    put(path, body) {
      pages.set(
        path,
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`,
      );
      return url + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
