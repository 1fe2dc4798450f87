import type { FigureKind } from '../figure.ts';
import { describeKinds } from './describe.ts';
import { FindingsByKind } from './FindingsByKind.tsx';
import { argumentByKind, type KindRows } from './rows.ts';

/** The argument map of more findings than can be drawn apart. */
export const argumentMapByKind: FigureKind<KindRows> = {
  rows: argumentByKind,
  describe: describeKinds,
  Drawing: FindingsByKind,
};
