import { z } from 'zod';
import { ArgumentMapFile } from './figures/argument-map.ts';
import { EgoNetworksFile } from './figures/ego-networks.ts';
import { PlaceMapFile } from './figures/place-map.ts';
import { RoutesFile } from './figures/routes.ts';
import { SpectrumFile } from './figures/spectrum.ts';

/** The kinds of figure, each by the schema of its file. Whatever goes through all kinds reads this list. */
export const FIGURE_SCHEMAS = [
  SpectrumFile,
  EgoNetworksFile,
  RoutesFile,
  PlaceMapFile,
  ArgumentMapFile,
] as const;

/** What to do with the file of a figure whose kind there is no more: what says it now, by the kind's name. */
const RETIRED_KINDS: Readonly<Record<string, string>> = {
  'evidence-matrix':
    'there is no such figure any more. What the talk gives with each point stands in the list of points, as signs and filters, and in the data, as the table support.csv; both are made of rests_on in the findings. Remove this file, and write behind its line in addresses.txt, if it has one: "withdrawn YYYY-MM-DD see findings".',
};

/** figures/ID.yaml: which kind of figure, and its data. */
export const FigureFile = z.discriminatedUnion('kind', FIGURE_SCHEMAS, {
  error: ({ input }) => RETIRED_KINDS[String((input as { kind?: unknown } | null)?.kind)],
});
export type FigureFile = z.infer<typeof FigureFile>;
