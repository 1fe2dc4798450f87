import type { DeckFile } from '../schema/deck.ts';
import type { ExerciseFile } from '../schema/exercise.ts';

/** A name in a file of the lecture, and where it stands there. */
export interface DeckName {
  kind: 'quote' | 'finding' | 'figure' | 'exercise';
  name: string;
  path: (string | number)[];
}

/** The quotes, figures and exercises that the slides of a deck show. */
export const deckNames = ({ slides }: DeckFile): DeckName[] =>
  slides.flatMap(({ shows }, s) =>
    shows.flatMap((part, p): DeckName[] => {
      const path = ['slides', s, 'shows', p, part.show];
      switch (part.show) {
        case 'quote':
          return [{ kind: 'quote', name: part.quote, path }];
        case 'figure':
          return [{ kind: 'figure', name: part.figure, path }];
        case 'exercise':
          return [{ kind: 'exercise', name: part.exercise, path }];
        default:
          return [];
      }
    }),
  );

/** What an exercise is about. */
export function exerciseNames(file: ExerciseFile): DeckName[] {
  if (file.kind === 'predict-order') return [{ kind: 'figure', name: file.figure, path: ['figure'] }];
  return file.about.map((about, i): DeckName => {
    const path = (kind: string) => ['about', i, kind];
    if ('quote' in about) return { kind: 'quote', name: about.quote, path: path('quote') };
    if ('finding' in about) return { kind: 'finding', name: about.finding, path: path('finding') };
    return { kind: 'figure', name: about.figure, path: path('figure') };
  });
}
