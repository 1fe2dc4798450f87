/** The list form: findings below each other in the talk's order, relations as arcs in a gutter beside them. */
import { group, max, path, scaleSqrt } from 'd3';
import type { Box } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import { WORDS } from '../../words/words.ts';
import { HEAD_LENGTH, headAt } from './arrow-head.ts';
import { placeLabel } from './card.ts';
import { FONT, type Placed, type PlacedGroup } from './parts.ts';
import type { ArgumentRows, RelationRow } from './rows.ts';

/** Between two ends of arcs at one finding. */
const PORT = 13;
const ROW = { least: 40, pad: 9 };
const KIND = { above: 14, height: 26 };
/** From the gutter to the words. */
const INDENT = 12;
/** How far an arc between neighbours reaches into the gutter. */
const LEAST_REACH = 16;

/** Places the rows below `top`, the arcs in a gutter of this width. */
export function layoutArcs(rows: ArgumentRows, width: number, gutter: number, top: number): Placed {
  const ends = endsOf(rows);
  const groups: PlacedGroup[] = [];
  const x = gutter + INDENT;
  let y = top;
  for (const finding of rows.findings) {
    let part = groups.at(-1);
    if (!part || finding.kind !== rows.findings[finding.index - 1]?.kind) {
      y += part ? KIND.above : 0;
      part = {
        ids: [],
        kind: { x, y: y + 17, anchor: 'start', lines: [WORDS[rows.language].findingKinds[finding.kind]] },
        rules: [],
        findings: [],
      };
      groups.push(part);
      y += KIND.height;
    }
    if (part.ids.length > 0) part.rules.push({ x1: x, x2: width - 1, y });
    const words = placeLabel(finding, { x, y: 0, room: width - x - 6, size: FONT.list });
    const height = Math.max(
      ROW.least,
      words.height + ROW.pad * 2,
      (ends.get(finding.id)?.length ?? 0) * PORT + ROW.pad,
    );
    const down = round(y + (height - words.height) / 2);
    part.ids.push(finding.id);
    part.findings.push({
      id: finding.id,
      label: { ...words.label, y: words.label.y + down },
      quotes: words.quotes.map((quote) => ({ ...quote, y: quote.y + down })),
      area: { x: gutter, y, width: width - gutter - 1, height },
    });
    y += height;
  }
  const areas = new Map(groups.flatMap(({ findings }) => findings.map(({ id, area }) => [id, area])));
  return { height: y, groups, ...drawArcs(rows, ends, areas, gutter) };
}

/** A place at a finding where arcs of one sort begin or end, and how far the first of them goes: up is below zero. */
interface End {
  sort: string;
  span: number;
}

/** The ends at each finding, from its top. */
function endsOf({ findings, relations }: ArgumentRows): Map<string, End[]> {
  const index = new Map(findings.map((finding) => [finding.id, finding.index]));
  const ends = new Map(findings.map(({ id }) => [id, [] as End[]]));
  const add = (id: string, sort: string, span: number): void => {
    const here = ends.get(id);
    if (here && !here.some((end) => end.sort === sort)) here.push({ sort, span });
  };
  for (const relation of relations) {
    const span = (index.get(relation.to) ?? 0) - (index.get(relation.from) ?? 0);
    add(relation.from, sortOf(relation, 'from', span), span);
    add(relation.to, sortOf(relation, 'to', -span), -span);
  }
  // What goes further goes round what stays near: up it begins below that, down above it.
  for (const list of ends.values()) list.sort((one, other) => 1 / one.span - 1 / other.span);
  return ends;
}

/** Arcs of one sort share an end: those that leave in one direction, and those that arrive with one kind of head. */
const sortOf = ({ type, basis }: RelationRow, end: 'from' | 'to', span: number): string =>
  `${Math.sign(span)} ${end === 'from' ? end : `${type} ${basis}`}`;

function drawArcs(
  { findings, relations }: ArgumentRows,
  ends: ReadonlyMap<string, End[]>,
  areas: ReadonlyMap<string, Box>,
  gutter: number,
): Pick<Placed, 'lines' | 'heads'> {
  const index = new Map(findings.map((finding) => [finding.id, finding.index]));
  const heightOf = (id: string, sort: string): number => {
    const area = areas.get(id);
    const here = ends.get(id) ?? [];
    const place = here.findIndex((end) => end.sort === sort) - (here.length - 1) / 2;
    return area ? round(area.y + area.height / 2 + place * PORT) : 0;
  };
  const placed = relations.map((relation) => {
    const span = (index.get(relation.to) ?? 0) - (index.get(relation.from) ?? 0);
    const start = heightOf(relation.from, sortOf(relation, 'from', span));
    const end = heightOf(relation.to, sortOf(relation, 'to', -span));
    return { relation, start, end };
  });
  /** Where arcs begin to bend: left of their heads. */
  const edge = gutter - 2 - HEAD_LENGTH;
  const reach = scaleSqrt()
    .domain([0, max(placed, ({ start, end }) => Math.abs(end - start)) ?? 1])
    .range([LEAST_REACH, edge - 4]);
  const lineOf = (start: number, end: number): string => {
    // A cubic goes three quarters of the way to its handles.
    const handle = round(edge - reach(Math.abs(end - start)) * (4 / 3));
    const arc = path();
    arc.moveTo(gutter - 4, start);
    arc.lineTo(edge, start);
    arc.bezierCurveTo(handle, start, handle, end, edge, end);
    return arc.toString();
  };
  const alike = group(placed, ({ relation: { type, basis, to }, end }) => `${type} ${basis} ${to} ${end}`);
  return {
    lines: placed.map(({ relation, start, end }) => ({
      d: lineOf(start, end),
      basis: relation.basis,
      relations: [relation],
    })),
    heads: [...alike.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { type, basis } = first.relation;
      const head = headAt(type, gutter - 2, first.end, 'right');
      return [{ head, type, basis, relations: [first, ...others].map(({ relation }) => relation) }];
    }),
  };
}
