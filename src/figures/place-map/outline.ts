/**
 * The outline of a country, cut to the part that a study is about: many a country also holds islands in
 * another ocean. Read at build from Natural Earth (world-atlas, 1 : 10 million); no reader is sent the atlas.
 */
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };

/** Longitude and latitude in degrees. */
export type Coordinates = [number, number];

/** The polygons of a country, each the ring of its coast and those of what lies within, in degrees. */
export type Outline = Position[][][];

/** Land whose middle is further from that of the main land than this many of its radii is another part of the world. */
const REACH = 1.5;

/**
 * The outline of a country where these places are: its largest land with the islands near it or, where all
 * places are elsewhere, the largest land that holds one; and whatever else holds a place.
 * @throws Error where the atlas has no such country: the check lets no such code through.
 */
export function outlineOf(country: string, places: readonly Coordinates[]): Outline {
  const polygons = polygonsOf(country);
  const main = largest(polygons);
  if (!main) throw new Error(`no outline of a country "${country}": run the check before a figure is drawn`);
  const withPlace = polygons.filter((polygon) => places.some((place) => geoContains(polygon, place)));
  const home = places.some(nearTo(main)) ? main : (largest(withPlace) ?? main);
  const isNear = nearTo(home);
  return polygons
    .filter((polygon) => withPlace.includes(polygon) || isNear(geoCentroid(polygon)))
    .map(({ coordinates }) => coordinates);
}

/** Whether a point is in the reach of a land. */
function nearTo(land: Polygon): (point: Coordinates) => boolean {
  const middle = geoCentroid(land);
  const radius = Math.max(
    ...(land.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) =>
      geoDistance(middle, [longitude, latitude]),
    ),
  );
  return (point) => geoDistance(middle, point) <= radius * REACH;
}

/** All polygons of a country; the atlas gives some countries more than one entry. */
function polygonsOf(country: string): Polygon[] {
  return atlas.objects.countries.geometries
    .filter(({ id }) => id === country)
    .flatMap((entry) => {
      if (entry.type === 'Polygon') return [feature(atlas, entry).geometry];
      if (entry.type !== 'MultiPolygon') return [];
      const { coordinates } = feature(atlas, entry).geometry;
      return coordinates.map((polygon): Polygon => ({ type: 'Polygon', coordinates: polygon }));
    });
}

const largest = (polygons: readonly Polygon[]): Polygon | undefined =>
  [...polygons].sort((a, b) => geoArea(b) - geoArea(a))[0];
