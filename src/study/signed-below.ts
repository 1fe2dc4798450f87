/** In a page of prose, where the sign of whose words something is stands below it: at the end of a run of blocks that share it. */
import type { Language } from '../schema/primitives.ts';
import { isTranslatedTo } from './line-language.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { ProseElement } from './scan-prose.ts';
import type { Line, Study } from './study.ts';
import { linesOf } from './uses.ts';

/** A block of the talk's words, as an author writes it. */
export interface SaidBlock {
  name: string;
  attributes: ProseElement['attributes'];
}

/**
 * Tells whether a block of the talk's words in this prose goes without a sign, since the block right behind it ends with
 * the same one: of the same words, on the same slide.
 */
export function signedBelow(study: Study, language: Language, mdx: string): (block: SaidBlock) => boolean {
  const signs = proseBlocks(mdx).map((block) =>
    block.block === 'component' ? { key: keyOf(block), sign: signOf(study, language, block) } : undefined,
  );
  const without = new Set(
    signs.flatMap((one, at) => (one?.sign && one.sign === signs[at + 1]?.sign ? [one.key] : [])),
  );
  return (block) => without.has(keyOf(block));
}

const keyOf = ({ name, attributes: { id, lines } }: SaidBlock): string =>
  `${name} ${id ?? ''} ${lines ?? ''}`;

/** The one sign of all its lines; none where they differ, where a note of ours follows them, and where it is no block of the talk's words. */
function signOf(study: Study, language: Language, block: SaidBlock): string | undefined {
  const signs = new Set(
    linesSaid(study, block).map(
      (line) => `${isTranslatedTo(line, language) ? 'translation' : line.kind} ${line.slide}`,
    ),
  );
  return signs.size === 1 && !('note' in block.attributes) ? [...signs][0] : undefined;
}

function linesSaid(study: Study, { name, attributes }: SaidBlock): readonly Line[] {
  if (name === 'Finding') return study.findings.find(({ id }) => id === attributes.id)?.lines ?? [];
  if (name !== 'Verbatim') return [];
  return linesOf({ attributes }).flatMap((id) => study.lines.get(id) ?? []);
}
