/** The words of a SmartArt: points in a tree, whose drawing is made anew by whoever opens it. */
import { attribute, child, childrenOf } from '../xml.ts';
import type { Sheet } from './boxes.ts';
import { type Paragraph, paragraphsIn } from './paragraphs.ts';

export function diagramIn({ parts, path }: Sheet, id: string, missing: () => unknown): Paragraph[] {
  const to = parts.relations(path).find((one) => one.id === id && !one.outside)?.to;
  if (!to || !parts.has(to)) {
    missing();
    return [];
  }
  const model = parts.xml(to);
  const points = new Map(
    childrenOf(child(model, 'ptLst')).map((point) => [attribute(point, 'modelId') ?? '', point]),
  );
  const links = childrenOf(child(model, 'cxnLst'))
    .filter((link) => (attribute(link, 'type') ?? 'parOf') === 'parOf')
    .sort((a, b) => Number(attribute(a, 'srcOrd') ?? 0) - Number(attribute(b, 'srcOrd') ?? 0));
  const told = new Set<string>();
  const tell = (from: string, level: number): Paragraph[] =>
    links
      .filter((link) => attribute(link, 'srcId') === from)
      .flatMap((link) => {
        const to = attribute(link, 'destId') ?? '';
        // A damaged file may lead round in a circle.
        if (told.has(to) || level > 50) return [];
        told.add(to);
        const own = paragraphsIn(child(points.get(to), 't'), []);
        return [
          ...own.map((paragraph) => ({ ...paragraph, level: Math.min(level, 8) })),
          ...tell(to, level + 1),
        ];
      });
  const root = [...points].find(([, point]) => attribute(point, 'type') === 'doc')?.[0] ?? '';
  const inTree = tell(root, 0);
  // What no link leads to is on the drawing too.
  const rest = [...points].filter(
    ([key, point]) => !told.has(key) && (attribute(point, 'type') ?? 'node') === 'node',
  );
  return [...inTree, ...rest.flatMap(([, point]) => paragraphsIn(child(point, 't'), []))];
}
