import type { FigureKind } from '../figure.ts';
import { ArgumentMap } from './ArgumentMap.tsx';
import { describeArgument } from './describe.ts';
import { type ArgumentRows, argumentRows } from './rows.ts';

/** The findings and the relations between them. */
export const argumentMap: FigureKind<ArgumentRows> = {
  rows: argumentRows,
  describe: describeArgument,
  Drawing: ArgumentMap,
};
