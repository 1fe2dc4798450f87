/** As much of subset-font as is used here: it has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes: { wght: number | { min: number; max: number } };
      keepFeatures?: readonly string[];
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
