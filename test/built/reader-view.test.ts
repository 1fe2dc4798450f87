// What is left of the talk where a program keeps only "the article": reader view, reading aloud, a clipper.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { ofEachShape, page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

/** By this program Firefox makes its reader view. It runs in the page, so that it meets a browser's document. */
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Each page of a kind, in both languages, but those of what is gone: these have no line of the talk. */
const pagesUnder = (...folders: string[]): string[] =>
  pagePaths(root.dir).filter(
    (path) =>
      folders.some((folder) =>
        folder.endsWith('/*') ? isWithin(path, folder.slice(0, -1)) : path === folder,
      ) && page(root.dir, path)('main :is(.words, .translation)').length > 0,
  );
const isWithin = (path: string, folder: string): boolean => path.startsWith(folder) && path !== folder;

/**
 * Of each page the lines of the talk, and our translations of them, that reader view does not show. Its title counts,
 * since reader view sets it at the head. With `as`, the sections of the page are made that element first.
 */
function missingFrom(paths: readonly string[], as?: string): Promise<string[]> {
  return withPage({ bypassCSP: true }, async (tab) => {
    const all: string[] = [];
    for (const path of paths) {
      await tab.goto(root.url + path);
      const { lines, missing } = await tab.evaluate(
        ({ program, tag }) => {
          const plain = (text: string | null | undefined): string =>
            (text ?? '').replace(/[\s\u2060]+/g, ' ').trim();
          const copy = document.cloneNode(true) as Document;
          for (const section of tag ? copy.querySelectorAll('section') : []) {
            const other = copy.createElement(tag ?? '');
            other.className = section.className;
            other.append(...section.childNodes);
            section.replaceWith(other);
          }
          const said = new Set(
            [...document.querySelectorAll('main :is(.words, .translation)')].map((line) =>
              plain(line.textContent),
            ),
          );
          const Reader = new Function(`${program}; return Readability;`)();
          const read: { title: string; content: string } | null = new Reader(copy).parse();
          const shown = document.createElement('template');
          shown.innerHTML = read?.content ?? '';
          const text = `${plain(read?.title)} ${plain(shown.content.textContent)}`;
          return { lines: said.size, missing: [...said].filter((line) => !text.includes(line)) };
        },
        { program: readability, tag: as },
      );
      expect(lines, path).toBeGreaterThan(0);
      all.push(...missing.map((line) => `${path}: ${line}`));
    }
    return all;
  });
}

firstOf<[string, string[], number]>(3, [
  ['points that look like no other', ['en/findings/*'], 2],
  ['the brief', ['in-het-kort/', 'en/brief/'], 2],
  ['the report', ['rapport/', 'en/report/'], 2],
  ['each point', ['bevindingen/*'], 20],
  ['each quote', ['citaten/*', 'en/quotes/*'], 6],
  ['the talk itself', ['bron/', 'en/source/'], 2],
] as const)(
  'reader view has every line of the talk that stands on the page of %s',
  async (_, folders, atLeast) => {
    // A program does not read: what holds of the Dutch page of a point, holds of the English one like it.
    const paths = folders.includes('en/findings/*')
      ? ofEachShape(root.dir, pagesUnder(...folders))
      : pagesUnder(...folders);
    expect(paths.length).toBeGreaterThanOrEqual(atLeast);
    expect(await missingFrom(paths)).toEqual([]);
  },
);

// Reader view throws out each div of few words and many links; what says whose words these are is a link.
test('were its sections divs, lines of the brief would be missing', async () => {
  expect((await missingFrom(pagesUnder('in-het-kort/', 'en/brief/'), 'div')).length).toBeGreaterThan(5);
});
