import { COUNTRY_NAMES } from '../../country-codes.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'country-is-known';

export const countryIsKnown: Rule = {
  name: RULE,
  says: 'A map is of a country whose outline there is: its code is one of ISO 3166-1.',
  check({ figures }) {
    return figures.flatMap(({ file, data, at }): Problem[] => {
      if (data.kind !== 'place-map' || COUNTRY_NAMES.has(data.country)) return [];
      return [
        {
          file: file.path,
          ...at(['country']),
          rule: RULE,
          message: `no outline of a country "${data.country}": expected a code of ISO 3166-1. Codes near it: ${codesNear(data.country)}.`,
        },
      ];
    });
  },
};

/** The codes before and behind this one: numbers that look alike say nothing, the names beside them do. */
function codesNear(code: string): string {
  const codes = [...COUNTRY_NAMES.keys()];
  const behind = codes.findIndex((known) => known > code);
  const from = Math.max(0, (behind === -1 ? codes.length : behind) - 2);
  return codes
    .slice(from, from + 4)
    .map((known) => `"${known}" (${COUNTRY_NAMES.get(known)})`)
    .join(', ');
}
