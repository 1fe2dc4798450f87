/** How many findings a figure draws. */
import type { Study } from './study.ts';

/** More findings than this are not drawn one by one: no one could read that, and no page could hold it. */
export const MOST_APART = 60;

/** Whether each finding is drawn on its own; else the map groups them by kind. */
export const areDrawnApart = ({ findings }: Pick<Study, 'findings'>): boolean =>
  findings.length <= MOST_APART;
