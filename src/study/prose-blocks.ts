/** What an MDX file says in order, for what writes it out elsewhere than on a page: headings, paragraphs, lists, components. */
import { type AnyNode, attributesOf, isComponent, type ProseElement, parseProse } from './scan-prose.ts';

/** Words, or a component that stands inside a sentence. */
export type ProseInline =
  | { text: string }
  | { component: string; attributes: ProseElement['attributes']; inlines: ProseInline[] };

export type ProseBlock =
  | { block: 'heading'; depth: number; inlines: ProseInline[] }
  | { block: 'paragraph'; inlines: ProseInline[] }
  | { block: 'list'; items: ProseInline[][] }
  | { block: 'component'; name: string; attributes: ProseElement['attributes']; blocks: ProseBlock[] };

/**
 * @throws ProseSyntaxError where the text is not valid MDX.
 * @throws Error naming what has no place in running prose, such as a table.
 */
export const proseBlocks = (mdx: string): ProseBlock[] => blocksOf(parseProse(mdx).children);

const blocksOf = (nodes: readonly AnyNode[] = []): ProseBlock[] =>
  nodes.filter(({ type }) => type !== 'yaml').map(blockOf);

function blockOf(node: AnyNode): ProseBlock {
  const alone = standsAlone(node);
  if (alone) {
    const { name, children } = alone;
    return {
      block: 'component',
      name: name ?? '',
      attributes: attributesOf(alone),
      blocks: blocksOf(children),
    };
  }
  if (node.type === 'heading')
    return { block: 'heading', depth: node.depth ?? 1, inlines: inlinesOf(node.children) };
  if (node.type === 'paragraph') return { block: 'paragraph', inlines: inlinesOf(node.children) };
  if (node.type === 'list') {
    const items = (node.children ?? []).map(({ children = [] }) =>
      inlinesOf(children.flatMap((child) => child.children ?? [])),
    );
    return { block: 'list', items };
  }
  throw new Error(`a ${node.type} cannot be written out`);
}

/** A component on lines of its own; the parser may wrap it in a paragraph. */
function standsAlone(node: AnyNode): AnyNode | undefined {
  if (node.type === 'mdxJsxFlowElement') return node;
  if (node.type !== 'paragraph') return undefined;
  const [first, ...rest] = (node.children ?? []).filter(
    ({ type, value }) => type !== 'text' || value?.trim() !== '',
  );
  return first && rest.length === 0 && isComponent(first) ? first : undefined;
}

function inlinesOf(nodes: readonly AnyNode[] = []): ProseInline[] {
  return nodes.flatMap((node): ProseInline[] => {
    if (isComponent(node))
      return [
        { component: node.name ?? '', attributes: attributesOf(node), inlines: inlinesOf(node.children) },
      ];
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ text: (node.value ?? '').replace(/\s+/g, ' ') }];
    if (node.type === 'break') return [{ text: ' ' }];
    if (node.type === 'strong' || node.type === 'emphasis') return inlinesOf(node.children);
    throw new Error(`a ${node.type} cannot be written out`);
  });
}
