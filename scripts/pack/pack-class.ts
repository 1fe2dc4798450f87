// The classroom pack: the whole site as a zip that, once unpacked, opens by a double click and needs no network.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { load } from 'cheerio';
import { build } from 'esbuild';
import {
  PICTURE_WIDTHS,
  PRINTED_PAGES,
  pathOf,
  pathOfDeckFile,
  pathOfPrinted,
} from '../../src/addresses/addresses.ts';
import { slugOf } from '../../src/data/data-package.ts';
import { hashOf, type Standalone } from '../../src/layouts/standalone.ts';
import { SPEAKER_ROLE } from '../../src/lecture/model/speaker-window.ts';
import type { Language } from '../../src/schema/primitives.ts';
import { WORDS } from '../../src/words/words.ts';
import { builtPages } from '../build/built-page.ts';
import { deckFile } from '../build/deck-file.ts';
import { builtDirName } from '../build/out-dir.ts';
import { siteFiles } from '../build/site-files.ts';
import { diskPage, type Folder, leadsTo } from './disk-page.ts';
import { checksumsOf, encode, nameOfEdition, toFillIn, zipFiles } from './zip-files.ts';

/** What stays behind: what other websites and machines ask for, and the heaviest of what is downloaded. */
const STAYS = new RegExp(
  `^(?:404\\.html|\\w+/embed/|embed/)|-${PICTURE_WIDTHS['png-large']}\\.png$|\\.pptx$`,
);

/** Packs the site in OUT_DIR beside it. Throws where it names no edition. */
export async function packClass(): Promise<void> {
  const dir = builtDirName();
  const { languages, title, edition } = JSON.parse(readFileSync(join(dir, 'data/study.json'), 'utf8')) as {
    languages: Language[];
    title: Partial<Record<Language, string>>;
    edition?: { version?: string; date?: string };
  };
  const missing = toFillIn(edition, ' in study.yaml');
  if (missing) {
    throw new Error(
      `A pack is of an edition, and the study of the site in ${dir} names none.\n  Fill in ${missing}, and build again`,
    );
  }
  const [root = 'nl'] = languages;
  const files = await filesOfPack(
    dir,
    new Map(
      languages.map((language) => [
        `${pathOf({ page: 'opening' }, language, root)}/index.html`.replace(/^\//, ''),
        WORDS[language].pack.unpackFirst,
      ]),
    ),
  );
  files.set('checksums.txt', encode(checksumsOf(files)));
  const name = nameOfEdition(slugOf(title[root] ?? ''), edition?.version ?? '');
  const path = join(dirname(dir), `${name}-${WORDS[root].pack.name}.zip`);
  const zip = zipFiles(files, edition?.date ?? '');
  writeFileSync(path, zip);
  console.log(`${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB, in ${relative('', path)}`);
  const unprinted = PRINTED_PAGES.some((page) =>
    builtPages(dir, page).some(({ language }) => !existsSync(join(dir, pathOfPrinted(page, language)))),
  );
  if (unprinted) console.log('Handouts are in it as pages; as PDF too after npm run pdf.');
}

/**
 * Every page of the built site in `dir` but embeds, and what these need and offer, as they are on disk. `firstWords`: by
 * page, what stands at its top if the rest of the folder is missing.
 */
async function filesOfPack(
  dir: string,
  firstWords: ReadonlyMap<string, string>,
): Promise<Map<string, Uint8Array>> {
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
  const front = load(read('index.html'));
  const base =
    front('link[rel=icon]')
      .attr('href')
      ?.replace(/favicon\.svg$/, '') ?? '/';
  const canonical = front('link[rel=canonical]').attr('href');
  const inSite = new Set(siteFiles(dir).filter((path) => !STAYS.test(path)));
  const windows = new Map(builtPages(dir, 'speaker').map(({ path, language }) => [path, language]));
  const decks = builtPages(dir, 'present');

  const files = new Map<string, Uint8Array>();
  const put = (path: string): string => {
    if (!files.has(path)) files.set(path, readFileSync(join(dir, path)));
    return path;
  };
  const folder: Folder = {
    base,
    site: canonical && new URL(canonical).origin,
    read,
    fileAt(path) {
      const speaker = windows.get(path);
      const deck = speaker && decks.find(({ language }) => language === speaker);
      // Windows from disk share no channel: the presenter's is the deck itself, in another part.
      if (deck) return `${deck.path}index.html?${SPEAKER_ROLE[deck.language].join('=')}`;
      const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
      if (!inSite.has(file)) return undefined;
      return file.endsWith('.html') && !file.startsWith('downloads/') ? file : put(file);
    },
    sheet(css) {
      const path = `style/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
      const fonts = css.replaceAll(
        /url\(["']?(\/[^"')]+)["']?\)/g,
        (_, url: string) => `url(../${put(url.slice(base.length))})`,
      );
      files.set(path, encode(`${fonts}\n.unpack-first{display:none}`));
      return path;
    },
    script: bundler(dir, base),
  };

  for (const path of inSite) {
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    if (!path.endsWith('.html') || path.startsWith('downloads/') || windows.has(address)) continue;
    const deck = decks.find((page) => page.path === address);
    const html = deck
      ? deckFile(dir, deck, {
          base,
          pieces: piecesOf(read(pathOfDeckFile(deck.language))),
          leadsTo: (href) => leadsTo(href, path, folder),
        })
      : await diskPage(read(path), path, folder, firstWords.get(path));
    files.set(path, encode(html));
  }
  for (const path of ['licences.txt', 'favicon.svg']) put(path);
  return files;
}

/** What runs and what dresses the deck as one file, which was made in the build. */
function piecesOf(html: string): Standalone {
  const $ = load(html);
  const [script, style] = [$('script').text(), $('style').text()];
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

/** A page from disk can load no module: its scripts, with all that they import now or later, become one. */
function bundler(dir: string, base: string): Folder['script'] {
  const made = new Map<string, Promise<string>>();
  const bundle = async (sources: readonly string[]): Promise<string> => {
    const { outputFiles } = await build({
      stdin: {
        contents: sources
          .map((source) => `import ${JSON.stringify(`./${source.slice(base.length)}`)};`)
          .join(''),
        resolveDir: dir,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      legalComments: 'inline',
      logLevel: 'silent',
    });
    return outputFiles[0]?.text.trim() ?? '';
  };
  return (sources) => {
    const key = sources.join();
    const making = made.get(key) ?? bundle(sources);
    made.set(key, making);
    return making;
  };
}
