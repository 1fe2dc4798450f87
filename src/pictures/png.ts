/** A standalone SVG as a picture. */
import { Resvg } from '@resvg/resvg-js';

/** Draws at a width in pixels. No fonts are looked for, so that the picture is the same on every machine. */
export const drawPng = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
