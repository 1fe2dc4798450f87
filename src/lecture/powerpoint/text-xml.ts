/** Paragraphs as markup. Every run, and the end of every paragraph, says its language. */
import { INDENT, indentOf, sizeOf } from './fit.ts';
import type { Colour, Paragraph, Run } from './slide-parts.ts';
import { element, emu, textXml } from './xml.ts';

/** The theme's names for the colours; on a dark slide its map turns them round. */
const SCHEME: Record<Colour, string> = { ink: 'tx1', soft: 'tx2', accent: 'accent1', link: 'hlink' };
/** The theme's two faces: the talk's, and ours. */
const TYPEFACE = { talk: '+mj-lt', ours: '+mn-lt' } as const;

export const fillOf = (scheme: string): string =>
  element('a:solidFill', {}, element('a:schemeClr', { val: scheme }));

/** Gives the id by which the markup refers to an address. */
export type LinkTo = (address: string) => string;

/** `size` of the box, in points; where a place says how large its words are, as notes do, none. */
export const paragraphXml = (paragraph: Paragraph, size: number | undefined, linkTo: LinkTo): string => {
  const { runs, level = 0, before = 0, scale = 1, rightToLeft } = paragraph;
  const lang = runs.at(-1)?.lang ?? 'en-GB';
  const own = size === undefined ? undefined : sizeOf(size, scale);
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      {
        ...(size !== undefined && {
          marL: emu(indentOf(paragraph, size)),
          indent: paragraph.bullet ? -emu(INDENT * size) : 0,
        }),
        lvl: level || undefined,
        rtl: rightToLeft ? 1 : undefined,
      },
      size !== undefined &&
        element('a:spcBef', {}, element('a:spcPts', { val: Math.round(before * size * 100) })),
      bulletXml(paragraph),
    ),
    runs.map((run) => runXml(run, own, linkTo)),
    element('a:endParaRPr', { lang, sz: own && own * 100 }),
  );
};

function bulletXml({ bullet, start, runs }: Paragraph): string {
  if (!bullet) return element('a:buNone');
  const face = element('a:buFont', { typeface: TYPEFACE[runs[0]?.face ?? 'ours'] });
  if (bullet === 'dash')
    return (
      element('a:buClr', {}, element('a:schemeClr', { val: SCHEME.accent })) +
      face +
      element('a:buChar', { char: '–' })
    );
  return (
    element('a:buClr', {}, element('a:schemeClr', { val: SCHEME.soft })) +
    face +
    element('a:buAutoNum', { type: 'arabicPeriod', startAt: start })
  );
}

function runXml(
  { text, face, lang, bold, italic, colour, scale = 1, link }: Run,
  size: number | undefined,
  linkTo: LinkTo,
): string {
  const typeface = TYPEFACE[face];
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      {
        lang,
        sz: size && sizeOf(size, scale) * 100,
        b: bold ? 1 : undefined,
        i: italic ? 1 : undefined,
      },
      colour && fillOf(SCHEME[colour]),
      element('a:latin', { typeface }),
      link && element('a:hlinkClick', { 'r:id': linkTo(link) }),
    ),
    element('a:t', {}, textXml(text)),
  );
}
