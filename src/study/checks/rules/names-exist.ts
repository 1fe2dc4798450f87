import { AUTHORING, type AuthoringName, isAuthoringName } from '../../../schema/authoring.ts';
import { LineId } from '../../../schema/primitives.ts';
import { namesAmong, namesIn } from '../../../schema/walk.ts';
import type { ProseElement } from '../../scan-prose.ts';
import { linesOf } from '../../uses.ts';
import { type Draft, dataDocuments, meantIn, proseDocuments } from '../draft.ts';
import { isAmong, knownOf } from '../names.ts';
import { nearest, noSuch, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { wordIssue } from '../word-issue.ts';

const RULE = 'names-what-exists';

export const namesExist: Rule = {
  name: RULE,
  says: 'Every line, finding, quote, concept, figure, exercise and reference that is named exists.',
  check(draft) {
    return [...inData(draft), ...inProse(draft)];
  },
};

function inData(draft: Draft): Problem[] {
  return [...dataDocuments(draft), ...proseDocuments(draft)].flatMap((document) =>
    namesAmong(meantIn(document)).flatMap(({ kind, name, path }) => {
      const known = knownOf(draft, kind);
      return known === undefined || isAmong(known, name)
        ? []
        : [
            {
              file: document.file.path,
              ...document.at(path),
              rule: RULE,
              message: noSuch(kind, name, known),
            },
          ];
    }),
  );
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
  const names = [
    ...namesIn(AUTHORING[name], attributes),
    ...linesOf(element)
      .filter((line) => LineId.safeParse(line).success)
      .map((line) => ({ kind: 'line' as const, name: line })),
  ];
  for (const named of names) {
    const known = knownOf(draft, named.kind);
    if (known && !isAmong(known, named.name)) faults.push(noSuch(named.kind, named.name, known));
  }
  const tried = draft.exercises.find(({ id }) => name === 'Exercise' && id === attributes.id);
  if (tried && tried.data.kind !== 'predict-order')
    faults.push(
      `<Exercise>: "${tried.id}" is of kind ${tried.data.kind}. Only an exercise of kind predict-order can be tried where one reads.`,
    );
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
