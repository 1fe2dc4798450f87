/** Where lines of the talk come back, place by place. */
import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import type { Use } from '../study/uses.ts';
import { nameOfUse } from './names.ts';

export interface PlaceOfUse {
  /** "Report: Title of the chapter" */
  name: string;
  links: UseLink[];
}

export interface UseLink extends Pick<Use, 'on' | 'fragment'> {
  /** Prose in another language than the talk's shows its lines in translation. */
  how: Use['how'] | 'translates';
  /** The lines that are there. */
  lines: string[];
}

/**
 * The places in a language where these lines are used. Pieces of one line that stand there each at an address of their
 * own share a link, which leads to the first of them.
 */
export function placesOfUse(
  study: Study,
  language: Language,
  lines: readonly { id: string }[],
): PlaceOfUse[] {
  const places = new Map<string, Map<string, UseLink>>();
  for (const use of lines.flatMap(({ id }) => study.uses.get(id) ?? [])) {
    const { on, fragment, line } = use;
    if ((use.language ?? language) !== language) continue;
    const how =
      use.how === 'shows' && use.language !== undefined && use.language !== study.spoken
        ? 'translates'
        : use.how;
    const name = nameOfUse(study, language, use);
    const links = places.get(name) ?? new Map<string, UseLink>();
    places.set(name, links);
    const key = JSON.stringify([on, how, fragment === line ? '' : fragment]);
    const link = links.get(key) ?? { on, fragment, how, lines: [] };
    links.set(key, link);
    link.lines.push(line);
  }
  return [...places].map(([name, links]) => ({ name, links: [...links.values()] }));
}
