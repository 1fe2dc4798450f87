/**
 * Rows of a figure's table as its drawing names them: by number from 0, neighbours by the first and the last ("2 5-9").
 * With dozens of findings, their ids would be most of the page.
 */
export function formatRowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ');
}

/** Whether runs as `formatRowRuns` writes them name a row. */
export const hasRow = (runs: string, row: number): boolean =>
  runs !== '' &&
  runs.split(' ').some((run) => {
    const [first = Number.NaN, last = first] = run.split('-').map(Number);
    return first <= row && row <= last;
  });
