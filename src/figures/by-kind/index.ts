import type { FigureKind } from '../figure.ts';
import { describeKinds } from './describe.ts';
import { FindingsByKind } from './FindingsByKind.tsx';
import { argumentByKind, evidenceByKind, type KindRows } from './rows.ts';

const byKind = { describe: describeKinds, Drawing: FindingsByKind };

/** The argument map of more findings than can be drawn apart. */
export const argumentMapByKind: FigureKind<KindRows> = { rows: argumentByKind, ...byKind };

/** The evidence matrix of more findings than can be drawn apart. */
export const evidenceMatrixByKind: FigureKind<KindRows> = { rows: evidenceByKind, ...byKind };
