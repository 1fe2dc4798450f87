/** How the pages that grow with a study are divided, so that none becomes too long to read or to fetch. */
import { isInline } from '../schema/authoring.ts';
import { areDrawnApart } from './drawn-apart.ts';
import type { Figure, ProseText, Study } from './study.ts';
import { fragmentOf } from './uses.ts';

/** The pages that list without end. */
export const DIVIDED_PAGES = ['report', 'findings', 'quotes', 'source'] as const;
export type DividedPage = (typeof DIVIDED_PAGES)[number];

export const isDivided = (page: string): page is DividedPage =>
  (DIVIDED_PAGES as readonly string[]).includes(page);

/** What a page holds, one after the other, and where each part of it ends. */
export interface Division {
  /** For each part the ids of what stands on it: chapters, findings, quotes, or lines of the talk. */
  parts: ReadonlySet<string>[];
  /** The part, from 1, on which a place of the page stands. */
  partOf: ReadonlyMap<string, number>;
}

/** Something that is not torn apart: its weight, and the places that it holds besides itself. */
interface Piece {
  id: string;
  weight: number;
  places?: string[];
}

/**
 * What a part may weigh. No page is then over 300 kB of HTML: a finding in the report is 1.6 kB, and what every page
 * has 45 kB. A small study has one part of each.
 */
const MOST: Record<DividedPage, number> = { report: 155, findings: 100, quotes: 100, source: 1200 };
/** A figure in the report is drawn twice and has a table: as much HTML as so many findings. */
const FIGURE_WEIGHT = 10;
/** Where a figure draws all findings, or all their relations, it weighs this much for each. */
const WEIGHT_OF_EACH: Partial<Record<Figure['file']['kind'], { finding: number; relation: number }>> = {
  'argument-map': { finding: 1, relation: 0.25 },
};
/** A line of the talk with its translation and signs: as much as so many links to where it is used. */
const LINE_WEIGHT = 5;

const made = new WeakMap<Study, Map<DividedPage, Division>>();

/** The division of a page, the same in every language, so that a switch of language keeps the place. Made once. */
export function divisionOf(study: Study, page: DividedPage): Division {
  const known = made.get(study) ?? new Map<DividedPage, Division>();
  made.set(study, known);
  const division = known.get(page) ?? divide(PIECES[page](study), MOST[page]);
  known.set(page, division);
  return division;
}

/** In the given order, as many to a part as it may weigh; a piece that weighs more has a part of its own. */
export function divide(pieces: readonly Piece[], most: number): Division {
  const parts: Set<string>[] = [];
  const partOf = new Map<string, number>();
  let weight = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (weight + piece.weight > most) {
      parts.push(new Set());
      weight = 0;
    }
    weight += piece.weight;
    parts.at(-1)?.add(piece.id);
    for (const place of [piece.id, ...(piece.places ?? [])]) {
      if (!partOf.has(place)) partOf.set(place, parts.length);
    }
  }
  return { parts: parts.length > 0 ? parts : [new Set()], partOf };
}

const PIECES: Record<DividedPage, (study: Study) => Piece[]> = {
  report: piecesOfReport,
  findings: ({ findings }) => findings.map(({ id }) => ({ id, weight: 1 })),
  quotes: ({ quotes }) =>
    quotes.map(({ id, turns }) => ({ id, weight: turns.flatMap(({ lines }) => lines).length })),
  source: ({ slides, uses }) =>
    slides.flatMap(({ number, lines }) =>
      lines.map(({ id }, index) => ({
        id,
        weight: LINE_WEIGHT + (uses.get(id)?.length ?? 0),
        ...(index === 0 && { places: [`slide-${number}`] }),
      })),
    ),
};

/** A chapter weighs what it does in the language where it is longest. */
function piecesOfReport(study: Study): Piece[] {
  const figures = new Map(study.figures.map((figure) => [figure.id, weightOfFigure(figure, study)]));
  return [...Map.groupBy(study.chapters, ({ id }) => id)].map(([id, texts]) => ({
    id,
    weight: Math.max(...texts.map((text) => weightOf(text, figures))),
    places: texts.flatMap(({ prose }) => prose.elements.flatMap((element) => fragmentOf(element) ?? [])),
  }));
}

const weightOf = ({ prose }: ProseText, figures: ReadonlyMap<string | undefined, number>): number =>
  prose.elements
    .filter(({ name }) => !isInline(name))
    .reduce(
      (sum, element) => sum + (element.name === 'Figure' ? (figures.get(fragmentOf(element)) ?? 0) : 1),
      0,
    );

function weightOfFigure({ file }: Figure, study: Study): number {
  const each = WEIGHT_OF_EACH[file.kind];
  if (!each || !areDrawnApart(study)) return FIGURE_WEIGHT;
  const relations = study.findings.reduce((sum, finding) => sum + finding.relations.length, 0);
  return Math.max(FIGURE_WEIGHT, study.findings.length * each.finding + relations * each.relation);
}
