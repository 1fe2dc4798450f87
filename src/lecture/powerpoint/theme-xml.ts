/** The theme: the colours by the part that they play, and the two faces, the talk's and ours. */
import type { Words } from '../../words/words.ts';
import { FACES } from './letters.ts';
import type { Part } from './package.ts';
import { fillOf } from './text-xml.ts';
import { element, emu, NAMESPACES, xmlFile } from './xml.ts';

/** Colours as `#rrggbb`, by the part that they play. */
export interface Palette {
  ink: string;
  paper: string;
  soft: string;
  raised: string;
  link: string;
  /** From near to far: six. */
  tones: readonly string[];
}

/** What all that slides stand in is made of. */
export interface Frame {
  title: string;
  /** What it says is in this language, as a tag. */
  lang: string;
  words: Words['powerpoint'];
  palette: Palette;
}

export function themeFile(number: number, { title, palette }: Frame): Part {
  const colour = (name: string, value: string): string =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: value.slice(1).toUpperCase() }));
  const font = (name: string, typeface: string): string =>
    element(
      `a:${name}`,
      {},
      element('a:latin', { typeface }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
    );
  const three = (name: string, one: string): string => element(name, {}, [one, one, one]);
  const fill = fillOf('phClr');
  const content = element(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name: title },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: title },
        colour('dk1', palette.ink),
        colour('lt1', palette.paper),
        colour('dk2', palette.soft),
        colour('lt2', palette.raised),
        palette.tones.slice(0, 6).map((tone, index) => colour(`accent${index + 1}`, tone)),
        colour('hlink', palette.link),
        colour('folHlink', palette.link),
      ),
      element('a:fontScheme', { name: title }, font('majorFont', FACES.talk), font('minorFont', FACES.ours)),
      element(
        'a:fmtScheme',
        { name: title },
        three('a:fillStyleLst', fill),
        three('a:lnStyleLst', element('a:ln', { w: emu(1) }, fill)),
        three('a:effectStyleLst', element('a:effectStyle', {}, element('a:effectLst'))),
        three('a:bgFillStyleLst', fill),
      ),
    ),
  );
  return {
    path: themePath(number),
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: xmlFile(content),
    refersTo: [],
  };
}

export const themePath = (number: number): string => `/ppt/theme/theme${number}.xml`;
