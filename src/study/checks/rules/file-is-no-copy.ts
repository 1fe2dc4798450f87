import { isLanguage, type Text } from '../../../schema/primitives.ts';
import type { Document } from '../document.ts';
import type { Draft } from '../draft.ts';
import { bareFile, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from '../texts-in.ts';

const RULE = 'file-is-no-copy';
/** So many of its texts in a hundred that a file has in common with another make it a copy. */
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
  const byName = new Map<string, Entry>();
  // Of a file and its copy the copy has the longer name.
  const sorted = [...entries].sort((a, b) => a.document.id.length - b.document.id.length);
  return sorted.flatMap((entry) => {
    const names = Object.entries(entry.name).flatMap(([language, name]) =>
      isLanguage(language) && name ? [`${language} ${name.toLowerCase()}`] : [],
    );
    const first = names.map((name) => byName.get(name)).find((known) => known !== undefined);
    for (const name of names) if (!byName.has(name)) byName.set(name, entry);
    if (!first || shared(entry.document, first.document) < ALIKE) return [];
    return [
      {
        ...bareFile(entry.document.file.path, RULE),
        message: `this says what ${first.document.file.path} says, word for word or nearly. Compare the two, and delete the one that is not meant.`,
      },
    ];
  });
}

/** How many in a hundred of a document's texts stand in the other too. */
function shared(document: Document<unknown>, other: Document<unknown>): number {
  const theirs = new Set(textsIn(other.data).map(({ text }) => text));
  const own = textsIn(document.data);
  return (100 * own.filter(({ text }) => theirs.has(text)).length) / Math.max(1, own.length);
}

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
