// A page as it is read out: Chromium's accessibility tree, told line by line in its order.

import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Parts that are announced when they are entered, with their name. */
const PLACES = new Set([
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'complementary',
  'region',
  'form',
  'figure',
  'Figure',
  'list',
  'table',
  'group',
  'dialog',
  'blockquote',
  'article',
  'graphics-document',
  'graphics-object',
  'SvgRoot',
  'radiogroup',
  'toolbar',
  'DescriptionList',
  'Iframe',
]);

/** Parts whose name says all that is in them. */
const WHOLE = new Set([
  'link',
  'button',
  'image',
  'img',
  'graphics-symbol',
  'checkbox',
  'radio',
  'switch',
  'textbox',
  'combobox',
  'DisclosureTriangle',
  'option',
]);

/** Text that flows: what is within is said in one line. */
const FLOW = new Set([
  'paragraph',
  'listitem',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'caption',
  'Figcaption',
  'term',
  'definition',
  'status',
]);

const STATES = ['expanded', 'pressed', 'checked', 'disabled', 'selected'];

/**
 * What a screen reader has to say of a page, a line each: `heading 2: …`, `link: …`, `list of 4`, plain text.
 * It is the browser's own tree: each screen reader words it in its own way.
 */
export async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child] : [];
    });
  const lines: string[] = [];
  let open: string[] | undefined;

  const say = (words: string): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (!text) return;
    if (open) open.push(text);
    else lines.push(text);
  };
  const flow = (before: string, node: Node): void => {
    if (open) {
      for (const child of childrenOf(node)) tell(child);
      return;
    }
    open = before ? [before] : [];
    for (const child of childrenOf(node)) tell(child);
    const text = open.join(' ');
    open = undefined;
    if (text !== before) say(text);
  };

  function tell(node: Node): void {
    const role = node.role?.value ?? '';
    const name = node.name?.value.trim() ?? '';
    const states = (node.properties ?? [])
      .filter(
        ({ name: of, value }) =>
          (STATES.includes(of) &&
            value.value !== undefined &&
            value.value !== 'false' &&
            value.value !== false) ||
          of === 'expanded',
      )
      .map(({ name: of, value }) => (value.value === true || value.value === 'true' ? of : `not ${of}`));
    const more = [...states, node.description?.value ? `described: ${node.description.value}` : ''].filter(
      Boolean,
    );
    const tail = more.length > 0 ? ` (${more.join('; ')})` : '';
    if (node.ignored || role === 'none' || role === 'generic') {
      for (const child of childrenOf(node)) tell(child);
    } else if (role === 'StaticText') {
      say(name);
    } else if (role === 'InlineTextBox' || role === 'ListMarker' || role === 'LineBreak') {
      return;
    } else if (role === 'heading') {
      const level = node.properties?.find(({ name: of }) => of === 'level')?.value.value;
      say(`heading ${level}: ${name}${tail}`);
    } else if (WHOLE.has(role)) {
      say(open ? `[${role}: ${name}${tail}]` : `${role}: ${name}${tail}`);
    } else if (role === 'row') {
      if (open) {
        for (const cell of childrenOf(node)) tell(cell);
        return;
      }
      open = [];
      const cells = childrenOf(node).map((cell) => {
        open = [];
        tell(cell);
        return open.join(' ');
      });
      open = undefined;
      say(`row: ${cells.join(' | ')}`);
    } else if (FLOW.has(role)) {
      flow(role === 'listitem' ? '•' : role === 'paragraph' ? '' : `${role}:`, node);
    } else if (PLACES.has(role)) {
      const items = role === 'list' ? childrenOf(node).length : 0;
      const kept = open;
      open = undefined;
      if (kept?.length) lines.push(kept.join(' '));
      say(`${role}${items ? ` of ${items}` : ''}${name ? `: ${name}` : ''}${tail}`);
      for (const child of childrenOf(node)) tell(child);
      say(role === 'list' || role === 'group' ? '' : `end of ${role}`);
      if (kept) open = [];
    } else {
      if (
        name &&
        ![
          'RootWebArea',
          'strong',
          'emphasis',
          'code',
          'time',
          'rowgroup',
          'LayoutTable',
          'LabelText',
        ].includes(role)
      )
        say(`${role}: ${name}${tail}`);
      for (const child of childrenOf(node)) tell(child);
    }
  }
  const root = nodes.find(({ parentId }) => !parentId);
  if (root) tell(root);
  return lines;
}

/** What is wrong with a page as it is read out: nameless or doubled things, headings out of order, places that share a name. */
export function clumsy(lines: readonly string[]): string[] {
  const wrong: string[] = [];
  const levels = lines.flatMap((line) => /\bheading (\d):/.exec(line)?.[1] ?? []).map(Number);
  if (levels.filter((level) => level === 1).length !== 1)
    wrong.push(`${levels.filter((level) => level === 1).length} titles`);
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 1) + 1) wrong.push(`heading ${level} after ${levels[index - 1]}`);
  });
  for (const line of lines) {
    if (
      /\b(link|button|checkbox|radio|textbox|combobox|image|img|DisclosureTriangle):\s*(\]|\(|$)/.test(line)
    )
      wrong.push(`no name: ${line}`);
    for (const [, name = '', description = ''] of line.matchAll(
      /: ([^[\]]*?) \([^()]*described: ([^[\]]*?)\)(?=\]|$)/g,
    ))
      if (name.includes(description) || description.includes(name)) wrong.push(`said twice: ${line}`);
  }
  const places = lines.filter((line) =>
    /^(navigation|region|complementary|form|banner|main|contentinfo)\b/.test(line),
  );
  for (const place of new Set(places))
    if (places.filter((other) => other === place).length > 1) wrong.push(`more than one: ${place}`);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && line === next && !/^(group|end of)/.test(line)) wrong.push(`said twice: ${line}`);
  });
  return wrong;
}

/** Words that are read as one, and words that are said twice in a row, within a line and from one to the next. */
export function gluedOrDoubled(lines: readonly string[]): string[] {
  const glued = lines.flatMap((line) =>
    [
      ...line
        .replaceAll('DisclosureTriangle', 'fold')
        .matchAll(/\S*(?:\p{Ll}\p{Lu}|\d\p{L}{2}|\p{L}[.!?;:]\p{L}{2}|[\p{L}.]\[|\]\p{L})\S*/gu),
    ]
      .map(([word]) => word)
      .filter((word) => !/[@/]|www\.|\.(?:org|nl|csv|json)\b|^[\W]*(?:BibTeX|YouTube)/.test(word))
      .map((word) => `glued: ${word}`),
  );
  const bare = (line: string): string =>
    line.replace(/^(?:[A-Za-z]+(?: \d)?: |• )/, '').replace(/[[\]]/g, '');
  const doubled = lines.filter(
    (line, index) =>
      /(\p{L}[^[\]]{7,}?)[\s:;,.\]]+(?:\[link: )?\1\s*(?:[,;.|()\]]|$)/u.test(line) ||
      (bare(line).length > 3 &&
        !/^(?:end of|group|list|main|region|figure|blockquote|slider|radio)/.test(line) &&
        bare(line) === bare(lines[index + 1] ?? '')),
  );
  return [...glued, ...doubled.map((line) => `said twice: ${line}`)];
}
