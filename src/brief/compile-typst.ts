/** Typst source as PDF/UA-1. */

/** As much of Typst's compiler as is used here. */
export interface TypstCompiler {
  addSource(path: string, source: string): void;
  compile(options: { mainFilePath: string }): {
    result?: { numOfPages: number } | null;
    hasError(): boolean;
  };
  pdf(options: { mainFilePath: string }, settings: { pdfStandard: 'ua-1' }): Uint8Array;
}

export interface Typst {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): TypstCompiler;
  };
}

/** Points of running text, from the size that is wanted to the smallest that is still read with ease. */
export const SIZES = [10, 9.7, 9.4, 9.1, 8.8, 8.5];

/** A place that exists nowhere: what is compiled reads no files. */
const WORKSPACE = '/brief';
const MAIN = `${WORKSPACE}/main.typ`;

/**
 * Compiles the source at the first of `sizes` at which it fits one page, in the fonts given and no others.
 * @throws Error with what Typst has to say, or where no size fits.
 */
export function onePagePdf(
  typst: Typst,
  fonts: readonly Uint8Array[],
  sourceAt: (size: number) => string,
  sizes: readonly number[],
): Uint8Array {
  for (const size of sizes) {
    const compiler = typst.NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontBlobs: [...fonts] }],
    });
    compiler.addSource(MAIN, sourceAt(size));
    const compiled = compiler.compile({ mainFilePath: MAIN });
    // What is wrong with the source, the export to PDF says in words.
    if (compiled.hasError() || compiled.result?.numOfPages === 1) return exportPdf(compiler);
  }
  throw new Error(`does not fit one page, not even in type of ${sizes.at(-1)} points: make it shorter`);
}

function exportPdf(compiler: TypstCompiler): Uint8Array {
  try {
    return compiler.pdf({ mainFilePath: MAIN }, { pdfStandard: 'ua-1' });
  } catch (error) {
    const said = [...String((error as Error).message).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
      ([, message = '']) => message.replace(/\\(.)/g, '$1'),
    );
    throw new Error(`Typst: ${said.join('; ') || (error as Error).message}`);
  }
}
