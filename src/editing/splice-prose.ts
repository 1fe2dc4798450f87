/**
 * Changes the words of one text of an MDX file, and no character beside them. A writer sees its links in square
 * brackets, and its paragraphs divided by an empty line; neither becomes more or fewer.
 */
import { type AnyNode, ProseSyntaxError, parseProse } from '../study/scan-prose.ts';
import type { Block, Piece, ProseUnit } from './prose-blocks-at.ts';
import { applySlices, columnAt, fold, rowEndOf, type Slice, SpliceError } from './slice.ts';

/** What is wrong with words as a writer gave them back. */
export class TextShapeError extends Error {
  what: 'links' | 'paragraphs';
  constructor(what: 'links' | 'paragraphs') {
    super(what);
    this.what = what;
  }
}

const spaced = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

/** What a writer is shown of a text; nothing where it holds markup that only its file can show. */
export function wordsOf({ blocks }: ProseUnit): string | undefined {
  if (blocks.length === 0 || blocks.some(({ pieces }) => !pieces)) return undefined;
  return blocks.map(({ pieces = [] }) => pieces.map(shown).join('').trim()).join('\n\n');
}

const shown = ({ text, link }: Piece): string => {
  const words = spaced(text).replace(/[[\]\\]/g, '\\$&');
  return link ? `[${words}]` : words;
};

/** What a writer gave back, by turns ours and links; `\[` is a bracket. */
function piecesOf(words: string): string[] | undefined {
  const pieces = [''];
  for (const [token] of words.matchAll(/\\[[\]\\]|[\s\S]/g)) {
    if (token === '[' || token === ']') {
      // An odd number of pieces: we are outside a link, and only an opening bracket can follow.
      if ((token === '[') !== (pieces.length % 2 === 1)) return undefined;
      pieces.push('');
    } else pieces[pieces.length - 1] += token.length === 2 ? token.slice(1) : token;
  }
  return pieces.length % 2 === 1 ? pieces : undefined;
}

/**
 * @throws TextShapeError where links or paragraphs have become more or fewer.
 * @throws SpliceError where there is no way to write it.
 */
export function setWords(source: string, unit: ProseUnit, words: string): Slice[] {
  const paragraphs = words.trim().split(/\s*\n\s*\n\s*/);
  if (paragraphs.length !== unit.blocks.length) throw new TextShapeError('paragraphs');
  const changes = unit.blocks.flatMap((block, index) => changedPieces(block, paragraphs[index] ?? ''));
  if (changes.length === 0) return [];
  const expected = outline(parseProse(source), new Map(changes.map(({ piece, text }) => [piece.at, text])));
  for (const written of ESCAPES) {
    const slices = changes.map(({ piece, text, block }) => sliceOf(source, block, piece, written(text)));
    try {
      if (outline(parseProse(applySlices(source, slices))) === expected) return slices;
    } catch (error) {
      if (!(error instanceof ProseSyntaxError)) throw error;
    }
  }
  throw new SpliceError('no way to write this here');
}

/** Other lines of the talk that a text restates. @throws SpliceError where it names none. */
export function setLines(source: string, { at, blocks }: ProseUnit, lines: readonly string[]): Slice {
  const [found, head = ''] = /(\slines=)(?:"[^"]*"|'[^']*')/.exec(source.slice(at, blocks[0]?.at)) ?? [];
  if (!found) throw new SpliceError('no lines here');
  const from = source.indexOf(found, at);
  return { at: from, end: from + found.length, text: `${head}"${lines.join(' ')}"` };
}

interface Changed {
  block: Block;
  piece: Piece;
  text: string;
}

function changedPieces(block: Block, words: string): Changed[] {
  const pieces = piecesOf(spaced(words));
  if (!block.pieces || pieces?.length !== block.pieces.length) throw new TextShapeError('links');
  return block.pieces.flatMap((piece, at) => {
    let text = pieces[at] ?? '';
    if (piece.link) text = text.trim();
    if (piece.link && text === '') throw new TextShapeError('links');
    if (at === 0) text = text.trimStart();
    if (at === pieces.length - 1) text = text.trimEnd();
    return text === spaced(piece.text) ? [] : [{ block, piece, text }];
  });
}

/** The words in place, in rows as wide as those of their paragraph, where that has more than one. */
function sliceOf(source: string, block: Block, { at, end }: Piece, text: string): Slice {
  const rows = source.slice(block.at, block.end).split(/\r?\n/);
  if (rows.length < 2) return { at, end, text: text.replace(ROW_BEGINS, escapeBegin) };
  const width = Math.max(60, ...rows.map(({ length }) => length));
  const indent = /^ */.exec(rows[1] ?? '')?.[0].length ?? 0;
  const folded = fold(text, { width, indent, first: columnAt(source, at) });
  const written = folded.map((row) => row.replace(ROW_BEGINS, escapeBegin));
  return { at, end, text: written.join(rowEndOf(source) + ' '.repeat(indent)) };
}

/** What Markdown takes for a list, a heading or a quotation where a row begins with it. */
const ROW_BEGINS = /^(\s*)(?:([-+=#>|:])|(\d+)([.)]))/;
const escapeBegin = (_: string, space: string, sign = '', number = '', dot = ''): string =>
  sign ? `${space}\\${sign}` : `${space}${number}\\${dot}`;

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '&': '&amp;',
};

/** Ways to write signs that mean something: as few as will do, then every one. */
const ESCAPES: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(/[\\`*_[\]~]/g, '\\$&').replace(/[<{}]|&(?=#?\w+;)/g, (sign) => ENTITIES[sign] ?? sign),
  (text) => text.replace(/[^\p{L}\p{N}\s]|(?<![\p{L}\p{N}])[eiwhfm](?=\w)/gu, entity),
];

/** What a tree says, whatever it is written like; with other words where the words at a place are to be changed. */
function outline(node: AnyNode, changes: ReadonlyMap<number, string> = new Map()): string {
  const told = (one: AnyNode): unknown => [
    one.type,
    one.name,
    one.depth,
    one.attributes,
    one.type === 'text' ? undefined : one.value,
    childrenOf(one, changes).map((child) => (typeof child === 'string' ? child : told(child))),
  ];
  return JSON.stringify(told(node));
}

/** Children, of which words are text; where words come to stand that did not, they are among them, and empty ones are not. */
function childrenOf(node: AnyNode, changes: ReadonlyMap<number, string>): (AnyNode | string)[] {
  const children: (AnyNode | string)[] = [];
  const seen = new Set<number>();
  for (const child of node.children ?? []) {
    const at = child.position?.start.offset ?? -1;
    const end = child.position?.end.offset ?? -1;
    if (child.type === 'text') {
      children.push(changes.get(at) ?? spaced(child.value ?? ''));
      seen.add(at);
    } else {
      if (!seen.has(at) && INLINE_HOLDERS.includes(node.type)) children.push(changes.get(at) ?? '');
      children.push(child);
      if (INLINE_HOLDERS.includes(node.type) && !nextIsText(node, child)) {
        children.push(changes.get(end) ?? '');
        seen.add(end);
      }
    }
  }
  return children.filter((child) => child !== '');
}

const INLINE_HOLDERS = ['paragraph', 'heading'];
const nextIsText = (node: AnyNode, child: AnyNode): boolean =>
  node.children?.[node.children.indexOf(child) + 1]?.type === 'text';
