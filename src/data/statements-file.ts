/** The register as a file: each thing that is said, by an id that stays, with a hash of its words. */
import { pathOf } from '../addresses/addresses.ts';
import { addressOfPlace } from '../addresses/part-addresses.ts';
import type { Place } from '../register/statement.ts';
import { statementsOf } from '../register/statements-of.ts';
import type { Language } from '../schema/primitives.ts';
import { hashOfWords } from '../study/editions.ts';
import type { Study } from '../study/study.ts';

export const statementsFile = (language: Language): string => `statements-${language}.json`;

/** The statements of a study in a language. Addresses are below the site's base. */
export function publishStatements(study: Study, language: Language): object[] {
  const root = study.languages[0] ?? language;
  const addressOf = ({ address, fragment }: Place): string => {
    const path = pathOf(addressOfPlace(study, address, fragment), language, root);
    return `${path ? `${path}/` : ''}${fragment ? `#${fragment}` : ''}`;
  };
  return statementsOf(study, language).map(
    ({ id, kind, whose, language: spoken, text, home, also, lines }) => ({
      id,
      kind,
      whose,
      language: spoken,
      text,
      sha256: hashOfWords(text),
      address: addressOf(home),
      also: [...new Set(also.map(addressOf))],
      lines,
    }),
  );
}
