/** What is no problem, and which an author had better look at: what the site had to guess. */
import type { Person } from '../../schema/person.ts';
import type { Path } from '../../schema/walk.ts';
import { guessIn, invertedName, personOf, researchersOf } from '../people.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** A remark for each name whose family name had to be guessed. */
export function remarksOf({ study }: Draft): Problem[] {
  if (!study) return [];
  const { researcher, editors } = study.data;
  const people: [Path, Person][] = [
    ...researchersOf({ researcher }).map((person, index): [Path, Person] => [
      Array.isArray(researcher) ? ['researcher', index, 'name'] : ['researcher', 'name'],
      person,
    ]),
    ...editors.map((person, index): [Path, Person] => [['editors', index, 'name'], person]),
  ];
  return people.flatMap(([path, person]) => {
    const guess = guessIn(person);
    if (!guess) return [];
    const cited = invertedName(personOf(person));
    const message =
      guess === 'organisation'
        ? `"${person.name}" is cited as an organisation. If it is one, write "literal" instead of "name"; if it is a person, add "family" with the family name.`
        : `"${person.name}" is cited as "${cited}". If that is wrong, add "family" with the whole family name; if it is right, add it too, and this is not said again.`;
    return [{ file: study.file.path, ...study.at(path), rule: 'name-is-guessed', message }];
  });
}
