/**
 * The trail of a finding back to what it leads back to, and of a quote forward to what it leads to.
 * Every link keeps who makes it; where the talk makes none, that is part of the trail.
 */
import type { RelationType } from '../schema/finding.ts';
import type { Basis } from '../schema/primitives.ts';
import type { Finding, Line, Quote } from './study.ts';

/**
 * What the talk leaves open behind a stop: nothing; a link that only we make; or any link at all, so that the
 * trail ends here. Where the trail has reached what it was after, nothing is open.
 */
export type Gap = 'none' | 'reading' | 'end';

/** A finding or quote on the trail. */
export interface Stop {
  on: { finding: Finding } | { quote: Quote };
  gap: Gap;
  branches: Branch[];
  /** It was on the trail before; what lies beyond stands there. */
  again: boolean;
}

/** Links of one kind from one stop to the next, made by the same and in the same lines. */
export interface Branch {
  /** The relation, read from the end that states it (`to`) or from the other (`from`); or that a quote goes with it. */
  by: { type: RelationType; seen: 'to' | 'from' } | 'quote';
  basis: Basis;
  lines: Line[];
  stops: Stop[];
}

export interface Trail extends Stop {
  /** Links with findings of its own kind: they lead neither back nor on. */
  beside: Branch[];
}

interface Link {
  by: Branch['by'];
  basis: Basis;
  lines: Line[];
  to: Stop['on'];
}

/** Relations that say what something is made of or comes from; one that opposes leads nowhere. */
const LEADING: readonly RelationType[] = ['explains', 'specifies', 'supports'];

/** The trail from a finding back towards question, summary, causes, obstacles and quotes. */
export function traceBack(finding: Finding): Trail {
  const trail = walk({ finding }, linksBack, ({ quote }) => quote !== undefined);
  return {
    ...trail,
    beside: group(besides(finding), (on) => ({ on, gap: 'none', branches: [], again: false })),
  };
}

/** The trail from a quote forward to findings, causes, the question and what seems needed. */
export function traceForward(quote: Quote): Trail {
  const trail = walk({ quote }, linksForward, ({ finding }) => finding?.kind === 'need');
  return { ...trail, beside: [] };
}

type On = { finding?: Finding; quote?: Quote };

/** Walks depth first. What was met before is named again and not walked again. */
function walk(start: Stop['on'], linksOf: (on: On) => Link[], isGoal: (on: On) => boolean): Stop {
  const met = new Set<Finding | Quote>();
  const visit = (on: Stop['on']): Stop => {
    const subject = subjectOf(on);
    const links = talkFirst(linksOf(on));
    const again = met.has(subject);
    met.add(subject);
    if (again) return { on, gap: 'none', branches: [], again: links.length > 0 };
    return { on, gap: isGoal(on) ? 'none' : gapOf(links), branches: group(links, visit), again: false };
  };
  return visit(start);
}

const subjectOf = (on: Stop['on']): Finding | Quote => ('finding' in on ? on.finding : on.quote);

const gapOf = (links: readonly Link[]): Gap => {
  if (links.length === 0) return 'end';
  return links.some(({ basis }) => basis === 'talk') ? 'none' : 'reading';
};

function linksBack({ finding }: On): Link[] {
  if (!finding) return [];
  return [
    ...finding.relations
      .filter(({ type }) => type === 'answers')
      .map(({ type, to, basis, lines }) => link({ type, seen: 'to' }, basis, lines, { finding: to })),
    ...finding.related
      .filter(({ type, from }) => LEADING.includes(type) && from.kind !== finding.kind)
      .map(({ type, from, basis, lines }) => link({ type, seen: 'from' }, basis, lines, { finding: from })),
    ...finding.restsOn.flatMap((support) =>
      support.by === 'quote' ? [link('quote', support.basis, support.lines, { quote: support.quote })] : [],
    ),
  ];
}

function linksForward({ finding, quote }: On): Link[] {
  if (quote) {
    return quote.findings.flatMap((rests) =>
      rests.restsOn.flatMap((support) =>
        support.by === 'quote' && support.quote === quote
          ? [link('quote', support.basis, support.lines, { finding: rests })]
          : [],
      ),
    );
  }
  if (!finding) return [];
  return [
    ...finding.relations
      .filter(({ type, to }) => LEADING.includes(type) && to.kind !== finding.kind)
      .map(({ type, to, basis, lines }) => link({ type, seen: 'to' }, basis, lines, { finding: to })),
    ...finding.related
      .filter(({ type }) => type === 'answers')
      .map(({ type, from, basis, lines }) => link({ type, seen: 'from' }, basis, lines, { finding: from })),
  ];
}

/** Links between findings of one kind, whoever states them. */
const besides = (finding: Finding): Link[] => [
  ...finding.relations
    .filter(({ to }) => to.kind === finding.kind)
    .map(({ type, to, basis, lines }) => link({ type, seen: 'to' }, basis, lines, { finding: to })),
  ...finding.related
    .filter(({ from }) => from.kind === finding.kind)
    .map(({ type, from, basis, lines }) => link({ type, seen: 'from' }, basis, lines, { finding: from })),
];

const link = (by: Link['by'], basis: Basis, lines: Line[], to: Stop['on']): Link => ({
  by,
  basis,
  lines,
  to,
});

/** What the talk links comes before what we link: what both lead to then stands under the talk. */
const talkFirst = (links: readonly Link[]): Link[] =>
  [...links].sort((a, b) => Number(a.basis === 'reading') - Number(b.basis === 'reading'));

/** Joins links that differ only in where they lead, in the order in which they come. */
function group(links: readonly Link[], visit: (on: Stop['on']) => Stop): Branch[] {
  const branches = new Map<string, Branch>();
  for (const { by, basis, lines, to } of links) {
    const key = JSON.stringify([by, basis, lines.map(({ id }) => id)]);
    const branch = branches.get(key) ?? { by, basis, lines, stops: [] };
    branches.set(key, branch);
    branch.stops.push(visit(to));
  }
  return [...branches.values()];
}
