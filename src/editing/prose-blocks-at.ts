/** The texts of an MDX file with their places in it: of each component its paragraphs, and the headings. */
import { isInline } from '../schema/authoring.ts';
import { type AnyNode, isComponent, parseProse } from '../study/scan-prose.ts';

/** Words of a paragraph, or of a link within it, with where they stand; `node` is missing where none stand yet. */
export interface Piece {
  text: string;
  link: boolean;
  at: number;
  end: number;
}

/** A paragraph, an item of a list, a heading. */
export interface Block {
  at: number;
  end: number;
  /** Ours and links by turns; the first and the last are ours, and may be empty. Nothing where other markup stands in it. */
  pieces?: Piece[];
}

export interface ProseUnit {
  /** The component, or `heading`. */
  name: string;
  /** Its own `id`, if it has one. */
  id?: string;
  /** Of what is called the same, the how-manieth, from 1. */
  number: number;
  at: number;
  end: number;
  blocks: Block[];
}

/** @throws ProseSyntaxError where the text is not valid MDX. */
export function proseUnits(source: string, isUnit: (name: string) => boolean): ProseUnit[] {
  const units: ProseUnit[] = [];
  const numbers = { heading: 0, component: 0 };
  const visit = (node: AnyNode): void => {
    const name = isComponent(node) ? (node.name ?? '') : node.type;
    const heading = node.type === 'heading';
    if (heading || (isComponent(node) && isUnit(name))) {
      const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
      units.push({
        name,
        ...(typeof id === 'string' && { id }),
        number: ++numbers[heading ? 'heading' : 'component'],
        ...placeOf(node),
        blocks: heading ? [blockOf(node)] : blocksIn(node),
      });
    } else for (const child of node.children ?? []) visit(child);
  };
  visit(parseProse(source));
  return units;
}

const placeOf = ({ position }: AnyNode): { at: number; end: number } => ({
  at: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Everything in a component that holds words by itself. */
const blocksIn = (node: AnyNode): Block[] =>
  (node.children ?? []).flatMap((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? [blockOf(child)] : blocksIn(child),
  );

function blockOf(node: AnyNode): Block {
  const pieces: Piece[] = [];
  let behind = placeOf(node.children?.[0] ?? node).at;
  let readable = true;
  for (const child of node.children ?? []) {
    const place = placeOf(child);
    if (child.type === 'text') pieces.push({ text: child.value ?? '', link: false, ...place });
    else {
      const [words, ...more] = child.children ?? [];
      const isLink =
        (isComponent(child) && isInline(child.name ?? '')) || (child.type === 'link' && words !== undefined);
      if (!isLink || words?.type !== 'text' || more.length > 0) readable = false;
      else {
        if (pieces.at(-1)?.link !== false) pieces.push({ text: '', link: false, at: behind, end: behind });
        pieces.push({ text: words.value ?? '', link: true, ...placeOf(words) });
      }
    }
    behind = place.end;
  }
  if (pieces.at(-1)?.link !== false) pieces.push({ text: '', link: false, at: behind, end: behind });
  return { ...placeOf(node), ...(readable && { pieces }) };
}
