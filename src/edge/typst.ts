/** Typst's compiler: a binary for each kind of machine, so that it may be missing. */
import { createRequire } from 'node:module';
import type { Typst } from '../brief/compile-typst.ts';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-';

/** A machine, as Node tells of it. */
export interface Machine {
  platform: string;
  arch: string;
  /** Whether its C library is GNU's; of Linux alone. */
  gnu: boolean;
}

const here = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  gnu: 'glibcVersionRuntime' in ((process.report.getReport() as { header: object }).header ?? {}),
});

/** The package for a machine. */
export function packageFor({ platform, arch, gnu }: Machine): string {
  const end = platform === 'linux' ? (gnu ? '-gnu' : '-musl') : platform === 'win32' ? '-msvc' : '';
  return `${PACKAGE}${platform}-${arch}${end}`;
}

/** The compiler, or in a few words why it does not run here. */
export function loadTypst(
  require: (name: string) => unknown = createRequire(import.meta.url),
  machine: Machine = here(),
): { typst: Typst } | { missing: string } {
  const name = packageFor(machine);
  try {
    return { typst: require(name) as Typst };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return {
      missing:
        code === 'MODULE_NOT_FOUND'
          ? `${name} is not installed`
          : `${name} does not load (${String((error as Error).message).split('\n')[0]})`,
    };
  }
}
