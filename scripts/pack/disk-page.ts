// A page of the built site as a page of a folder on disk: links lead to files, and what runs stands in it.

import { posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { hashOf } from '../../src/layouts/standalone.ts';
import { folderPolicy } from '../../src/web/policy.ts';

/** What is known of the folder that a page goes into. */
export interface Folder {
  /** The path below which the site was built, with a slash at both ends. */
  base: string;
  /** Where the site stands, without a path; undefined where it does not say. */
  site: string | undefined;
  /** The file, below the folder, that what lies at an address of the site has become; undefined where it stays behind. */
  fileAt(path: string): string | undefined;
  /** Takes a style sheet, gives the file that it becomes. */
  sheet(css: string): string;
  /** All scripts of a page in one, by their addresses. */
  script(sources: readonly string[]): Promise<string>;
  /** What lies at a path of the site, as text. */
  read(path: string): string;
}

/**
 * Where a link of the site leads for a page in the file `from`: relative, with what it carries. To where the site
 * stands, if it leads to what is not in the folder. Undefined where nothing is known of that.
 */
export function leadsTo(link: string, from: string, { base, site, fileAt }: Folder): string | undefined {
  const { pathname, search, hash } = new URL(link, 'https://site.invalid');
  const file = pathname.startsWith(base) ? fileAt(decodeURI(pathname.slice(base.length))) : undefined;
  if (file === undefined) return site && new URL(link, site).href;
  const [path = '', query = ''] = file.split('?');
  const carried = [query, search.slice(1)].filter(Boolean).join('&');
  if (path === from && !carried && hash) return hash;
  return encodeURI(posix.relative(posix.dirname(from), path)) + (carried && `?${carried}`) + hash;
}

/** A site of ours is well formed: to read it so is five times as fast, and leaves its words as they are written. */
const AS_WRITTEN = { xml: { xmlMode: false, decodeEntities: false } };

/** Takes a built page and the file that it becomes; `first` stands at its top if the rest of the folder is missing. */
export async function diskPage(html: string, file: string, folder: Folder, first?: string): Promise<string> {
  const $ = load(html, AS_WRITTEN);
  const modules = $('script[type=module]');
  const sources = modules.toArray().map((element) => $(element).attr('src') ?? '');
  const script = sources.length > 0 ? await folder.script(sources) : '';
  modules.remove();
  $('link:not([rel=icon], [href^=http])').remove();
  for (const style of $('head style').toArray()) {
    const sheet = posix.relative(posix.dirname(file), folder.sheet($(style).text()));
    $(style).replaceWith($('<link rel="stylesheet">').attr('href', sheet));
  }
  leaveOutOnline($, folder);
  putIndexIn($, file, folder);
  mendLinks($, file, folder);
  if (first) $('body').prepend($('<p class="unpack-first">').append($('<strong>').text(first)));
  if (script) $('body').append($('<script>').text(script));
  $('meta[http-equiv="content-security-policy"]').attr(
    'content',
    folderPolicy(script ? [hashOf(script)] : []),
  );
  return $.html();
}

/** Code for other websites is made on the site, since a frame on disk could show nothing; and here nothing is left to keep. */
function leaveOutOnline($: CheerioAPI, { base, fileAt }: Folder): void {
  $('.builder, .offline').remove();
  $('a[href$="#offline"]').closest('li, p').remove();
  for (const element of $(`a[href*="/embed/"]`).toArray()) {
    const path = ($(element).attr('href') ?? '').slice(base.length);
    if (fileAt(path) === undefined) $(element).closest('section').remove();
  }
}

/** The search fetches nothing: what it reads stands in the page. */
function putIndexIn($: CheerioAPI, file: string, folder: Folder): void {
  const address = $('[data-index]').attr('data-index');
  const index = address && folder.read(address.slice(folder.base.length));
  if (!index) return;
  $('[data-index]').removeAttr('data-index');
  const places = JSON.parse(index, (key, value) =>
    ['href', 'fragment'].includes(key) && typeof value === 'string' ? leadsTo(value, file, folder) : value,
  );
  // Within a script only `</` could end it.
  const text = JSON.stringify(places).replaceAll('</', '<\\/');
  $('body').append($('<script type="application/json" data-search-index>').text(text));
}

/** What leads to what stays behind goes, with its sentence or item where that has nothing else to offer. */
function mendLinks($: CheerioAPI, file: string, folder: Folder): void {
  for (const element of $('[href], [src]').toArray()) {
    const link = $(element);
    const name = link.attr('href') === undefined ? 'src' : 'href';
    const value = link.attr(name) ?? '';
    if (!value.startsWith('/')) continue;
    const to = leadsTo(value.replaceAll('&amp;', '&'), file, folder);
    if (to !== undefined) link.attr(name, to.replaceAll('&', '&amp;'));
    else link.attr('data-left-behind', '');
  }
  for (const element of $('[data-left-behind]').toArray()) {
    const around = $(element).closest('li, p');
    if (around.length > 0 && around.find('a[href]:not([data-left-behind])').length === 0) around.remove();
    else $(element).replaceWith($('<span>').append($(element).contents()));
  }
}
