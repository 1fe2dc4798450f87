/** The map of one finding: the same drawing with its own links alone, as they stand when it is chosen. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../schema/primitives.ts';
import { areDrawnApart } from '../../study/drawn-apart.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { ArgumentMap } from './ArgumentMap.tsx';
import { describeArgument } from './describe.ts';
import { argumentRows, cropTo } from './rows.ts';

/** The crop as SVG, and the figure that it is taken from; none where there is no map, or no link on it. */
export function drawCrop(
  study: Study,
  { id, relations, related }: Finding,
  language: Language,
): { figure: Figure; svg: string } | undefined {
  const figure = study.figures.find(({ file }) => file.kind === 'argument-map');
  if (!figure || !areDrawnApart(study) || relations.length + related.length === 0) return undefined;
  const rows = argumentRows(study, figure, language);
  const description = { ...describeArgument(rows), summary: describeArgument(rows).marks.get(id) ?? '' };
  const drawing = ArgumentMap({
    rows: cropTo(rows, id),
    id: `${figure.id}-${id}`,
    form: 'crop',
    description,
    nameOf: () => undefined,
    rowsOf: () => undefined,
    chosen: id,
  });
  return { figure, svg: renderToStaticMarkup(drawing) };
}
