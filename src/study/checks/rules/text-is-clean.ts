import { mendOf, nameOf, type Unseen, unseenIn } from '../characters.ts';
import { type Draft, dataDocuments } from '../draft.ts';
import { MERGE_MARK, type Problem, placeAt, type SourceFile } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from '../texts-in.ts';

const RULE = 'text-is-clean';
/** More of them are not to be mended one by one. */
const MOST = 10;

export const textIsClean: Rule = {
  name: RULE,
  says: 'No file holds characters that no reader can see: control characters, marks that turn the direction of reading, soft hyphens and other signs without width, private-use signs, bytes that are no UTF-8; nor the marks of a merge.',
  check(draft) {
    return [...draft.files.flatMap((file) => [...inFile(file), ...mergeMarks(file)]), ...escaped(draft)];
  },
};

function inFile({ path, text }: SourceFile): Problem[] {
  const found = [...unseenIn(text), ...(path.endsWith('.mdx') ? entities(text) : [])].filter(
    // A slide's own word may be broken by one; it is told apart from a hyphen there, and left out elsewhere.
    ({ character }) => !(path === 'talk.txt' && character === '\u00AD'),
  );
  const byCharacter = Map.groupBy(found, ({ character }) => character);
  return [...byCharacter].slice(0, MOST).map(([character, places]) => ({
    file: path,
    ...placeAt(text, places[0]?.offset ?? 0),
    rule: RULE,
    message: `${foundOne(character)}${places.length > 1 ? `, and ${places.length - 1} more of it in this file` : ''}. ${mendOf(character)}`,
  }));
}

const foundOne = (character: string): string => `found the invisible character ${nameOf(character)}`;

/** Signs that stand as "&shy;" or "&#xAD;" in MDX. */
function entities(text: string): Unseen[] {
  return [
    ...text.matchAll(/&(?:#(\d+)|#x([\da-f]+)|(shy|zwnj|zwj|lrm|rlm|NoBreak|ZeroWidthSpace));/gi),
  ].flatMap(({ 1: decimal, 2: hex, 3: name, index }) => {
    const code = decimal
      ? Number(decimal)
      : hex
        ? Number.parseInt(hex, 16)
        : NAMED[name?.toLowerCase() ?? ''];
    const character = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return unseenIn(character).map((unseen) => ({ ...unseen, offset: index }));
  });
}

const NAMED: Readonly<Record<string, number>> = {
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  nobreak: 0x2060,
  zerowidthspace: 0x200b,
};

/** Signs that stand as "\u00AD" in YAML or JSON. */
function escaped(draft: Draft): Problem[] {
  return dataDocuments(draft).flatMap((document) => {
    if (!/\\[uUxNLPabefv0]/.test(document.file.text)) return [];
    return textsIn(document.data).flatMap(({ path, text }) =>
      unseenIn(text)
        .filter(({ character }) => !document.file.text.includes(character))
        .slice(0, 1)
        .map(({ character }) => ({
          file: document.file.path,
          ...document.at(path),
          rule: RULE,
          message: `${foundOne(character)}. ${mendOf(character)}`,
        })),
    );
  });
}

function mergeMarks({ path, text }: SourceFile): Problem[] {
  const first = MERGE_MARK.exec(text);
  if (!first) return [];
  return [
    {
      file: path,
      ...placeAt(text, first.index),
      rule: RULE,
      message:
        'a mark of a merge: two versions of this text stand here, between <<<<<<<, ======= and >>>>>>>. Keep the one that is right, and take out the other and the three marks.',
    },
  ];
}
