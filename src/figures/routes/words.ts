/** The words of the routes: headings, accessible names, names of steps. They claim nothing about the study. */
import type { Language } from '../../schema/primitives.ts';

interface RoutesWords {
  place: string;
  finding: string;
  kind: string;
  route: string;
  link: string;
  quote: string;
  /** The roads, then a step for each level of what stands on them. */
  steps: [string, string, string, string];
  /** How the drawing was made. */
  method: string;
  route_of: (n: number, total: number) => string;
  summary: (goal: string, routes: string[]) => string;
  against: (findings: string[]) => string;
}

const nl: RoutesWords = {
  place: 'Plaats',
  finding: 'Bevinding',
  kind: 'Soort',
  route: 'Route',
  link: 'Verband',
  quote: 'Citaat',
  steps: ['Routes', 'Wat ertegenover staat', 'Redenen', 'Punten'],
  method:
    'Wat op een route staat, volgt uit de verbanden tussen de bevindingen: wat er tegenover de route staat, wat dat helpt verklaren en wat dat uitwerkt. Hoe lang een weg is, zegt niets.',
  route_of: (n, total) => `route ${n} van ${total}`,
  summary: (goal, routes) => `Wegen naar ‘${goal}’. ${routes.join(' ')}`,
  against: (findings) => `Daartegenover: ${findings.join('; ')}.`,
};

const en: RoutesWords = {
  place: 'Place',
  finding: 'Finding',
  kind: 'Kind',
  route: 'Route',
  link: 'Link',
  quote: 'Quote',
  steps: ['Routes', 'What contrasts with them', 'Reasons', 'Points'],
  method:
    'What stands on a route follows from the links between the findings: what contrasts with the route, what helps explain that, and what elaborates it. How long a road is says nothing.',
  route_of: (n, total) => `route ${n} of ${total}`,
  summary: (goal, routes) => `Roads to ‘${goal}’. ${routes.join(' ')}`,
  against: (findings) => `In contrast with it: ${findings.join('; ')}.`,
};

export const WORDS: Record<Language, RoutesWords> = { nl, en };
