/** What a host is to say with each file of the site. nginx's configuration and the `_headers` file are made of this. */

import { pathOf } from '../addresses/addresses.ts';
import { SINGLE_PAGES } from '../addresses/pages.ts';
import { LINKSET } from '../addresses/published.ts';
import { LANGUAGES, type Language } from '../schema/primitives.ts';

export interface HeaderValue {
  name: string;
  value: string;
}

/** With every answer. */
export const EVERYWHERE: readonly HeaderValue[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  // What the deck uses (full screen, a screen that stays on, copying) is left as it is.
  {
    name: 'Permissions-Policy',
    value: 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  },
  // Deck and presenter's window are of one origin, so they keep each other.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Who may show a page in a frame. The rest of the policy stands in the page itself; a browser heeds both. */
export const FRAMED = {
  name: 'Content-Security-Policy',
  bySelf: "frame-ancestors 'self'",
  byAll: 'frame-ancestors *',
} as const;

/** The name of a file under `_astro/` holds a hash of what is in it. A page names such files, so it must never be older than they are. */
export const CACHED = {
  name: 'Cache-Control',
  hashed: 'public, max-age=31536000, immutable',
  rest: 'public, max-age=0, must-revalidate',
  asked: 'no-cache',
} as const;

/** What a device that keeps the site asks for again and again: the worker, and the folder of what it fetches. */
export const OFFLINE_WORKER = 'sw.js';
export const OFFLINE_FOLDER = 'offline';

/** Data and oEmbed's answers may be fetched by scripts of other sites. */
export const FETCHED: HeaderValue = { name: 'Access-Control-Allow-Origin', value: '*' };

/** Folders of which other sites' scripts may fetch the files. */
export const FETCHED_FOLDERS = ['data', 'oembed'] as const;

/** The folder of hashed files. */
export const HASHED_FOLDER = '_astro';

/** Types that a host may not know by the ending of a file. */
export const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/** Types that one file or folder has and its ending does not tell. */
export const TYPES_OF_PLACES = {
  [LINKSET]: 'application/linkset+json',
  'downloads/citations/*.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** The paths below the base under which embeds can lie, whichever language stands at the root. */
export const EMBED_PATHS: readonly string[] = ['embed', ...LANGUAGES.map((language) => `${language}/embed`)];

/**
 * The `_headers` file of Netlify and Cloudflare Pages. No two of its rules give one path the same header:
 * Cloudflare would join the values by a comma, of which a browser takes the strictest policy, and Netlify takes one of them.
 */
export function headersFile(languages: readonly Language[], base: string): string {
  const root = languages[0] ?? 'nl';
  const rule = (path: string, ...headers: HeaderValue[]): string =>
    [`${base}${path}`, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  const framed = (path: string, value: string): string => rule(path, { name: FRAMED.name, value });
  const type = (path: string, value: string): string => rule(path, { name: 'Content-Type', value });

  const homes = languages.map((language) => pathOf({ page: 'opening' }, language, root));
  return [
    '# For Netlify and Cloudflare Pages: put this at the top of what is published.',
    rule('*', ...EVERYWHERE),
    rule(`${HASHED_FOLDER}/*`, { name: CACHED.name, value: CACHED.hashed }),
    ...[OFFLINE_WORKER, `${OFFLINE_FOLDER}/*`].map((path) =>
      rule(path, { name: CACHED.name, value: CACHED.asked }),
    ),
    ...FETCHED_FOLDERS.map((folder) => rule(`${folder}/*`, FETCHED)),
    ...homes.flatMap((home) => {
      const own = home ? `${home}/` : '';
      return [own, `${own}index.html`].map((path) => framed(path, FRAMED.bySelf));
    }),
    ...['404.html', 'downloads/*', ...foldersOfPages(languages, root)].map((path) =>
      framed(path, FRAMED.bySelf),
    ),
    ...languages.map((language) =>
      framed(`${[language === root ? '' : language, 'embed', '*'].filter(Boolean).join('/')}`, FRAMED.byAll),
    ),
    ...Object.entries(TYPES_OF_PLACES).map(([path, value]) => type(path, value)),
    ...Object.entries(TYPES).map(([ending, value]) => type(`*.${ending}`, `${value}; charset=utf-8`)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** `rapport/*`, `en/report/*` …: the first folder below the language of every page. */
function foldersOfPages(languages: readonly Language[], root: Language): string[] {
  const folders = languages.flatMap((language) =>
    SINGLE_PAGES.map((page) => {
      const parts = pathOf({ page }, language, root).split('/');
      const depth = language === root ? 1 : 2;
      return parts.length < depth || parts[0] === '' ? undefined : `${parts.slice(0, depth).join('/')}/*`;
    }),
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}
