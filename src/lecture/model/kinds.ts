/** Whose words stand on a slide. Pure. */

import { PROVENANCE_KINDS, type Provenance } from '../../schema/kinds.ts';
import type { Language } from '../../schema/primitives.ts';
import { isTranslatedTo } from '../../study/line-language.ts';
import type { Line } from '../../study/study.ts';
import { type Block, isLine, type LectureSlide } from './build-deck.ts';

/** The kinds of words on a slide in a language, in the legend's order. Our own heading carries none. */
export function kindsOn({ heading, blocks }: LectureSlide, language: Language): Provenance[] {
  const shown = (line: Line): Provenance => (isTranslatedTo(line, language) ? 'translation' : line.kind);
  const kinds = new Set<Provenance>([
    ...(isLine(heading) ? [shown(heading)] : []),
    ...blocks.flatMap((block) => kindsIn(block, shown)),
  ]);
  return PROVENANCE_KINDS.filter((kind) => kinds.has(kind));
}

/** Which words of theirs stand out is ours. */
const oursToo: Provenance[] = ['editorial'];

function kindsIn(block: Block, shown: (line: Line) => Provenance): Provenance[] {
  switch (block.show) {
    case 'lines':
      return [...block.lines.map(({ line }) => shown(line)), ...(block.stress.length > 0 ? oursToo : [])];
    case 'quote':
      return block.turns.flatMap(({ lines }) => lines.map(shown));
    case 'figure':
      return [
        ...block.figure.shown.map(shown),
        ...(block.untitled ? [] : [block.figure.titleKind]),
        'editorial',
      ];
    case 'routes':
      return [...block.lines.map(shown), 'editorial'];
    case 'restated':
      return ['paraphrase'];
    case 'text':
      return ['editorial'];
    case 'exercise':
      return [
        ...(block.exercise.file.kind === 'predict-order'
          ? block.exercise.about.flatMap((about) => ('figure' in about ? about.figure.shown.map(shown) : []))
          : []),
        'editorial',
      ];
  }
}
