import { expect, test } from 'vitest';
import atlas from 'world-atlas/countries-10m.json';
import { COUNTRY_NAMES } from './country-codes.ts';

test('the countries that the check knows are those of the atlas, in the order of their codes', () => {
  const inAtlas = new Map<string, string>();
  for (const { id, properties } of atlas.objects.countries.geometries)
    if (id !== undefined && !inAtlas.has(String(id)))
      inAtlas.set(String(id), properties && 'name' in properties ? properties.name : '');
  const sorted = [...inAtlas].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted.length).toBeGreaterThan(200);
  expect([...COUNTRY_NAMES]).toEqual(sorted);
});
