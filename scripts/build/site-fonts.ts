// Our type, cut to what the site says: a first visit, which is read in it, has half as much to fetch.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BASIC_LATIN, cutToLetters } from '../../src/pictures/cut-font.ts';
import { readStudy, studyDir } from './read-study.ts';
import { projectRoot } from './run-astro.ts';

/** Where packages have the two families, and the file of each that style sheets ask for. */
const FAMILIES = ['source-serif-4', 'atkinson-hyperlegible-next'].map((name) => ({
  folder: `@fontsource-variable/${name}/files`,
  file: `${name}-latin-wght-normal.woff2`,
}));

/**
 * Always there, so that what a reader types or pastes is whole too: the letters of western Europe, and what stands
 * between words.
 */
const LETTERS = `${BASIC_LATIN}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\u2002ŒœŸ¿¡«»‹›‘’‚“”„–—…•·°§€`;

/** Folders of packages, as style sheets name them, with the folder whose files are served instead. */
export async function siteFonts(): Promise<Record<string, string>> {
  const letters = lettersOfSite();
  const made = createHash('sha256').update(letters);
  for (const path of ['package-lock.json', 'src/pictures/cut-font.ts'])
    made.update(readFileSync(join(projectRoot, path)));
  const kept = join(projectRoot, 'node_modules/.cache/fonts', made.digest('hex'));
  mkdirSync(kept, { recursive: true });
  for (const { folder, file } of FAMILIES) {
    if (existsSync(join(kept, file))) continue;
    const whole = readFileSync(join(projectRoot, 'node_modules', folder, file));
    // Renamed into place, so that a build that is stopped leaves no half a font.
    writeFileSync(join(kept, `${file}.${process.pid}`), await cutToLetters(whole, letters));
    renameSync(join(kept, `${file}.${process.pid}`), join(kept, file));
  }
  return Object.fromEntries(FAMILIES.map(({ folder }) => [folder, kept]));
}

/** In a build; while one edits, the fonts are whole. */
export const cutFonts = (): Plugin => ({
  name: 'cut-fonts',
  apply: 'build',
  config: async () => ({
    resolve: {
      alias: Object.entries(await siteFonts()).map(([folder, kept]) => ({
        find: new RegExp(`^${folder}(?=/[\\w-]+-latin-wght-normal\\.woff2)`),
        replacement: kept,
      })),
    },
  }),
});

/** Of the study and of the interface, each once. */
function lettersOfSite(): string {
  const words = join(projectRoot, 'src/words');
  const files = readdirSync(words, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const texts = [
    ...readStudy(studyDir()).map(({ text }) => text),
    ...files.map((path) => readFileSync(join(words, path), 'utf8')),
  ];
  return [...new Set([LETTERS, ...texts].join(''))].sort().join('');
}
