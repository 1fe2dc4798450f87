import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const host = '127.0.0.1';

export interface ServeOptions {
  /** Path under which the site lies, with a slash at both ends. */
  base?: string;
  /** 0 lets the system choose; any other that is taken gives way to the next. */
  port?: number;
}

export interface Server {
  /** Of the front page: `http://localhost:4321/base/`. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site as a plain static host does: slash form of folders, 404.html for what is not there. */
export async function serve(dir: string, { base = '/', port = 4321 }: ServeOptions = {}): Promise<Server> {
  const root = resolve(dir);
  // `dev` looks at the disk for each request, so a build that replaces the site while it is served is seen.
  const send = sirv(root, { dev: true, etag: true });

  const server = createServer((request, response) => {
    const [rawPath = '/', query] = splitOnce(request.url ?? '/', '?');
    const search = query === undefined ? '' : `?${query}`;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${rawPath}/` === base) {
      redirect(response, base + search);
      return;
    }
    const path = rawPath.startsWith(base) ? decode(rawPath.slice(base.length)) : undefined;
    if (path === undefined || !isTidy(path)) {
      notFound(response, root);
      return;
    }
    const isFolder = path === '' || statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory();
    if (isFolder && path !== '' && !path.endsWith('/')) {
      redirect(response, `${rawPath}/${search}`);
      return;
    }
    // Without this, /page and /page/ would also find page.html, which not every host does.
    if (!isFile(join(root, isFolder ? join(path, 'index.html') : path))) {
      notFound(response, root);
      return;
    }
    request.url = `/${rawPath.slice(base.length)}`;
    send(request, response, () => notFound(response, root));
  });

  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: ReturnType<typeof createServer>, wanted: number): Promise<void> {
  for (let port = wanted; ; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          server.off('error', fail);
          done();
        });
      });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || wanted === 0 || port >= Math.min(wanted + 50, 65_535)) throw error;
    }
  }
}

function notFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(404, headers).end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function redirect(response: ServerResponse, location: string): void {
  // Not a permanent one: a browser would keep it for the next site on this port.
  response.writeHead(302, { Location: location }).end();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** No way up, no doubled slash, no hidden file, nothing that ends a string early. */
function isTidy(path: string): boolean {
  return !/(?:^|[/\\])\.|\/\/|^\/|[\0\\]/.test(path);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
