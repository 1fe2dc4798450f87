import { wholeLineOf } from './line-groups.ts';
import type { Finding, Line, Study } from './study.ts';

/**
 * What completes the words of a point on its slide, in order: the rest of a line that is divided, and after a colon what
 * is listed under it. Nothing where its words end of themselves.
 */
export function completedBy({ slides }: Study, { lines }: Finding): Line[] {
  const last = lines.at(-1);
  const all = slides.find(({ number }) => number === last?.slide)?.lines ?? [];
  if (!last) return [];
  const pieces = all.filter((line) => wholeLineOf(line) === wholeLineOf(last));
  const rest = pieces.slice(pieces.indexOf(last) + 1);
  const end = pieces.at(-1) ?? last;
  if (!/:\W*$/.test(end.said)) return rest;
  const own = pieces.find(({ marker }) => marker)?.marker;
  const listed: Line[] = [];
  let under = true;
  for (const line of all.slice(all.indexOf(end) + 1)) {
    // A further piece of a line has no marker of its own.
    const goesOn = listed.at(-1) && wholeLineOf(line) === wholeLineOf(listed.at(-1) ?? line);
    under &&= goesOn || (line.marker !== undefined && line.marker !== own);
    if (under) listed.push(line);
  }
  return [...rest, ...listed];
}
