import type { FigureFile } from '../schema/figure.ts';

/** A name in a figure's file, and where it stands there. */
export interface FigureName {
  kind: 'finding' | 'reference';
  name: string;
  path: (string | number)[];
}

/** The findings and references that a figure's file names. Figures that read all findings name none. */
export function figureNames(file: FigureFile): FigureName[] {
  switch (file.kind) {
    case 'spectrum':
      return [
        ...file.relations.flatMap(({ strain }, i) =>
          strain ? [{ kind: 'finding' as const, name: strain, path: ['relations', i, 'strain'] }] : [],
        ),
        ...file.references.map((name, i) => ({ kind: 'reference' as const, name, path: ['references', i] })),
      ];
    case 'ego-networks':
      return file.networks.map(({ finding }, i) => ({
        kind: 'finding',
        name: finding,
        path: ['networks', i, 'finding'],
      }));
    case 'routes':
      return file.routes.map(({ finding }, i) => ({
        kind: 'finding',
        name: finding,
        path: ['routes', i, 'finding'],
      }));
    default:
      return [];
  }
}

/** The ids that a figure's file gives to its marks, each with its place: in one figure none may stand twice. */
export function figureMarks(file: FigureFile): {
  what: string;
  marks: { id: string; path: (string | number)[] }[];
} {
  const marks = (what: string, list: string, key: string, ids: readonly string[]) => ({
    what,
    marks: ids.map((id, i) => ({ id, path: [list, i, key] })),
  });
  switch (file.kind) {
    case 'spectrum':
      return marks(
        'relation',
        'relations',
        'id',
        file.relations.map(({ id }) => id),
      );
    case 'ego-networks':
      return marks(
        'network',
        'networks',
        'finding',
        file.networks.map(({ finding }) => finding),
      );
    case 'routes':
      return marks(
        'route',
        'routes',
        'finding',
        file.routes.map(({ finding }) => finding),
      );
    default:
      return { what: 'mark', marks: [] };
  }
}
