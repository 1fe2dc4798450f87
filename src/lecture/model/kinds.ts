/** Whose words stand on a slide. Pure. */
import { PROVENANCE_KINDS, type Provenance } from '../../schema/kinds.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Line } from '../../study/study.ts';
import { type DeckSlide, isLine, type Part } from './deck.ts';

/** The kinds of words on a slide in a language, in the legend's order. Our own heading carries none. */
export function kindsOn({ heading, parts }: DeckSlide, spoken: Language, language: Language): Provenance[] {
  const shown = (line: Line): Provenance =>
    language !== spoken && line.translation?.[language] !== undefined ? 'translation' : line.kind;
  const kinds = new Set<Provenance>([
    ...(isLine(heading) ? [shown(heading)] : []),
    ...parts.flatMap((part) => kindsIn(part, shown)),
  ]);
  return PROVENANCE_KINDS.filter((kind) => kinds.has(kind));
}

function kindsIn(part: Part, shown: (line: Line) => Provenance): Provenance[] {
  switch (part.show) {
    case 'lines':
      return part.lines.map(({ line }) => shown(line));
    case 'quote':
      return part.turns.flatMap(({ lines }) => lines.map(shown));
    case 'figure':
      return [...part.figure.shown.map(shown), part.figure.titleKind, 'editorial'];
    case 'restated':
      return ['paraphrase'];
    case 'text':
      return ['editorial'];
    case 'exercise':
      return [
        ...(part.exercise.file.kind === 'predict-order'
          ? part.exercise.about.flatMap((about) => ('figure' in about ? about.figure.shown.map(shown) : []))
          : []),
        'editorial',
      ];
  }
}
