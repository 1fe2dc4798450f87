/**
 * A figure has two layouts. Wide: for 640 px and more; its unit is a pixel at `WIDTH.wide`.
 * Narrow: for a phone, a layout of its own and not a smaller picture.
 */
export type Form = 'wide' | 'narrow';

export const FORMS: readonly Form[] = ['wide', 'narrow'];

/** The width of the drawing's viewBox. At 320 px the page leaves 284 px, so text of 15 units is 12 px or more there. */
export const WIDTH: Record<Form, number> = { wide: 920, narrow: 344 };
