// The configuration of nginx that the site is made for, told from the same values as `_headers`.

import {
  CACHED,
  EMBED_PATHS,
  EVERYWHERE,
  FETCHED,
  FETCHED_FOLDERS,
  FRAMED,
  HASHED_FOLDER,
  TYPES,
  TYPES_OF_PLACES,
} from '../../src/web/response-headers.ts';

export interface NginxSite {
  /** `example.org`. */
  host: string;
  /** `/` or `/een/pad/`. */
  base: string;
  /** The folder that holds the files at their full path: those of `/een/pad/` lie in `een/pad/` in it. */
  root: string;
  /** What nginx listens on; left out, port 80 on every address. */
  listen?: string;
  /** With `libnginx-mod-http-brotli-static`. */
  brotli?: boolean;
}

/** For Debian's nginx 1.22 and later: two maps and a server, to be read within `http`. */
export function nginxConfig({ host, base, root, listen, brotli = false }: NginxSite): string {
  const at = (path: string): string => `^${escapeRegExp(base)}${path}`;
  return `# Written by \`npm run nginx\` for ${host}${base}

map $uri $study_framed {
    default "${FRAMED.bySelf}";
    "~${at(`(?:${EMBED_PATHS.join('|')})/`)}" "${FRAMED.byAll}";
}
map $uri $study_cached {
    default "${CACHED.rest}";
    "~${at(`${HASHED_FOLDER}/`)}" "${CACHED.hashed}";
}
# nginx leaves out a header whose value is empty.
map $uri $study_fetched {
    default "";
    "~${at(`(?:${FETCHED_FOLDERS.join('|')})/`)}" "${FETCHED.value}";
}

server {
${listen ? `    listen ${listen};` : '    listen 80;\n    listen [::]:80;'}
    server_name ${host};
    server_tokens off;

    location ${base} {
        root ${root};
        index index.html;
        # A folder without its slash leads on under the host, port and protocol of who asked.
        absolute_redirect off;
        # Also what is forbidden, such as a folder without a page, is said to be absent.
        error_page 403 404 =404 ${base}404.html;

${EVERYWHERE.map(({ name, value }) => header(name, `"${value}"`)).join('\n')}
${header(FRAMED.name, '$study_framed')}
${header(CACHED.name, '$study_cached')}
${header(FETCHED.name, '$study_fetched')}
        # Strict-Transport-Security is for whoever ends TLS to send, and for a whole host at once.

        # The files that \`npm run compress\` puts beside those of the site.
        gzip_static on;
        ${brotli ? '' : '# With libnginx-mod-http-brotli-static: '}brotli_static on;
        # And where there are none:
        gzip on;
        gzip_vary on;
        gzip_min_length 1024;
        gzip_types text/css text/csv text/plain text/xml application/javascript application/json application/linkset+json application/manifest+json image/svg+xml;

        charset utf-8;
        charset_types text/css text/csv text/plain text/xml application/javascript ${TYPES.bib} ${TYPES.ris} ${TYPES.cff};
        include /etc/nginx/mime.types;
        types {
${Object.entries(TYPES)
  .map(([ending, type]) => `            ${type} ${ending};`)
  .join('\n')}
        }
${Object.entries(TYPES_OF_PLACES)
  .map(
    ([path, type]) => `        location ~ "${at(path.split('*').map(escapeRegExp).join('[^/]*'))}$" {
            types { }
            default_type ${type};
        }`,
  )
  .join('\n')}
        location = ${base}_headers {
            return 404;
        }
    }
}
`;
}

const header = (name: string, value: string): string => `        add_header ${name} ${value} always;`;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
