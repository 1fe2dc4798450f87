/**
 * What a page may fetch and run: the Content-Security-Policy that it carries in a `<meta>`. Who may show it in a frame
 * only a header can say (response-headers.ts).
 */

/** As a policy names a piece of script or style that stands in a page, without quotes. */
export type Hash = `sha256-${string}`;

const SCRIPTS = "script-src 'self'";
const STYLES = "style-src 'self'";

/** Of every page of the site: its own files, and nothing else. */
export const POLICY = `default-src 'none'; ${SCRIPTS}; ${STYLES}; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'`;

/** Takes a built page; gives it with these pieces of style allowed by its policy. */
export const allowStyles = (html: string, hashes: readonly Hash[]): string =>
  html.replace(STYLES, () => [STYLES, ...hashes.map((hash) => `'${hash}'`)].join(' '));

/** Of an embed, whose one script and one style stand in it: in a sandboxed frame `'self'` matches nothing. */
export const embedPolicy = (script: Hash, style: Hash): string =>
  POLICY.replace(SCRIPTS, `script-src '${script}'`).replace(STYLES, `style-src '${style}'`);

/** Of a page on disk, which has no address and everything in it. */
export const filePolicy = (script: Hash, style: Hash): string =>
  `default-src 'none'; script-src '${script}'; style-src '${style}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
