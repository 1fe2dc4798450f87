import { AUTHORING, isAuthoringName } from '../../../schema/authoring.ts';
import { lineReferences } from '../../line-references.ts';
import { linesOf } from '../../uses.ts';
import { type Draft, dataDocuments, idsOf, proseDocuments, unknownNames } from '../draft.ts';
import { noSuch, type Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'names-what-exists';

export const namesExist: Rule = {
  name: RULE,
  says: 'Every line, finding, quote, concept, figure and reference that is named exists.',
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
    reference: draft.references?.data.map(({ id }) => id) ?? [],
  };
  const problems = dataDocuments(draft)
    .filter((document) => document !== draft.talk && lineIds.length > 0)
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
        references.map((name, i) => ({ name, path: ['references', i] })),
      ),
    );
  }
  for (const figure of draft.figures) {
    const { relations, references } = figure.data;
    problems.push(
      ...unknownNames(
        figure,
        RULE,
        'finding',
        ids.finding,
        relations.flatMap(({ strain }, i) =>
          strain ? [{ name: strain, path: ['relations', i, 'strain'] }] : [],
        ),
      ),
      ...unknownNames(
        figure,
        RULE,
        'reference',
        ids.reference,
        references.map((name, i) => ({ name, path: ['references', i] })),
      ),
    );
  }
  return problems;
}

/** Which kind of thing an authoring component names by its `id`. */
const NAMED_BY = { Finding: 'finding', Quote: 'quote', Figure: 'figure', Term: 'concept' } as const;

function inProse(draft: Draft): Problem[] {
  const lineIds = [...draft.lines.keys()];
  return proseDocuments(draft).flatMap(({ file, prose }) =>
    prose.elements.flatMap((element) => {
      const at = { file: file.path, line: element.line, column: element.column, rule: RULE };
      const { name, attributes } = element;
      if (!isAuthoringName(name)) {
        return [
          {
            ...at,
            message: noSuch(
              'component',
              `<${name}>`,
              Object.keys(AUTHORING).map((known) => `<${known}>`),
            ),
          },
        ];
      }
      const problems: Problem[] = [];
      const result = AUTHORING[name].safeParse(attributes);
      for (const issue of result.error?.issues ?? []) {
        const path = issue.path.join('.');
        // That a paraphrase lists its lines has a rule of its own.
        if (name === 'Paraphrase' && path === 'lines') continue;
        problems.push({ ...at, message: `<${name}>: ${path ? `${path}: ` : ''}${issue.message}` });
      }
      if (lineIds.length > 0) {
        for (const line of linesOf(element)) {
          if (/^s\d{2}-\d+[a-z]?$/.test(line) && !lineIds.includes(line)) {
            problems.push({ ...at, message: noSuch('line', line, lineIds) });
          }
        }
      }
      if (name in NAMED_BY && typeof attributes.id === 'string') {
        const kind = NAMED_BY[name as keyof typeof NAMED_BY];
        const known = idsOf(draft, kind);
        if (!known.includes(attributes.id))
          problems.push({ ...at, message: noSuch(kind, attributes.id, known) });
      }
      return problems;
    }),
  );
}
