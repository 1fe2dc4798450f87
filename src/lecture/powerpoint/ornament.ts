/** The ornament of the opening as a drawing of its own. */
import type { Study } from '../../study/study.ts';
import { NEARNESS, placeNearness } from '../stage/nearness.ts';
import { element, xmlFile } from './xml.ts';

/** Colours as `#rrggbb`: those of what it stands on, and the tones from near to far, of eleven. */
interface OrnamentColours {
  paper: string;
  tones: readonly string[];
}

/** Nothing where the study has no spectrum. */
export function ornamentSvg(study: Study, { paper, tones }: OrnamentColours): string | undefined {
  const { radius, pairs } = placeNearness(study);
  const { width, height, giver } = NEARNESS;
  if (pairs.length === 0) return undefined;
  return xmlFile(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      pairs.map(({ tone, y, gap, arcs }) => {
        const colour = tones[tone];
        const ways = [arcs.receive, arcs.give].map(({ d, width: stroke, head }) => [
          element('path', {
            d,
            fill: 'none',
            stroke: colour,
            'stroke-width': stroke,
            'stroke-linecap': 'round',
          }),
          head &&
            element('path', {
              d: head.d,
              fill: head.within ? paper : colour,
              ...(!head.within && { stroke: paper, 'stroke-width': 2 }),
            }),
        ]);
        return [
          ...ways,
          element('circle', {
            cx: giver + gap,
            cy: y,
            r: radius,
            fill: paper,
            stroke: colour,
            'stroke-width': 3,
          }),
          element('circle', { cx: giver, cy: y, r: radius, fill: colour }),
        ];
      }),
    ),
  );
}
