import { AUTHORING, type AuthoringName, isAuthoringName, NAMED_BY } from '../../../schema/authoring.ts';
import { LineId } from '../../../schema/primitives.ts';
import { type DeckName, deckNames, exerciseNames } from '../../deck-names.ts';
import { figureNames } from '../../figure-names.ts';
import { lineReferences } from '../../line-references.ts';
import type { ProseElement } from '../../scan-prose.ts';
import { linesOf } from '../../uses.ts';
import { type Document, wordIssue } from '../document.ts';
import { type Draft, dataDocuments, idsOf, isAmong, proseDocuments, unknownNames } from '../draft.ts';
import { nearest, noSuch, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'names-what-exists';

export const namesExist: Rule = {
  name: RULE,
  says: 'Every line, finding, quote, concept, figure, exercise and reference that is named exists.',
  check(draft) {
    return [...inData(draft), ...inProse(draft)];
  },
};

function inData(draft: Draft): Problem[] {
  const lineIds = [...draft.lines.keys()];
  const ids = {
    finding: idsOf(draft, 'finding'),
    quote: idsOf(draft, 'quote'),
    concept: idsOf(draft, 'concept'),
    figure: idsOf(draft, 'figure'),
    exercise: idsOf(draft, 'exercise'),
    reference: draft.references?.data.map(({ id }) => id) ?? [],
  };
  const referencesRead = !draft.broken.some(({ path }) => path === 'references.json');
  const problems = dataDocuments(draft)
    // Of a talk that could not be read, no line is known to be missing.
    .filter((document) => document !== draft.talk && draft.talk !== undefined)
    .flatMap((document) =>
      unknownNames(
        document,
        RULE,
        'line',
        lineIds,
        lineReferences(document.data).map(({ id, path }) => ({ name: id, path })),
      ),
    );
  for (const finding of draft.findings) {
    const { relations, rests_on } = finding.data;
    problems.push(
      ...unknownNames(
        finding,
        RULE,
        'finding',
        ids.finding,
        relations.map(({ to }, i) => ({ name: to, path: ['relations', i, 'to'] })),
      ),
    );
    rests_on.forEach((support, i) => {
      if (support.by === 'quote') {
        problems.push(
          ...unknownNames(finding, RULE, 'quote', ids.quote, [
            { name: support.quote, path: ['rests_on', i, 'quote'] },
          ]),
        );
      }
      if (support.by === 'model') {
        problems.push(
          ...unknownNames(finding, RULE, 'figure', ids.figure, [
            { name: support.figure, path: ['rests_on', i, 'figure'] },
          ]),
        );
      }
    });
  }
  for (const concept of draft.concepts) {
    const { related, references } = concept.data;
    problems.push(
      ...unknownNames(
        concept,
        RULE,
        'concept',
        ids.concept,
        related.map((name, i) => ({ name, path: ['related', i] })),
      ),
      ...unknownNames(
        concept,
        RULE,
        'reference',
        ids.reference,
        referencesRead ? references.map((name, i) => ({ name, path: ['references', i] })) : [],
      ),
    );
  }
  for (const figure of draft.figures) {
    const names = figureNames(figure.data);
    for (const kind of ['finding', 'reference'] as const) {
      if (kind === 'reference' && !referencesRead) continue;
      problems.push(
        ...unknownNames(
          figure,
          RULE,
          kind,
          ids[kind],
          names.filter((named) => named.kind === kind),
        ),
      );
    }
  }
  const lecture: [Document<unknown>, DeckName[]][] = draft.exercises.map((exercise) => [
    exercise,
    exerciseNames(exercise.data),
  ]);
  if (draft.deck) lecture.push([draft.deck, deckNames(draft.deck.data)]);
  for (const [document, names] of lecture)
    for (const named of names)
      problems.push(...unknownNames(document, RULE, named.kind, ids[named.kind], [named]));
  return problems;
}

function inProse(draft: Draft): Problem[] {
  return proseDocuments(draft).flatMap(({ file, prose }) =>
    prose.elements.flatMap((element) =>
      faultsOf(draft, element).map((message) => ({
        file: file.path,
        line: element.line,
        column: element.column,
        rule: RULE,
        message,
      })),
    ),
  );
}

/** What is wrong with a call in prose, in words: its name, its attributes, the things that it names. */
export function faultsOf(draft: Draft, element: ProseElement): string[] {
  const { name, attributes } = element;
  if (!isAuthoringName(name)) return [noSuch('component', name, Object.keys(AUTHORING))];
  const faults = attributeFaults(name, element);
  if (draft.talk) {
    for (const line of linesOf(element)) {
      if (LineId.safeParse(line).success && !draft.lines.has(line))
        faults.push(noSuch('line', line, [...draft.lines.keys()]));
    }
  }
  if (Object.hasOwn(NAMED_BY, name) && typeof attributes.id === 'string') {
    const kind = NAMED_BY[name as keyof typeof NAMED_BY];
    const known = idsOf(draft, kind);
    if (!isAmong(known, attributes.id)) faults.push(noSuch(kind, attributes.id, known));
  }
  return faults;
}

function attributeFaults(name: AuthoringName, element: ProseElement): string[] {
  const { attributes } = element;
  const known = Object.keys(AUTHORING[name].shape);
  const unknown = Object.keys(attributes).filter((attribute) => !known.includes(attribute));
  const meant = unknown.map((attribute) => nearest(attribute, known));
  const issues = AUTHORING[name].safeParse(attributes).error?.issues ?? [];
  return [
    ...unknown.map((attribute, i) => {
      const list = known.length > 0 ? ` Attributes here are: ${known.join(', ')}.` : ' It takes none.';
      return `<${name}>: unknown attribute "${attribute}".${list}${meant[i] ? ` Did you mean "${meant[i]}"?` : ''}`;
    }),
    ...issues
      .filter(({ code }) => code !== 'unrecognized_keys')
      // A misspelt attribute is one fault, not an unknown one and a missing one.
      .filter(
        ({ path: [key] }) => !(attributes[key as string] === undefined && meant.includes(key as string)),
      )
      // That a paraphrase lists its lines has a rule of its own.
      .filter(({ path }) => !(name === 'Paraphrase' && path.join() === 'lines'))
      .map((issue) => {
        const [key, index] = issue.path as [string, number?];
        const found = index === undefined ? attributes[key] : linesOf(element)[index];
        return `<${name}>: ${key}: ${wordIssue(issue, found)}`;
      }),
  ];
}
