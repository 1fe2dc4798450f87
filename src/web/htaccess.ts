/** `.htaccess`, which Apache and LiteSpeed read where a host lets a site bring its own settings. */
import {
  CACHED,
  EMBED_PATHS,
  EVERYWHERE,
  FETCHED,
  FETCHED_FOLDERS,
  FRAMED,
  HASHED_FOLDER,
  type HeaderValue,
  OFFLINE_FOLDER,
  OFFLINE_WORKER,
  TYPES,
  TYPES_OF_PLACES,
} from './response-headers.ts';

/** What is worth packing on its way, where the host can do it. */
const PACKED =
  'text/html text/css text/csv text/plain text/xml text/javascript application/javascript application/json application/linkset+json application/manifest+json image/svg+xml';

/**
 * What it sets needs no more than `AllowOverride FileInfo Indexes`: one word that the host does not allow, and Apache
 * answers every address of the site with an error. What needs a module is left out where that is absent.
 */
export function htaccessFile(base: string): string {
  const set = ({ name, value }: HeaderValue): string => `Header always set ${name} "${value}"`;
  const below = (places: readonly string[], ...lines: string[]): string =>
    [
      `<If "%{REQUEST_URI} =~ m#^${pattern(base)}(?:${places.join('|')})#">`,
      ...indented(lines),
      '</If>',
    ].join('\n');
  const withModule = (name: string, ...lines: string[]): string =>
    [`<IfModule mod_${name}.c>`, ...indented(lines.flatMap((line) => line.split('\n'))), '</IfModule>'].join(
      '\n',
    );
  return `${[
    '# For Apache 2.4 and LiteSpeed: it stands at the top of the site, and holds for what lies below.',
    `ErrorDocument 403 ${base}404.html\nErrorDocument 404 ${base}404.html`,
    withModule('dir', 'DirectoryIndex index.html'),
    withModule('autoindex', 'IndexIgnore *'),
    `AddDefaultCharset utf-8\n${withModule(
      'mime',
      ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 .css .js .txt .xml ${Object.keys(TYPES)
        .filter((ending) => ending !== 'webmanifest')
        .map((ending) => `.${ending}`)
        .join(' ')}`,
    )}`,
    ...Object.entries(TYPES_OF_PLACES).map(([path, type]) =>
      below([`${pattern(path)}$`], `ForceType ${type}`),
    ),
    withModule(
      'headers',
      ...EVERYWHERE.map(set),
      set({ name: FRAMED.name, value: FRAMED.bySelf }),
      below(
        EMBED_PATHS.map((path) => `${path}/`),
        set({ name: FRAMED.name, value: FRAMED.byAll }),
      ),
      set({ name: CACHED.name, value: CACHED.rest }),
      below([`${OFFLINE_WORKER}$`, `${OFFLINE_FOLDER}/`], set({ name: CACHED.name, value: CACHED.asked })),
      below([`${HASHED_FOLDER}/`], set({ name: CACHED.name, value: CACHED.hashed })),
      below(
        FETCHED_FOLDERS.map((folder) => `${folder}/`),
        set(FETCHED),
      ),
    ),
    withModule('filter', withModule('deflate', `AddOutputFilterByType DEFLATE ${PACKED}`)),
  ].join('\n\n')}\n`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
/** A path as a regular expression; an asterisk in it stands for anything within a folder. */
const pattern = (path: string): string => path.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*');
