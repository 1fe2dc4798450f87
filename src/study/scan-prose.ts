/** What an MDX file says: the components it calls, and the paragraphs that stand in none. */
import { mdxToMdast } from 'satteri';

/** A call of an authoring component: `<Finding id="…" />`. */
export interface ProseElement {
  name: string;
  /** Attribute names and values; `true` for an attribute without a value; `null` for an expression, which is not allowed. */
  attributes: Record<string, string | true | null>;
  /** Line in the file, from 1. */
  line: number;
  column: number;
  /** The words inside it, without those of components within. */
  text: string;
  /** The component that it stands in, if any. */
  parent?: string;
}

/** Something that is not inside a component: a paragraph, a list, an import; and code wherever it stands. */
export interface BareNode {
  type: string;
  line: number;
  column: number;
  depth?: number;
}

/** What Markdown makes of signs, other than paragraphs: a list, a heading, italics. */
export interface MarkdownNode {
  type: string;
  line: number;
  column: number;
  /** From where to where in the file, in characters. */
  offset: number;
  end: number;
  /** The component that it stands in, if any. */
  parent: string | undefined;
  depth: number;
  /** Of a list. */
  items: number;
}

export interface Prose {
  elements: ProseElement[];
  bare: BareNode[];
  markdown: MarkdownNode[];
  headings: (BareNode & { depth: number; text: string })[];
}

/** An MDX file that does not parse. */
export class ProseSyntaxError extends Error {
  line: number;
  column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

interface Point {
  line: number;
  column: number;
  offset: number;
}

/** As much of a syntax tree's node as is read here. */
export interface AnyNode {
  type: string;
  position?: { start: Point; end: Point };
  children?: AnyNode[];
  name?: string | null;
  value?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/**
 * Reads MDX with the parser that also builds the site.
 * @throws ProseSyntaxError with line and column, where the text is not valid MDX.
 */
export function scanProse(mdx: string): Prose {
  const tree = parseProse(mdx);
  const deep = tooDeepIn(tree);
  if (deep)
    throw new ProseSyntaxError('components or quotations nested too deeply to read', deep.line, deep.column);
  const prose: Prose = { elements: [], bare: [], markdown: [], headings: [] };
  for (const node of tree.children ?? []) visit(node, undefined, prose);
  return prose;
}

/**
 * The syntax tree of MDX.
 * @throws ProseSyntaxError with line and column, where the text is not valid MDX.
 */
export function parseProse(mdx: string): AnyNode {
  try {
    return mdxToMdast(mdx) as unknown as AnyNode;
  } catch (error) {
    const [, line = '1', column = '1', message = String((error as Error).message)] =
      /^(\d+):(\d+): (.*)$/s.exec((error as Error).message) ?? [];
    throw new ProseSyntaxError(message.replace(/ \([\w:-]+\)$/, ''), Number(line), Number(column));
  }
}

/** No prose is near so deep, and the tree is walked by recursion, here and by what builds the site. */
const DEEPEST = 200;

/** The place of the first node that stands too deep. Without recursion, which a deep tree would end. */
function tooDeepIn(tree: AnyNode): { line: number; column: number } | undefined {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return node.position?.start ?? { line: 1, column: 1 };
    for (const inner of node.children ?? []) waiting.push({ node: inner, depth: depth + 1 });
  }
  return undefined;
}

/** Walks the tree. `bare` says that no heading, component or reported paragraph stands around the node. */
function visit(node: AnyNode, parent: string | undefined, prose: Prose, bare = true): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const at = { line, column };
  let open = bare;
  if (isComponent(node)) {
    prose.elements.push({
      name: node.name ?? '',
      attributes: attributesOf(node),
      ...at,
      text: ownText(node).trim(),
      ...(parent === undefined ? {} : { parent }),
    });
    for (const inner of node.children ?? []) visit(inner, node.name ?? '', prose, false);
    return;
  }
  if (isMarkup(node))
    prose.markdown.push({
      type: node.type,
      ...at,
      offset: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
      parent,
      depth: node.depth ?? 0,
      items: node.children?.length ?? 0,
    });
  if (node.type === 'heading') {
    prose.headings.push({ type: 'heading', ...at, depth: node.depth ?? 0, text: ownText(node) });
    open = false;
  } else if (isCode(node) || (bare && node.type !== 'yaml' && !holdsOnlyComponents(node))) {
    prose.bare.push({ type: node.type, ...at });
    open = false;
  }
  for (const inner of node.children ?? []) visit(inner, parent, prose, open);
}

/** A component that stands between blank lines may be wrapped in a paragraph of its own. */
const holdsOnlyComponents = (node: AnyNode): boolean =>
  (node.type === 'text' && node.value?.trim() === '') ||
  (node.type === 'paragraph' &&
    (node.children ?? []).every(
      (inner) => isComponent(inner) || (inner.type === 'text' && inner.value?.trim() === ''),
    ));

/** What says no more than that words stand there, and what another rule judges. */
const PLAIN = ['root', 'yaml', 'paragraph', 'text', 'listItem', 'tableRow', 'tableCell'];
const isMarkup = (node: AnyNode): boolean => !PLAIN.includes(node.type) && !isCode(node);

const isCode = (node: AnyNode): boolean =>
  ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);

export const isComponent = (node: AnyNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export function attributesOf(node: AnyNode): ProseElement['attributes'] {
  const entries = (node.attributes ?? []).map((attribute) => {
    const name = attribute.name ?? '{…}';
    if (attribute.type !== 'mdxJsxAttribute') return [name, null] as const;
    const { value } = attribute;
    if (value === null || value === undefined) return [name, true] as const;
    return [name, typeof value === 'string' ? value : null] as const;
  });
  return Object.fromEntries(entries);
}

/** The words of a node; those of block components inside it are theirs, those of terms and links are its own. */
function ownText(node: AnyNode): string {
  if (typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode'))
    return node.value;
  const separator = node.type === 'paragraph' || node.type === 'mdxJsxTextElement' ? '' : ' ';
  return (node.children ?? [])
    .filter((inner) => inner.type !== 'mdxJsxFlowElement')
    .map(ownText)
    .join(separator);
}
