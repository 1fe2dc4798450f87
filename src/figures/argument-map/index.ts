import type { FigureKind } from '../figure.ts';
import { ArgumentMap } from './ArgumentMap.tsx';
import { describeArgument } from './describe.ts';
import { describeGroups, type GroupedRows, groupedRows } from './groups.ts';
import { type ArgumentRows, argumentRows } from './rows.ts';

/** The findings and the relations between them. */
export const argumentMap: FigureKind<ArgumentRows> = {
  rows: argumentRows,
  describe: describeArgument,
  Drawing: ArgumentMap,
  Between: (props) => ArgumentMap({ ...props, form: 'between' }),
};

/** The same of more findings than can be drawn one by one. */
export const groupedMap: FigureKind<GroupedRows> = {
  ...argumentMap,
  rows: groupedRows,
  describe: describeGroups,
};
