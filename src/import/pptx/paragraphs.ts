/** Paragraphs of a box: their words, how deep they stand, and the bullet or number before them. */
import { SYMBOLS } from '../../study/checks/characters.ts';
import { cleanText } from '../clean.ts';
import { attribute, below, child, childrenOf, textOf, type XmlNode } from '../xml.ts';

export interface Paragraph {
  text: string;
  level: number;
  marker?: string;
  lang?: string;
  /** In hundredths of a point; 0 where nothing says it. */
  size: number;
  /** What PowerPoint fills in itself: `slidenum`, `datetime1`. */
  field?: string;
  /** Equations in it, as plain text. */
  equations: string[];
}

/** What a list style says of a level, the nearest first: of the box, its layout, its master. */
export type Styles = readonly (XmlNode | undefined)[];

export function paragraphsIn(body: XmlNode | undefined, styles: Styles): Paragraph[] {
  const counts: number[] = [];
  return childrenOf(body)
    .filter(({ name }) => name === 'p')
    .flatMap((node) => {
      const own = child(node, 'pPr');
      const level = Math.min(8, Number(attribute(own, 'lvl')) || 0);
      const chain = [own, ...styles.map((style) => child(style, `lvl${level + 1}pPr`))];
      const pieces = piecesOf(node);
      const text = cleanText(pieces.map(({ words }) => words).join(''));
      const equations = below(node, 'oMath').map((math) => cleanText(textOf(math)));
      if (!text) return equations.length > 0 ? [{ text, level, size: 0, equations }] : [];
      counts.length = level + 1;
      const marker = markerOf(chain, level, counts);
      const runs = pieces.map(({ properties }) => properties);
      const sizes = [...runs, ...chain.map((one) => child(one, 'defRPr'))].map((one) =>
        Number(attribute(one, 'sz')),
      );
      const field = pieces.every(({ type }) => type) ? pieces[0]?.type : undefined;
      const lang = longest(pieces)?.properties;
      return [
        {
          text,
          level,
          ...(marker && { marker }),
          ...(attribute(lang, 'lang') && { lang: attribute(lang, 'lang') }),
          size: sizes.find((size) => size > 0) ?? 0,
          ...(field && { field }),
          equations,
        },
      ];
    });
}

interface Piece {
  words: string;
  properties?: XmlNode;
  /** Of a field. */
  type?: string;
}

const longest = (pieces: readonly Piece[]): Piece | undefined =>
  [...pieces].sort((a, b) => b.words.length - a.words.length)[0];

function piecesOf(paragraph: XmlNode): Piece[] {
  return childrenOf(paragraph).flatMap((node): Piece[] => {
    if (node.name === 'br') return [{ words: ' ' }];
    if (node.name !== 'r' && node.name !== 'fld') return [];
    const properties = child(node, 'rPr');
    const type = node.name === 'fld' ? (attribute(node, 'type') ?? 'field') : undefined;
    const words = unescaped(textOf(child(node, 't')));
    const raised = Number.parseFloat(attribute(properties, 'baseline') ?? '');
    return [
      {
        words: shifted(symbolIn(words, properties), raised),
        ...(properties && { properties }),
        ...(type && { type }),
      },
    ];
  });
}

/** A sign that XML cannot hold, as Office writes it: `_x000B_`. */
const unescaped = (words: string): string =>
  words.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** An arrow that PowerPoint made of `-->`: a letter, in a font that has a sign in its place. */
function symbolIn(words: string, properties: XmlNode | undefined): string {
  const font = attribute(child(properties, 'sym'), 'typeface') ?? '';
  const sign = words.length === 1 && /^(?:Wingdings|Symbol)$/.test(font) ? 0xf000 + words.charCodeAt(0) : 0;
  return SYMBOLS[String.fromCharCode(sign)] ?? words;
}

const [PLAIN, RAISED, LOWERED] = ['0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'];
/** Small numbers stay so, where all of the run can: a note behind a word is no part of it. */
function shifted(words: string, baseline: number): string {
  if (!baseline || ![...words].every((sign) => PLAIN.includes(sign))) return words;
  return [...words].map((sign) => [...(baseline > 0 ? RAISED : LOWERED)][PLAIN.indexOf(sign)]).join('');
}

/** What stands before a paragraph; the numbers of a list go on until something of a higher level comes between. */
function markerOf(chain: Styles, level: number, counts: number[]): string | undefined {
  const bullet = chain
    .flatMap((properties) => childrenOf(properties))
    .find(({ name }) => ['buNone', 'buChar', 'buBlip', 'buAutoNum'].includes(name));
  if (bullet?.name === 'buAutoNum') {
    const start = Math.min(32_767, Math.max(1, Math.trunc(Number(attribute(bullet, 'startAt'))) || 1));
    const number = counts[level] === undefined ? start : counts[level] + 1;
    counts[level] = number;
    return numbered(number, attribute(bullet, 'type') ?? '');
  }
  counts.length = level;
  if (!bullet || bullet.name === 'buNone') return undefined;
  return level === 0 ? '•' : '–';
}

function numbered(number: number, type: string): string {
  const [, style, ending = ''] = /^(arabic|alphaLc|alphaUc|romanLc|romanUc)(\w*)$/.exec(type) ?? [];
  const letters = style?.startsWith('alpha')
    ? lettered(number)
    : style?.startsWith('roman')
      ? roman(number)
      : `${number}`;
  const written = style?.endsWith('Uc') ? letters.toUpperCase() : letters;
  if (ending === 'ParenBoth') return `(${written})`;
  return written + (ending === 'ParenR' ? ')' : ending === 'Plain' ? '' : '.');
}

const lettered = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
const ROMAN = {
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
};
function roman(number: number): string {
  const [letters, value] = Object.entries(ROMAN).find(([, one]) => one <= number) ?? [];
  return letters && value && number < 4000 ? letters + roman(number - value) : '';
}
