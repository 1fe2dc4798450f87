/** To a tenth of a unit: enough for the eye, fewer bytes, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
