/** Finds the study's texts in a page, whatever shows them: her words by the lines that the page names, ours by their words. */
import type { EditableText } from '../asked.ts';

/** A text where the page shows it. */
export interface Found {
  /** The texts that it may be, the likeliest first. */
  ids: string[];
  words: string;
  /** The nodes that hold its words, and perhaps others before and behind. */
  nodes: Text[];
}

/** What shows no text of its own, is dragged and put in order, or names a choice: its words stand elsewhere too. */
const SKIPPED =
  'script, style, svg, noscript, template, textarea, nav, [aria-hidden="true"], .editing, .site-header nav, del, label, predict-order li';
const normal = (text: string): string => text.replace(/[\u2060\u00ad]/g, '').replace(/\s+/g, ' ');
const plain = (words: string): string =>
  normal(words.replace(/\\?([[\]\\])/g, (found, sign: string) => (found.length > 1 ? sign : ''))).trim();

interface Known {
  words: string;
  ids: string[];
}

export type Index = Map<string, Known[]>;

/** The texts by the word that they begin with, the longest first. */
export function indexOf(texts: readonly EditableText[], language: string): Index {
  const byWords = new Map<string, Set<string>>();
  const add = (words: string | undefined, id: string): void => {
    for (const one of (words ?? '').split('\n\n')) {
      const said = plain(one);
      if (said !== '') byWords.set(said, (byWords.get(said) ?? new Set()).add(id));
    }
  };
  for (const { id, parts, line, lacking } of texts) {
    if (lacking !== undefined) continue;
    for (const part of parts) if (part.language === language) add(part.words, id);
    if (line) add(line.amended?.text ?? line.text, id);
  }
  const index: Index = new Map();
  for (const [words, ids] of byWords) {
    const key = firstWord(words);
    index.set(key, [...(index.get(key) ?? []), { words, ids: [...ids] }]);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

export function findTexts(root: HTMLElement, index: Index): Found[] {
  const found: Found[] = [];
  for (const nodes of blocksOf(root)) found.push(...findIn(nodes, index));
  return found;
}

/** The text nodes of a page, those of one block together. */
function blocksOf(root: HTMLElement): Text[][] {
  const blocks = new Map<Element, Text[]>();
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const known = inline.get(element) ?? /^(?:inline|contents)$/.test(getComputedStyle(element).display);
    inline.set(element, known);
    return known;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    let block = node.parentElement;
    while (block?.parentElement && block !== root && isInline(block)) block = block.parentElement;
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return [...blocks.values()];
}

/** The longest texts in a block, one behind the other. A short one must be all that its element says. */
function findIn(nodes: readonly Text[], index: Index): Found[] {
  let said = '';
  const ends: { node: Text; from: number; to: number }[] = [];
  for (const node of nodes) {
    const from = said.length;
    const words = normal(node.data);
    said += said.endsWith(' ') || said === '' ? words.trimStart() : words;
    ends.push({ node, from, to: said.length });
  }
  const found: Found[] = [];
  for (let at = 0; at < said.length; ) {
    const known = index
      .get(firstWord(said.slice(at, at + 80)) || ' ')
      ?.find(({ words }) => fits(said, at, words, ends));
    if (known) {
      const to = at + known.words.length;
      const own = ends.filter((end) => end.to > at && end.from < to).map(({ node }) => node);
      const [first] = own;
      if (first) found.push({ ids: ranked(known.ids, first), words: known.words, nodes: own });
      at = to;
    } else {
      const space = said.indexOf(' ', at);
      // Words may begin within a row of signs, behind a quotation mark.
      const next = ends.find((end) => end.from > at)?.from ?? said.length;
      at = Math.min(space === -1 ? said.length : space + 1, next);
    }
  }
  return found;
}

function fits(
  said: string,
  at: number,
  words: string,
  ends: readonly { from: number; to: number }[],
): boolean {
  if (!said.startsWith(words, at)) return false;
  const to = at + words.length;
  if (/[\p{L}\p{N}]/u.test(said[to] ?? '') && /[\p{L}\p{N}]$/u.test(words)) return false;
  if (words.length >= 25) return true;
  const begins = ends.some(({ from }) => from === at || (said[from] === ' ' && from + 1 === at));
  return begins && ends.some(({ to: end }) => end === to || (said[end - 1] === ' ' && end - 1 === to));
}

/** Of texts with the same words those first that the place speaks for: a line where the talk is shown, else an entry's own. */
function ranked(ids: readonly string[], node: Node): string[] {
  const place = node.parentElement;
  const said = place?.closest<HTMLElement>('[data-kind]');
  const talk = /^(?:study|participant|cited|translation)$/.test(said?.dataset.kind ?? '');
  const lines = talk ? (said?.dataset.lines ?? '').split(' ') : [];
  const near = place?.closest('[id]')?.id;
  const page = location.pathname.split('/').at(-2);
  const score = (id: string): number =>
    (id.startsWith('line/') === talk ? 8 : 0) +
    (lines.some((line) => id === `line/${line}`) ? 4 : 0) +
    (near && id.includes(near) ? 2 : 0) +
    (page && id.split(/[/#]/).includes(page) ? 1 : 0);
  return [...ids].sort((a, b) => score(b) - score(a));
}

/** Shows other words in the place of those that were found, as far as that can be done without the server. */
export function showWords({ nodes, words: before }: Found, words: string): void {
  const pieces = normal(words)
    .split(/(?<!\\)[[\]]/)
    .map((piece) => piece.replace(/\\([[\]\\])/g, '$1'));
  const [first] = nodes;
  // A link that begins or ends the text leaves an empty piece.
  const told = pieces.filter((piece) => piece !== '');
  if (nodes.length === 1 && first && pieces.length === 1)
    first.data = normal(first.data).replace(before, () => told[0] ?? '');
  else if (told.length === nodes.length) for (const [at, node] of nodes.entries()) node.data = told[at] ?? '';
}
