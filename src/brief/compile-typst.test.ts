import { expect, test } from 'vitest';
import { onePagePdf, type Typst, type TypstCompiler } from './compile-typst.ts';

/** A compiler to which type of a size takes so many pages, and that exports what it was given. */
const typstWith = (pagesAt: (source: string) => number, fails?: string): Typst => ({
  NodeCompiler: {
    create(): TypstCompiler {
      let main = '';
      return {
        addSource: (_, source) => {
          main = source;
        },
        compile: () => ({
          hasError: () => fails !== undefined,
          result: fails === undefined ? { numOfPages: pagesAt(main) } : null,
        }),
        pdf: () => {
          if (fails !== undefined) throw new Error(fails);
          return new TextEncoder().encode(main);
        },
      };
    },
  },
});
const made = (typst: Typst): string =>
  new TextDecoder().decode(onePagePdf(typst, [], (size) => `size ${size}`, [10, 9, 8]));

test('the largest type at which the text fits one page is taken', () => {
  expect(made(typstWith((source) => (source === 'size 10' ? 2 : 1)))).toBe('size 9');
  expect(made(typstWith(() => 1))).toBe('size 10');
});

test('a text that fits one page in no size is refused', () => {
  expect(() => made(typstWith(() => 2))).toThrow('does not fit one page, not even in type of 8 points');
});

test('what Typst has to say is said in its words', () => {
  const said =
    '[SourceDiagnostic { severity: Error, message: "PDF/UA-1 error: missing \\"alt\\"", hints: [] }]';
  expect(() => made(typstWith(() => 1, said))).toThrow('Typst: PDF/UA-1 error: missing "alt"');
  expect(() => made(typstWith(() => 1, 'out of ink'))).toThrow('Typst: out of ink');
});
