/** The outlines of all countries. Said here, so that no compiler works out the type of megabytes of numbers. */
declare module 'world-atlas/countries-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

/** The same, more coarsely drawn. */
declare module 'world-atlas/countries-50m.json' {
  export { default } from 'world-atlas/countries-10m.json';
}
