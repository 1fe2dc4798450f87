/**
 * What a page may fetch and run: the Content-Security-Policy that it carries in a `<meta>`. Who may show it in a frame
 * only a header can say (response-headers.ts).
 */

/** As a policy names a piece of script or style that stands in a page, without quotes. */
export type Hash = `sha256-${string}`;

const SCRIPTS = "script-src 'self'";
const STYLES = "style-src 'self'";
const FONTS = "font-src 'self'";

/** Of every page of the site: its own files, and nothing else. */
export const POLICY = `default-src 'none'; ${SCRIPTS}; ${STYLES}; img-src 'self' data:; ${FONTS}; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; object-src 'none'`;

/** Takes a built page; gives it with the style that stands in it allowed by its policy. */
export const allowStyle = (html: string, hash: Hash): string =>
  html.replace(STYLES, () => `${STYLES} '${hash}'`);

/** Of an embed, whose one script, one style and fonts stand in it: in a sandboxed frame `'self'` matches nothing. */
export const embedPolicy = (script: Hash, style: Hash): string =>
  POLICY.replace(SCRIPTS, `script-src '${script}'`)
    .replace(STYLES, `style-src '${style}'`)
    .replace(FONTS, 'font-src data:');

/** Of a page on disk, which has no address and everything in it. */
export const filePolicy = (script: Hash, style: Hash): string =>
  `default-src 'none'; script-src '${script}'; style-src '${style}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;

/** Of a page of a folder on disk: its scripts stand in it, and what it looks like lies beside it, at no address. */
export const folderPolicy = (scripts: readonly Hash[]): string =>
  `default-src 'none'; script-src ${scripts.map((hash) => `'${hash}'`).join(' ') || "'none'"}; style-src file:; font-src file:; img-src file: data:; base-uri 'none'; form-action 'none'`;
