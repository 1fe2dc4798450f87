// Debian's nginx on loopback, for tests and for the bench.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../build/run-astro.ts';
import { freePort, type Host, startHost } from './run-host.ts';

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

/** Serves `root` with the configuration that we hand to hosts. Only listening, log and folders differ. */
export async function runNginx(site: { root: string; base: string }): Promise<Host> {
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
  return startHost({
    program: 'nginx',
    args: ['-p', temp, '-c', 'nginx.conf', '-e', 'error.log'],
    temp,
    url: `http://127.0.0.1:${port}${site.base}`,
  });
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
