/**
 * A figure has two layouts. Wide: for 640 px and more, where text of 15 units is 12 px; its unit is a pixel at
 * `WIDTH.wide`. Narrow: for a phone, a layout of its own and not a smaller picture.
 */
export type Form = 'wide' | 'narrow';

export const FORMS: readonly Form[] = ['wide', 'narrow'];

/**
 * On a slide the wide form is laid out narrower and shown as wide as the screen, so that 15 units are 24 px and more
 * at 1280 by 720, where it may be 330 units tall. The talk's own words beside a translation are left out there.
 */
export const SLIDE_WIDTH = 750;

/** The width of the drawing's viewBox. At 320 px the page leaves 284 px, so text of 15 units is 12 px or more there. */
export const WIDTH: Record<Form, number> = { wide: 800, narrow: 344 };
