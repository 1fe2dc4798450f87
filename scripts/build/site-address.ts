// Where the site will stand, read from SITE_URL; the one place that knows its form.

export interface SiteAddress {
  /** `https://example.org`; undefined when SITE_URL is not set, and then no page states its own full address. */
  site: string | undefined;
  /** The path under which every page lies, with a slash at both ends: `/` or `/een/pad/`. */
  base: string;
}

/** Takes the text of SITE_URL. Throws when it is not an absolute http(s) address without `?` or `#`. */
export function readSiteAddress(siteUrl: string | undefined): SiteAddress {
  const text = siteUrl?.trim();
  if (!text) return { site: undefined, base: '/' };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || /[?#]/.test(text) || url.username || url.password || url.pathname.includes('//')) {
    throw new Error(
      `SITE_URL is "${text}".\n` +
        '  It should be the full address at which the site will stand, starting with https:// or http://,\n' +
        '  without name and password, "?", "#" or a double slash in its path;\n' +
        '  for example SITE_URL=https://example.org/een/pad/',
    );
  }
  // Astro and web servers each have their own idea of what else stands for what.
  const [odd] = /[^\w.~/-]/.exec(decoded(url.pathname)) ?? [];
  if (odd !== undefined) {
    throw new Error(
      `SITE_URL is "${text}".\n` +
        `  Its path holds "${odd}". It should have none but letters without accents, digits, "-", ".", "_" and "~";\n` +
        `  for example SITE_URL=${url.origin}${plainPath(url.pathname)}`,
    );
  }
  return { site: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The nearest path that does: without accents, and with a hyphen for all else. */
const plainPath = (path: string): string =>
  decoded(path)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.~/-]+/g, '-')
    .replace(/-*\/+-*/g, '/')
    .replace(/\/+/g, '/');
