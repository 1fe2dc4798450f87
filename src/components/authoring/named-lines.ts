import { lineById } from '../../study/line-by-id.ts';
import type { Line, Study } from '../../study/study.ts';
import { linesOf } from '../../study/uses.ts';

/** The lines that an attribute names: `"s04-2 s04-3"`. */
export const namedLines = (study: Study, lines: string): Line[] =>
  linesOf({ attributes: { lines } }).map((id) => lineById(study, id));
