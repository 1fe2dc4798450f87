import type { FigureKind } from '../figure.ts';
import { describeMatrix } from './describe.ts';
import { EvidenceMatrix } from './EvidenceMatrix.tsx';
import { type EvidenceRows, evidenceRows } from './rows.ts';

/** Each finding against what the talk gives for it. */
export const evidenceMatrix: FigureKind<EvidenceRows> = {
  rows: evidenceRows,
  describe: describeMatrix,
  Drawing: EvidenceMatrix,
};
