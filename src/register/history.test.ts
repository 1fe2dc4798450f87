import { expect, test } from 'vitest';
import { ADDED, MOVED, NOTE, threeEditions, WITHDRAWN } from '../../test/studies/three-editions.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { wholeEditions } from '../study/editions.ts';
import { changesByEdition } from './edition-changes.ts';
import { editionOf, wordingsOf } from './history.ts';
import { statementProblems } from './kept-statements.ts';
import { makeEdition } from './make-edition.ts';
import { statementsOf } from './statements-of.ts';

const files = threeEditions();
const now = studyOf(files.now.files);
const versions = ['1.0', '1.1', '1.2'] as const;
const finding = (id: string) => wordingsOf(now, 'nl', { page: 'finding', id });
const told = (id: string) =>
  finding(id).map(({ editions, changes }) => [
    editions.map(({ version }) => version).join(' '),
    changes.length,
  ]);

test('each of the editions, and what was redacted since, passes the check', () => {
  // What is not in order cannot be released, so the others were.
  expect(files.now.problems()).toBe('');
  expect(statementProblems(now, files.now.text('addresses.txt'))).toEqual([]);
});

test('an edition has every statement as it was, though it tells only what changed', () => {
  for (const version of versions) {
    const then = studyOf(files[version].files);
    const whole = wholeEditions(then.editions).get(version) ?? new Map();
    for (const language of ['nl', 'en'] as const) {
      const said = statementsOf(then, language).map(({ id, text }) => [id, text]);
      expect([...whole].map(([id, { words }]) => [id, words[language]?.text]).sort()).toEqual(said.sort());
    }
  }
  expect(now.editions.slice(1).map(({ statements }) => statements.length < 20)).toEqual([true, true]);
  expect(makeEdition(studyOf(files['1.2'].files)).statements).toEqual([]);
});

test('a wording that comes back is told once, with all its editions; one line is enough where nothing changed', () => {
  expect(told(NOTE.finding)).toEqual([
    ['1.0 1.2', 0],
    ['1.1', 1],
  ]);
  expect(told('samen-bakken')).toEqual([['1.0 1.1 1.2', 0]]);
  expect(told(ADDED)).toEqual([['1.2', 0]]);
});

test('a point that moved or was withdrawn tells at its old address what it said', () => {
  const then = (id: string) => finding(id)[0]?.changes.map(({ was }) => was?.text);
  expect(then(MOVED.finding)).toContain('Wat ver is, vertelt de dia niet.');
  expect(then(WITHDRAWN)).toContain('Deze sleutel is verzonnen.');
  // Where something stood already, nothing is mixed in.
  expect(told(MOVED.to)).toEqual([['1.0 1.1 1.2', 0]]);
});

test('what is cited is of the last edition, if it still says so, and of the day since when it does', () => {
  const of = (id: string) => editionOf(now, 'nl', { page: 'finding', id });
  expect(of(NOTE.finding)).toEqual({ version: '1.2', date: '2027-09-01', since: '2027-09-01' });
  expect(of('samen-bakken')).toEqual({ version: '1.2', date: '2027-09-01', since: '2027-03-01' });
  const edited = files.now.change(`findings/${NOTE.finding}.yaml`, NOTE.nl[0], NOTE.nl[1]);
  const address = { page: 'finding' as const, id: NOTE.finding };
  expect(editionOf(studyOf(edited.files), 'nl', address)).toBeUndefined();
  expect(editionOf(studyOf(edited.files), 'en', address)?.version).toBe('1.2');
});

test('each edition lists the pages that it changed, and counts', () => {
  const [third, second, first] = changesByEdition(now, 'nl');
  expect([first?.all, first?.pages]).toEqual([432, []]);
  expect(second?.pages.map(({ at, kinds }) => `${at.page} ${at.id ?? ''}: ${kinds.join(' ')}`)).toEqual(
    expect.arrayContaining([
      `finding ${NOTE.finding}: note`,
      'report : paragraph',
      `finding ${MOVED.finding}: gone`,
      'source : line',
    ]),
  );
  expect(third?.counts).toMatchObject({ added: 5, gone: 5 });
  // The English words of that line did not change.
  expect(changesByEdition(now, 'en')[1]?.pages.map(({ at }) => at.page)).not.toContain('source');
});
