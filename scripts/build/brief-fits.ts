// Whether the brief can be made a PDF of: the same document as the build's, set at its smallest. Only what is looked
// like is left out, which takes no room.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefDocument } from '../../src/brief/brief-document.ts';
import { type BriefDress, briefTypst } from '../../src/brief/brief-typst.ts';
import { onePagePdf, SIZES } from '../../src/brief/compile-typst.ts';
import { sfntOf } from '../../src/brief/sfnt.ts';
import { SIGNS } from '../../src/components/signs.ts';
import { loadTypst } from '../../src/edge/typst.ts';
import { bareFile, type Problem } from '../../src/study/checks/problem.ts';
import type { Study } from '../../src/study/study.ts';
import { projectRoot } from './run-astro.ts';

const FONTS = [
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700',
  'source-serif-4/files/source-serif-4-latin-400',
  'source-serif-4/files/source-serif-4-latin-600',
  'dejavu-sans/files/dejavu-sans-latin-400',
  'dejavu-sans/files/dejavu-sans-latin-700',
  'noto-emoji/files/noto-emoji-emoji-400',
];

const DRESS: BriefDress = {
  serif: 'Source Serif 4',
  sans: 'Atkinson Hyperlegible Next',
  fallbacks: ['DejaVu Sans', 'Noto Emoji'],
  ink: '#000000',
  soft: '#000000',
  rule: '#000000',
  spectrum: ['#000000', '#000000', '#000000'],
  signs: SIGNS,
};

/** A problem for each language in which no PDF can be made of the brief. None where Typst does not run. */
export function briefProblems(study: Study): Problem[] {
  const loaded = loadTypst();
  if ('missing' in loaded) return [];
  let fonts: Uint8Array[] | undefined;
  return study.pages
    .filter(({ id }) => id === 'brief')
    .flatMap(({ path, language }) => {
      fonts ??= FONTS.map((name) =>
        sfntOf(readFileSync(join(projectRoot, 'node_modules/@fontsource', `${name}-normal.woff`))),
      );
      try {
        const document = briefDocument(study, language, () => undefined);
        if (document)
          onePagePdf(loaded.typst, fonts, (size) => briefTypst(document, DRESS, size), SIZES.slice(-1));
        return [];
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return [{ ...bareFile(path, 'brief-fits'), message: `the brief as PDF: ${said}.` }];
      }
    });
}
