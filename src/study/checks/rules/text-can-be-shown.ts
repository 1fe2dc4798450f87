import { nameOf, unseenIn } from '../characters.ts';
import { type Draft, dataDocuments, proseDocuments } from '../draft.ts';
import { offsetOf, type Place, type Problem, placeAt, type SourceFile } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isShown } from '../shown-characters.ts';
import { textsIn } from '../texts-in.ts';

const RULE = 'text-can-be-shown';
/** No message names more of them. */
const MOST = 10;

/** Literature is named on pages alone, and readers' own fonts have what ours have not. */
const ON_PAGES_ALONE = 'references.json';

export const textCanBeShown: Rule = {
  name: RULE,
  says: 'Every character is one that a typeface here has, so that it is seen in drawings, pictures and PDFs too.',
  check(draft) {
    return [...inData(draft), ...inProse(draft)];
  },
};

function inData(draft: Draft): Problem[] {
  return dataDocuments(draft)
    .filter(({ file }) => file.path !== ON_PAGES_ALONE)
    .flatMap(({ file, data, at }) => {
      const found = textsIn(data).flatMap(({ path, text }) =>
        notShownIn(text).map((character) => ({ character, path })),
      );
      const [first] = found;
      return first
        ? [
            problem(
              file,
              placeOf(file.text, at(first.path), first.character),
              found.map(({ character }) => character),
            ),
          ]
        : [];
    });
}

function inProse(draft: Draft): Problem[] {
  return proseDocuments(draft).flatMap(({ file }) => {
    const [first, ...others] = notShownIn(file.text);
    return first ? [problem(file, placeAt(file.text, file.text.indexOf(first)), [first, ...others])] : [];
  });
}

/** Whatever another rule refuses as unseen is left to it. */
const notShownIn = (text: string): string[] =>
  /^[\s\u0020-\u024F]*$/.test(text)
    ? []
    : [...text].filter(
        (character) =>
          !isShown(character) &&
          !/[\s\p{Default_Ignorable_Code_Point}]/u.test(character) &&
          unseenIn(character).length === 0,
      );

/** Where the character stands at or behind a value's place; the value's place where it is written as an escape. */
function placeOf(text: string, from: Place, character: string): Place {
  const found = text.indexOf(character, offsetOf(text, from));
  return found === -1 ? from : placeAt(text, found);
}

function problem({ path }: SourceFile, place: Place, characters: readonly string[]): Problem {
  const names = [...new Set(characters)].map(nameOf);
  const more = names.length > MOST ? ` and ${names.length - MOST} others` : '';
  return {
    file: path,
    ...place,
    rule: RULE,
    message: `no typeface here has ${names.slice(0, MOST).join(', ')}${more}, so drawings, pictures and PDFs could not show ${names.length > 1 ? 'them' : 'it'}. Write it with signs that there are. If the talk itself has it, a typeface must be added first: docs/architecture.md says how.`,
  };
}
