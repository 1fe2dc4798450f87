import { z } from 'zod';
import { ArgumentMapFile } from './figures/argument-map.ts';
import { EgoNetworksFile } from './figures/ego-networks.ts';
import { EvidenceMatrixFile } from './figures/evidence-matrix.ts';
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
  EvidenceMatrixFile,
] as const;

/** figures/ID.yaml: which kind of figure, and its data. */
export const FigureFile = z.discriminatedUnion('kind', FIGURE_SCHEMAS);
export type FigureFile = z.infer<typeof FigureFile>;
