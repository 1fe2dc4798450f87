// Debian's nginx on loopback, for tests and for the bench.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from '../build/run-astro.ts';

const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is here, and whether it can send what brotli compressed. */
export function findNginx(): { missing?: string; brotli: boolean } {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return { brotli: existsSync(MODULE) };
  } catch {
    return {
      missing:
        'nginx is not installed; on Debian: apt-get install nginx-light libnginx-mod-http-brotli-static',
      brotli: false,
    };
  }
}

export interface Nginx {
  /** Of the front page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves `root` with the configuration that we hand to hosts. Only listening, log and folders differ. */
export async function runNginx(site: { root: string; base: string }): Promise<Nginx> {
  const { brotli } = findNginx();
  const temp = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(
    join(temp, 'nginx.conf'),
    `${brotli ? `load_module ${MODULE};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 768; }
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log off;
    sendfile on;
    tcp_nopush on;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join(' ')}
    include site.conf;
}
`,
  );
  writeFileSync(join(temp, 'site.conf'), filledIn({ ...site, listen: `127.0.0.1:${port}`, brotli }));
  const nginx = spawn('nginx', ['-p', temp, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' });
  const ended = once(nginx, 'exit');
  const close = async (): Promise<void> => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(temp, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${site.base}`;
  while (!(await answers(url))) {
    if (hasEnded(nginx)) {
      const log = readFileSync(join(temp, 'error.log'), 'utf8');
      await close();
      throw new Error(`nginx does not start:\n${log}`);
    }
    await setTimeout(20);
  }
  return { url, close };
}

/** deploy/nginx.conf with its two names filled in; it listens where we say. */
function filledIn(site: { root: string; base: string; listen: string; brotli: boolean }): string {
  const config = readFileSync(join(projectRoot, 'deploy/nginx.conf'), 'utf8')
    .replace(/^ +listen 80;\n.*$/m, () => `    listen ${site.listen};`)
    .replace(/\/(?=.*# the path$)/gm, () => site.base)
    .replace('/var/www/example.org', () => site.root)
    .replace('server_name example.org', 'server_name localhost');
  return site.brotli ? config.replace('# With libnginx-mod-http-brotli-static: ', '') : config;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
