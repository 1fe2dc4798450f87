/** The routes in words: a sentence for each road and each finding on it, and the table. */

import type { Basis } from '../../schema/primitives.ts';
import { foreignWords } from '../../svg/words.ts';
import { WORDS } from '../../words/words.ts';
import { type FigureDescription, type FigureWords, namedSteps } from '../figure.ts';
import type { FindingRow } from '../finding-row.ts';
import { wordsTo } from '../label.ts';
import { depthOf, flatten, type LinkRow, type NodeRow, type RouteRow, type RoutesRows } from './rows.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. A link of ours is said to be. */
export function describeRoutes(rows: RoutesRows): FigureDescription {
  const words = WORDS[rows.language].routes;
  const { relations, figure, ours, findingKinds } = WORDS[rows.language];
  const total = rows.routes.length;
  const depth = depthOf(rows);
  const plain = (text: string): FigureWords => ({ text, language: rows.language });
  const toFinding = ({ id, label }: { id: string; label: string }): FigureWords => ({
    ...plain(label),
    to: { page: 'finding', id },
  });
  /** Said of a link only where it is ours. */
  const oursIn = (basis: Basis): FigureWords[] => (basis === 'reading' ? [plain(ours)] : []);
  const quoteCell = ({ quotes }: FindingRow): FigureWords[] =>
    quotes.flatMap(({ id, label, basis: by }) => [
      { ...plain(label), to: { page: 'quote', id } },
      ...oursIn(by),
    ]);

  /** Begins with the words that the mark shows, in their order, so that who says them aloud selects it. */
  const wordRoute = (route: RouteRow, index: number): string => {
    const name = [route.label.shown.text, foreignWords(route.label)?.text].filter(Boolean).join(', ');
    return `${[name, route.silence].filter(Boolean).join('. ')} (${words.route_of(index + 1, total)})`;
  };
  const wordLink = ({ type, to, basis: by }: LinkRow): string =>
    `${relations[type].to} ‘${to.label}’${by === 'reading' ? ` (${ours})` : ''}`;

  const standing = findingsOf(rows);

  const routeRow = (route: RouteRow, index: number): TableRow => ({
    mark: route.finding.id,
    cells: [
      wordsTo(route.finding.id, route.label),
      [plain(findingKinds[route.finding.kind])],
      [plain(words.route_of(index + 1, total)), rows.goal.shown, rows.lead.shown],
      route.silence === undefined ? [] : [plain(route.silence)],
      quoteCell(route.finding),
    ],
  });
  const nodeRow = ({ node, routes, links }: Standing): TableRow => ({
    mark: node.id,
    cells: [
      [toFinding(node)],
      [plain(findingKinds[node.kind])],
      routes.map(({ label }) => label.shown),
      links.flatMap(({ type, to, basis: by }) => [
        { ...toFinding(to), before: `${relations[type].to}:` },
        ...oursIn(by),
      ]),
      quoteCell(node),
    ],
  });

  return {
    title: rows.title,
    summary: words.summary(
      rows.goal.shown.text,
      rows.routes.map(({ label, silence, against }) =>
        [
          `‘${label.shown.text}’.`,
          silence,
          against.length > 0 && words.against(against.map((node) => node.label)),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    method: words.method,
    marks: new Map([
      ...rows.routes.map((route, index): [string, string] => [route.finding.id, wordRoute(route, index)]),
      ...standing.map(({ node, links }): [string, string] => [
        node.id,
        `${node.label}: ${links.map(wordLink).join('; ')}`,
      ]),
    ]),
    table: {
      columns: [figure.number, words.finding, words.kind, words.route, words.link, words.quote],
      rows: rows.routes
        .flatMap((route, index) => [
          routeRow(route, index),
          ...standing.filter(({ routes: [first] }) => first === route).map(nodeRow),
        ])
        .map(({ mark, cells }, index) => ({ mark, cells: [[plain(String(index + 1))], ...cells] })),
    },
    steps: namedSteps(depth === 0 ? [] : words.steps.slice(0, depth + 1)),
  };
}

type TableRow = FigureDescription['table']['rows'][number];

interface Standing {
  node: NodeRow;
  /** The routes it stands on, and its links there. */
  routes: RouteRow[];
  links: LinkRow[];
}

/** Every finding that stands on a route, each once: on several routes it is still one mark, and one row. */
function findingsOf({ routes }: RoutesRows): Standing[] {
  const found = new Map<string, Standing>();
  for (const route of routes) {
    for (const node of flatten(route.against)) {
      const standing = found.get(node.id) ?? { node, routes: [], links: [] };
      standing.routes.push(route);
      for (const link of node.links) {
        if (!standing.links.some(({ type, to }) => type === link.type && to.id === link.to.id))
          standing.links.push(link);
      }
      found.set(node.id, standing);
    }
  }
  return [...found.values()];
}
