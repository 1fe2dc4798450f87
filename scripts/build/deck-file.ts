// The deck as one HTML file that opens from disk with no network: the built page of the deck, and everything it needs.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { type Address, hrefOf, pathOfDeckFile } from '../../src/addresses/addresses.ts';
import { type Standalone, standalone } from '../../src/layouts/standalone.ts';
import { SPEAKER_ROLE, SPEAKER_WINDOW } from '../../src/lecture/model/speaker-window.ts';
import type { Language } from '../../src/schema/primitives.ts';
import { filePolicy } from '../../src/web/policy.ts';
import { WORDS } from '../../src/words/words.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import { projectRoot } from './run-astro.ts';
import type { SiteAddress } from './site-address.ts';
import { siteFonts } from './site-fonts.ts';

/** What a deck file is made of. */
interface Parts {
  language: Language;
  /** The language at the root of the site. */
  root: Language;
  /** The path below which the site was built, with a slash at both ends. */
  base: string;
  /** Where a link to the site leads; none where the file does not know. */
  leadsTo: (href: string) => string | undefined;
  /** The built page of the deck. */
  deck: string;
  /** The built page of the script, which has the notes. */
  script: string;
  /** The site's icon, as SVG. */
  icon: string;
  pieces: Standalone;
}

/** Writes the deck of each language that the built site in `dir` has. Gives the paths. */
export async function writeDeckFiles(dir: string, { site, base }: SiteAddress): Promise<string[]> {
  const pieces = await standalone({
    script: join(projectRoot, 'src/lecture/file/one-file.ts'),
    style: join(projectRoot, 'src/styles/one-file.css'),
    fonts: await siteFonts(),
  });
  const leadsTo = (href: string): string | undefined => site && new URL(href, site).href;
  return builtPages(dir, 'present').map((page) => {
    const path = pathOfDeckFile(page.language);
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), deckFile(dir, page, { base, leadsTo, pieces }));
    return path;
  });
}

/** The deck on a page of the built site in `dir`, as one file. */
export function deckFile(
  dir: string,
  { language, root, file }: BuiltPage,
  rest: Pick<Parts, 'base' | 'leadsTo' | 'pieces'>,
): string {
  const script = builtPages(dir, 'script').find((page) => page.language === language);
  return formatDeckFile({
    ...rest,
    language,
    root,
    deck: readFileSync(file, 'utf8'),
    script: script ? readFileSync(script.file, 'utf8') : '',
    icon: readFileSync(join(dir, 'favicon.svg'), 'utf8'),
  });
}

/** The page of the deck with its styles, script, icon and notes inside, and links that lead somewhere or are none. */
export function formatDeckFile(parts: Parts): string {
  const $ = load(parts.deck);
  putPiecesIn($, parts);
  putNotesIn($, parts);
  putSpeakerIn($, parts);
  mendLinks($, parts);
  return $.html();
}

function putPiecesIn($: CheerioAPI, { icon, pieces }: Parts): void {
  const { script, style, scriptHash, styleHash } = pieces;
  $('script, style, link:not([rel=icon])').remove();
  $('link[rel=icon]').attr('href', `data:image/svg+xml,${encodeURIComponent(icon)}`);
  $('meta[http-equiv="content-security-policy"]').attr('content', filePolicy(scriptHash, styleHash));
  $('head').append('<meta name="robots" content="noindex">', $('<style>').text(style));
  // Last, since a script from disk cannot be a module and does not wait for the page.
  $('body').append($('<script>').text(script));
}

function putNotesIn($: CheerioAPI, { script, language }: Parts): void {
  const words = WORDS[language].oneFile;
  const $script = load(script);
  for (const notes of $script('[data-notes]').toArray()) {
    const id = $script(notes).attr('data-notes');
    $(`.slide[id="${id}"]`).after($script.html(notes));
  }
  $('.deck-bar [data-do="overview"]').before(
    $('<button type="button" data-toggle-notes aria-pressed="false">')
      .attr({ 'aria-label': words.showNotes, title: words.showNotes })
      .append(
        '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M4 4h16v9H4zM4 17h16M4 20.5h10"></path></svg>',
      ),
  );
}

/** The presenter's window is this same file in a second window. */
function putSpeakerIn($: CheerioAPI, parts: Parts): void {
  const { language } = parts;
  const words = WORDS[language].oneFile;
  const [name, value] = SPEAKER_ROLE[language];
  $(`a[href="${siteHref(parts, { page: 'speaker' })}"]`)
    .attr({ href: `?${name}=${value}`, target: SPEAKER_WINDOW, rel: 'opener' })
    .removeAttr('data-keep');
  const { linked, lost, black, white } = words;
  $('.deck-bar').before(
    $('<section class="desk" hidden>')
      .attr({
        'aria-label': words.speaker,
        'data-linked': linked,
        'data-lost': lost,
        'data-black': black,
        'data-white': white,
      })
      .append(
        `<p>${words.time} <span data-part="time"></span></p>`,
        `<p>${words.since} <span data-part="since">0:00</span></p>`,
        '<p data-part="link" role="status"></p>',
        `<p data-part="next" data-words="${words.next}"></p>`,
      ),
  );
}

const siteHref = ({ language, root, base }: Parts, page: Address): string =>
  hrefOf(page, { language, root, base });

/** A link within the deck stays one, a link to the site leads there if it is known where that is, and else is text. */
function mendLinks($: CheerioAPI, parts: Parts): void {
  const own = siteHref(parts, { page: 'present' });
  $('a[data-one-file], a[href$="#offline"]').closest('li').remove();
  for (const element of $('a[href]').toArray()) {
    const link = $(element);
    const href = link.attr('href') ?? '';
    if (!href.startsWith('/')) continue;
    const within = href.startsWith(own) ? href.slice(own.length) : undefined;
    const elsewhere = parts.leadsTo(href);
    if (within !== undefined && /^(?:[?#]|$)/.test(within)) link.attr('href', within || '?');
    else if (elsewhere) link.attr('href', elsewhere);
    else unlink($, link);
  }
}

/** Nothing is left to follow: of a sign the legend remains, of a button nothing, of a link its words. */
function unlink($: CheerioAPI, link: ReturnType<CheerioAPI>): void {
  if (link.is('.mark')) link.attr('href', '#legend');
  else if (link.is('.deck-bar a, .language')) link.remove();
  else if (link.is('.ways a, .figure-note a')) (link.is('.ways a') ? link.closest('li') : link).remove();
  else
    link.replaceWith(
      $('<span>')
        .attr('class', link.attr('class') ?? '')
        .append(link.contents()),
    );
}
