/** From degrees to the drawing: the coast as a path, the places as points. */
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3';
import type { MultiPolygon, Position } from 'geojson';
import type { Point } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import type { Coordinates, Outline } from './outline.ts';

export interface ProjectedMap {
  /** The coast, as the `d` of a path to be filled by the even-odd rule. */
  coast: string;
  /** The corners of the coast: what labels keep clear of where they can. */
  corners: Point[];
  /** Where a place is on the map. */
  dotAt(coordinates: Coordinates): Point;
  /** As high as the land and the places need, margins included. */
  height: number;
}

/** Corners nearer to each other than this are drawn as one: the eye would not part them. */
const FINEST = 1.5;
/** An island smaller than this in both directions would be a speck. */
const SMALLEST = 2;

/**
 * Draws a country round its own middle, equal in area (as the European grid is), as large as fits in
 * `width` by `highest` with `margin` on all sides.
 */
export function projectMap(
  outline: Outline,
  places: readonly Coordinates[],
  { x: left, y: top, width, highest, margin }: Point & { width: number; highest: number; margin: number },
): ProjectedMap {
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: outline };
  const all = { type: 'GeometryCollection' as const, geometries: [land, ...places.map(pointOf)] };
  const [longitude, latitude] = geoCentroid(land);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [left + margin, top + margin],
        [left + width - margin, top + highest - margin],
      ],
      all,
    );
  const [[, highestPoint], [, lowestPoint]] = geoPath(projection).bounds(all);
  const up = highestPoint - top - margin;
  const place = (position: Position): Point => {
    const [x = 0, y = 0] = projection([position[0] ?? 0, position[1] ?? 0]) ?? [];
    return { x: round(x), y: round(y - up) };
  };
  const rings = outline.flatMap((polygon) => polygon.map((ring) => thin(ring.map(place)))).filter(isSeen);
  return {
    coast: pathOf(rings),
    corners: rings.flat(),
    dotAt: place,
    height: round(lowestPoint - highestPoint + margin * 2),
  };
}

const pointOf = (coordinates: Coordinates) => ({ type: 'Point' as const, coordinates });

/** A ring without the corners that the drawing is too small to show; the last, which repeats the first, goes too. */
function thin(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring.slice(0, -1)) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= FINEST) kept.push(point);
  }
  return kept;
}

const extentOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const isSeen = (ring: readonly Point[]): boolean =>
  ring.length > 2 && Math.max(extentOf(ring.map(({ x }) => x)), extentOf(ring.map(({ y }) => y))) >= SMALLEST;

/** Each corner by its distance from the one before: a coast has hundreds, and so each is half as long to write. */
const pathOf = (rings: readonly Point[][]): string =>
  rings
    .map(([first = { x: 0, y: 0 }, ...rest]) => {
      const steps = rest.map(({ x, y }, index) => {
        const before = rest[index - 1] ?? first;
        return short(x - before.x) + short(y - before.y);
      });
      return `M${first.x} ${first.y}l${steps.join('').trimStart()}z`;
    })
    .join('');

/** A number that follows another: its sign parts them, or a space. */
const short = (value: number): string =>
  String(round(value))
    .replace(/^(-?)0\./, '$1.')
    .replace(/^(?!-)/, ' ');
