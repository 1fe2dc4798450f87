import type { FigureKind } from '../figure.ts';
import { describeRoutes } from './describe.ts';
import { Routes } from './Routes.tsx';
import { type RoutesRows, routesRows } from './rows.ts';

/** Roads to one goal, and what the findings put on them. */
export const routes: FigureKind<RoutesRows> = {
  rows: routesRows,
  describe: describeRoutes,
  Drawing: Routes,
};
