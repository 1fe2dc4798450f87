/**
 * The countries that a map can draw. The atlas that it draws from is five times as long to read as this one, which
 * lacks three of them and is alike in the rest; a test compares the two.
 */
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** ISO 3166-1 numeric code and the name that Natural Earth gives the country, in the order of the codes. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...atlas.objects.countries.geometries.map(({ id, properties }): [string, string] => [
      String(id ?? ''),
      properties && 'name' in properties ? properties.name : '',
    ]),
    ['292', 'Gibraltar'] as const,
    ['581', 'U.S. Minor Outlying Is.'] as const,
    ['798', 'Tuvalu'] as const,
  ]
    // Of a code that is there more than once the first name holds.
    .reverse()
    .filter(([id]) => id !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
