import { z } from 'zod';
import { ArgumentMapFile } from './figures/argument-map.ts';
import { EgoNetworksFile } from './figures/ego-networks.ts';
import { EvidenceMatrixFile } from './figures/evidence-matrix.ts';
import { PlaceMapFile } from './figures/place-map.ts';
import { RoutesFile } from './figures/routes.ts';
import { SpectrumFile } from './figures/spectrum.ts';

/** figures/ID.yaml: which kind of figure, and its data. */
export const FigureFile = z.discriminatedUnion('kind', [
  SpectrumFile,
  EgoNetworksFile,
  RoutesFile,
  PlaceMapFile,
  ArgumentMapFile,
  EvidenceMatrixFile,
]);
export type FigureFile = z.infer<typeof FigureFile>;
