/** Where the roads, the goal and what stands on the roads go. */
import type { Form } from '../../form.ts';
import type { RoutesRows } from '../rows.ts';
import { ON_PAGE, ON_SLIDE } from './measures.ts';
import { layoutNarrow } from './narrow.ts';
import type { RoutesLayout } from './placed.ts';
import { layoutWide } from './wide.ts';

/** Places the rows: wide, roads run from left to right; narrow, upwards along the left side. On a slide there is less room for the wide form. */
export function layoutRoutes(rows: RoutesRows, form: Form, onSlide = false): RoutesLayout {
  return form === 'wide' ? layoutWide(rows, onSlide ? ON_SLIDE : ON_PAGE) : layoutNarrow(rows);
}
