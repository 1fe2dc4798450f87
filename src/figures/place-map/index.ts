import type { FigureKind } from '../figure.ts';
import { describePlaceMap } from './describe.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { type PlaceMapRows, placeMapRows } from './rows.ts';

/** Where, when and how a study was done: places on a map, a bar of years, a list of methods. */
export const placeMap: FigureKind<PlaceMapRows> = {
  rows: placeMapRows,
  describe: describePlaceMap,
  Drawing: PlaceMap,
};
