import type { FigureKind } from '../figure.ts';
import { describeEgoNetworks } from './describe.ts';
import { EgoNetworks } from './EgoNetworks.tsx';
import { LivingNetwork } from './LivingNetwork.tsx';
import { type EgoNetworksRows, egoNetworksRows } from './rows.ts';

/** Small networks round one person, one for each thing that keeps a network from helping. */
export const egoNetworks: FigureKind<EgoNetworksRows> = {
  rows: egoNetworksRows,
  describe: describeEgoNetworks,
  Drawing: EgoNetworks,
  Living: LivingNetwork,
};
