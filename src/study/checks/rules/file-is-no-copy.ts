import { isLanguage, type Text } from '../../../schema/primitives.ts';
import { once } from '../../once.ts';
import type { Document } from '../document.ts';
import type { Draft } from '../draft.ts';
import { bareFile, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from '../texts-in.ts';

const RULE = 'file-is-no-copy';
/** So many in a hundred of its pairs of words that a file has in common with another make it a copy. */
const ALIKE = 60;

export const fileIsNoCopy: Rule = {
  name: RULE,
  says: 'No two files say the same: a copy that a synchroniser or an editor left would be published beside what it is a copy of.',
  check(draft) {
    return [...entriesOf(draft).flatMap(copiesAmong), ...chaptersThere(draft)];
  },
};

/** The entries of each kind, and what each is called. */
const entriesOf = (draft: Draft): Entry[][] => [
  draft.findings.map((document) => ({ document, name: document.data.label })),
  draft.quotes.map((document) => ({ document, name: document.data.label })),
  draft.concepts.map((document) => ({ document, name: document.data.term })),
  draft.figures.map((document) => ({ document, name: document.data.label })),
  draft.exercises.map((document) => ({ document, name: document.data.label })),
];

interface Entry {
  document: Document<unknown>;
  name: Text;
}

function copiesAmong(entries: readonly Entry[]): Problem[] {
  const known = new Map<string, Entry>();
  // Of a file and its copy the copy has the longer name.
  const sorted = [...entries].sort((a, b) => a.document.id.length - b.document.id.length);
  return sorted.flatMap((entry) => {
    const others = new Set([...namesOf(entry), ...partsOf(entry)].flatMap((key) => known.get(key) ?? []));
    for (const key of [...namesOf(entry), idOf(entry.document.id)])
      if (!known.has(key)) known.set(key, entry);
    const first = [...others].find((other) => shared(entry.document, other.document) >= ALIKE);
    if (!first) return [];
    return [
      {
        ...bareFile(entry.document.file.path, RULE),
        message: `this says what ${first.document.file.path} says, word for word or nearly. Compare the two, and delete the one that is not meant.`,
      },
    ];
  });
}

const namesOf = ({ name }: Entry): string[] =>
  Object.entries(name).flatMap(([language, text]) =>
    isLanguage(language) && text ? [`${language} ${text.toLowerCase()}`] : [],
  );

const idOf = (id: string): string => `id ${id}`;

/** The ids that an id holds at its beginning or its end: a copy has that of what it is a copy of. */
function partsOf({ document: { id } }: Entry): string[] {
  const words = id.split('-');
  return words.flatMap((_, at) => [idOf(words.slice(0, at + 1).join('-')), idOf(words.slice(at).join('-'))]);
}

/** How many in a hundred of a document's pairs of words stand in the other too. */
function shared(document: Document<unknown>, other: Document<unknown>): number {
  const [own, theirs] = [pairsIn(document), pairsIn(other)];
  let both = 0;
  for (const pair of own) if (theirs.has(pair)) both += 1;
  return (100 * both) / Math.max(1, own.size);
}

const pairsIn = once((document: Document<unknown>): ReadonlySet<string> => {
  const words = textsIn(document.data).flatMap(
    ({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
});

/** Two chapters of a language with one title. */
function chaptersThere({ chapters }: Draft): Problem[] {
  const seen = new Map<string, string>();
  return [...chapters]
    .sort((a, b) => a.id.length - b.id.length || a.order - b.order)
    .flatMap(({ file, language, data }) => {
      const key = `${language} ${data.title.toLowerCase()}`;
      const first = seen.get(key);
      if (!first) seen.set(key, file.path);
      return first
        ? [
            {
              ...bareFile(file.path, RULE),
              message: `this chapter has the title of ${first}, and readers could not tell them apart. Delete the one that is not meant, or give it another title.`,
            },
          ]
        : [];
    });
}
