/** Typst's compiler: a binary for one kind of machine, so that it may be missing. */
import { createRequire } from 'node:module';
import type { Typst } from '../brief/compile-typst.ts';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** The compiler, or in a few words why it does not run here. */
export function loadTypst(
  require: (name: string) => unknown = createRequire(import.meta.url),
): { typst: Typst } | { missing: string } {
  try {
    return { typst: require(PACKAGE) as Typst };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return {
      missing:
        code === 'MODULE_NOT_FOUND'
          ? `${PACKAGE} is not installed`
          : `${PACKAGE} does not load (${String((error as Error).message).split('\n')[0]})`,
    };
  }
}
