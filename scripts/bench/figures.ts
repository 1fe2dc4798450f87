/** How long each kind of figure takes to draw, in both forms, on studies of two sizes. */
import { drawFigure } from '../../src/figures/catalogue.ts';
import { FORMS } from '../../src/figures/form.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { generateStudy } from '../../test/studies/generate.ts';
import { type BenchTable, median } from './table.ts';

const SIZES = [
  { findings: 25, relations: 40 },
  { findings: 60, relations: 120 },
];
const RUNS = 7;

/** Draws every figure of made-up studies `RUNS` times, in turns, and gives the middle of the times. */
export function measure(): BenchTable[] {
  const studies = SIZES.map((size) => studyOf(generateStudy(size)));
  const times = new Map<string, number[][]>();
  for (let run = 0; run <= RUNS; run++) {
    studies.forEach((study, size) => {
      for (const figure of study.figures) {
        const start = performance.now();
        const drawn = drawFigure(study, figure, 'nl');
        for (const form of FORMS) drawn.svg(form);
        const taken = performance.now() - start;
        // The first time only warms up.
        if (run === 0) continue;
        const ofKind = times.get(figure.file.kind) ?? SIZES.map(() => []);
        ofKind[size]?.push(taken);
        times.set(figure.file.kind, ofKind);
      }
    });
  }
  const medians = [...times].map(([kind, ofKind]) => ({ kind, ms: ofKind.map(median) }));
  const spectrum = medians.find(({ kind }) => kind === 'spectrum')?.ms ?? [];
  const table: BenchTable = {
    columns: [
      'kind',
      ...SIZES.map(({ findings, relations }) => `${findings} findings, ${relations} relations`),
    ],
    rows: medians.map(({ kind, ms }) => [
      kind,
      ...ms.map((value, size) => `${value.toFixed(1)} ms (${(value / (spectrum[size] ?? 1)).toFixed(1)} ×)`),
    ]),
    note: `Both forms, from study to SVG; the middle of ${RUNS} runs. Behind each time its ratio to the spectrum in the same column.`,
  };
  return [table];
}
