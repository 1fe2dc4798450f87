/** Where everything on the map goes, in either form. */
import { type Form, WIDTH } from '../form.ts';
import { layoutArcs } from './arcs.ts';
import { type PlacedKey, placeKey } from './key.ts';
import { layoutLayers } from './layered.ts';
import type { Placed } from './parts.ts';
import type { ArgumentRows } from './rows.ts';

export interface ArgumentLayout extends Placed {
  width: number;
  key: PlacedKey[];
  /** Layers of cards, or a list with arcs beside it. */
  as: 'layers' | 'list';
}

/** Room for the arcs beside a list. */
const GUTTER: Record<Form, number> = { wide: 380, narrow: 100 };

/** Places the rows: wide in layers where these fit, else in a list; narrow in a list. */
export function layoutArgument(rows: ArgumentRows, form: Form): ArgumentLayout {
  const width = WIDTH[form];
  const { entries: key, height } = placeKey(rows, width);
  const top = height + 18;
  const layers = form === 'wide' ? layoutLayers(rows, width, top) : undefined;
  const placed = layers ?? layoutArcs(rows, width, GUTTER[form], top);
  return { ...placed, height: placed.height + 3, width, key, as: layers ? 'layers' : 'list' };
}
