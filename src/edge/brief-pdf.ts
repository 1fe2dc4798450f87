/** The brief as PDF, made once a build in each language. The only place that hands fonts and the compiler to downloads. */
import sans from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import sansBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline';
import fallback from '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff?inline';
import fallbackBold from '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff?inline';
import emoji from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import { hrefOf } from '../addresses/addresses.ts';
import { addressOfPlace } from '../addresses/part-addresses.ts';
import { briefDocument } from '../brief/brief-document.ts';
import { type BriefDress, briefTypst } from '../brief/brief-typst.ts';
import { onePagePdf, SIZES } from '../brief/compile-typst.ts';
import { sfntOf } from '../brief/sfnt.ts';
import { SIGNS } from '../components/signs.ts';
import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { bytesOf, lightColour } from './assets.ts';
import { loadTypst } from './typst.ts';

const FONTS = [
  ...[sans, sansBold, serif, serifBold],
  // Also for letters beyond Latin-1: of one family Typst takes one file.
  ...[fallback, fallbackBold, emoji],
];

const fontOf = (dataUrl: string): Uint8Array => sfntOf(bytesOf(dataUrl));

const dress = (): BriefDress => ({
  serif: 'Source Serif 4',
  sans: 'Atkinson Hyperlegible Next',
  fallbacks: ['DejaVu Sans', 'Noto Emoji'],
  ink: lightColour('ink'),
  soft: lightColour('ink-soft'),
  rule: lightColour('rule-strong'),
  spectrum: ['tone-0', 'tone-5', 'tone-10'].map(lightColour),
  signs: SIGNS,
});

const made = new WeakMap<Study, Map<Language, Uint8Array<ArrayBuffer> | undefined>>();

/** The PDF; nothing where the study has no brief, or Typst does not run on this machine. */
export function briefPdf(study: Study, language: Language): Uint8Array<ArrayBuffer> | undefined {
  const known = made.get(study) ?? new Map<Language, Uint8Array<ArrayBuffer> | undefined>();
  made.set(study, known);
  if (!known.has(language)) known.set(language, makePdf(study, language));
  return known.get(language);
}

function makePdf(study: Study, language: Language): Uint8Array<ArrayBuffer> | undefined {
  const loaded = loadTypst();
  if ('missing' in loaded) return undefined;
  const site = import.meta.env.SITE;
  const at = { language, root: study.languages[0] ?? 'nl', base: import.meta.env.BASE_URL };
  try {
    const document = briefDocument(study, language, (address, fragment) =>
      site
        ? new URL(hrefOf(addressOfPlace(study, address, fragment), { ...at, fragment }), site).href
        : undefined,
    );
    if (!document) return undefined;
    const fonts = FONTS.map(fontOf);
    const own = dress();
    return new Uint8Array(onePagePdf(loaded.typst, fonts, (size) => briefTypst(document, own, size), SIZES));
  } catch (error) {
    throw new Error(`the brief as PDF (${language}): ${error instanceof Error ? error.message : error}`);
  }
}
