/** The ends of arrows, one for each type of relation, as paths: a marker would not take the colour of its line. */
import type { RelationType } from '../../schema/finding.ts';
import { round } from '../../svg/round.ts';
import type { Head } from './parts.ts';

/** From the tip back to where the line takes over: a head has a piece of its own, so that dashes never part the two. */
export const HEAD_LENGTH = 20;

/** Each shape as it points to the right, with its tip at 0,0: strokes from point to point, the first of them a shaft. */
const SHAPES: Record<RelationType, { fill: Head['fill']; strokes: string[] }> = {
  supports: { fill: 'hollow', strokes: ['-20,0 -11,0', '-11,-6 -1,0 -11,6 Z'] },
  opposes: { fill: 'solid', strokes: ['-20,0 -10,0', '-11,-5.5 -0.5,0 -11,5.5 Z', '-15,-7 -15,7'] },
  explains: { fill: 'solid', strokes: ['-20,0 -10,0', '-11,-5.5 -0.5,0 -11,5.5 Z'] },
  specifies: { fill: 'none', strokes: ['-20,0 -1,0', '-8,-6 -1,0 -8,6'] },
  answers: { fill: 'none', strokes: ['-20,0 -1,0', '-8,-6 -1,0 -8,6', '-15,-6 -8,0 -15,6'] },
};

/** The head of an arrow that ends at this point, going up or to the right. */
export function headAt(type: RelationType, x: number, y: number, direction: 'up' | 'right'): Head {
  const { fill, strokes } = SHAPES[type];
  const at = (point: string): string => {
    const [along = 0, across = 0] = point.split(',').map(Number);
    return direction === 'up'
      ? `${round(x + across)},${round(y - along)}`
      : `${round(x + along)},${round(y + across)}`;
  };
  const d = strokes.map((stroke) => {
    const points = stroke.split(' ').filter((point) => point !== 'Z');
    return `M${points.map(at).join('L')}${stroke.endsWith('Z') ? 'Z' : ''}`;
  });
  return { d: d.join(''), fill };
}
