/** What the routes say: ways to one goal, and on each what the findings' relations put there. */
import type { RelationType } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import type { Label } from '../../svg/label.tsx';
import { type FindingRow, findingRow } from '../finding-row.ts';
import { labelOfLine } from '../label.ts';

/** From a route outwards: what stands against it, what explains that, what comes under each reason. */
export const LEVELS = ['opposes', 'explains', 'specifies'] as const satisfies readonly RelationType[];
export type Level = (typeof LEVELS)[number];

export interface LinkRow {
  type: Level;
  to: { id: string; label: string };
  basis: Basis;
}

/** A finding on a route. */
export interface NodeRow extends FindingRow {
  level: Level;
  /** The link by which it stands where it is drawn. */
  basis: Basis;
  /** Every link of these kinds to a finding of the same route: a finding is drawn once, and loses none. */
  links: LinkRow[];
  under: NodeRow[];
}

export interface RouteRow {
  finding: FindingRow;
  label: Label;
  /** Said on a road that the talk leaves at its name. */
  silence?: string;
  /** What stands against the route. */
  against: NodeRow[];
}

export interface RoutesRows {
  language: Language;
  title: string;
  goal: Label;
  lead: Label;
  routes: RouteRow[];
}

/**
 * Reads the rows of a figure of routes: the roads from its file, what stands on them from the relations.
 * @throws Error where the figure is of another kind or names what does not exist.
 */
export function routesRows(study: Study, { id, file }: Figure, language: Language): RoutesRows {
  if (file.kind !== 'routes') throw new Error(`figure "${id}" draws no routes`);
  const roads = file.routes.map(({ finding }) => entryById(study.findings, finding));
  return {
    language,
    title: textIn(file.title, language),
    goal: labelOfLine(study, file.goal, language),
    lead: labelOfLine(study, file.lead, language),
    routes: file.routes.map(({ finding, line, silence }) => ({
      finding: findingRow(study, entryById(study.findings, finding), language),
      label: labelOfLine(study, line, language),
      ...(silence && { silence: textIn(silence, language) }),
      against: standingOn(study, entryById(study.findings, finding), roads, language),
    })),
  };
}

/** A finding, and what the relations put under it. */
interface Branch {
  finding: Finding;
  under: Standing[];
}

interface Standing extends Branch {
  level: Level;
  basis: Basis;
}

/** What stands on a route, level by level. No finding stands there twice, and a road stands on no road. */
function standingOn(study: Study, route: Finding, roads: readonly Finding[], language: Language): NodeRow[] {
  const root: Branch = { finding: route, under: [] };
  const seen = new Set<Finding>(roads);
  const levels: Branch[][] = [[root]];
  for (const level of LEVELS) {
    const next: Standing[] = [];
    for (const above of levels.at(-1) ?? []) {
      for (const { type, from, basis } of above.finding.related) {
        if (type !== level || seen.has(from)) continue;
        seen.add(from);
        const standing: Standing = { finding: from, level, basis, under: [] };
        above.under.push(standing);
        next.push(standing);
      }
    }
    levels.push(next);
  }
  const nodeRow = ({ finding, level, basis, under }: Standing): NodeRow => ({
    ...findingRow(study, finding, language),
    level,
    basis,
    links: linksOf(finding, levels, language),
    under: under.map(nodeRow),
  });
  return root.under.map(nodeRow);
}

/** The links of a finding that the levels are made of, also those by which it is not drawn. */
const linksOf = (finding: Finding, levels: readonly Branch[][], language: Language): LinkRow[] =>
  finding.relations.flatMap(({ type, to, basis }) => {
    const level = LEVELS.find((candidate) => candidate === type);
    if (!level || !levels[LEVELS.indexOf(level)]?.some(({ finding: above }) => above === to)) return [];
    return [{ type: level, to: { id: to.id, label: textIn(to.label, language) }, basis }];
  });

/** Every finding of a list of nodes, each before what stands under it. */
export const flatten = (nodes: readonly NodeRow[]): NodeRow[] =>
  nodes.flatMap((node) => [node, ...flatten(node.under)]);

/** How many levels the routes have: 0 where nothing stands on any of them. */
export const depthOf = ({ routes }: RoutesRows): number =>
  Math.max(
    0,
    ...routes.flatMap(({ against }) => flatten(against).map(({ level }) => LEVELS.indexOf(level) + 1)),
  );
