import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { statementsOf } from './statements-of.ts';

const files = readStudy('test/studies/oven');
const study = studyOf(files);
/** The study with one file changed, and with it the same chapter in the other language. */
const changed = (path: string, change: (text: string) => string) => {
  const isIt = (one: string) => one === path || one === path.replace('/nl/', '/en/');
  if (!files.some((file) => isIt(file.path) && change(file.text) !== file.text))
    throw new Error(`${path} was not changed`);
  return studyOf(files.map((file) => (isIt(file.path) ? { ...file, text: change(file.text) } : file)));
};
const ids = (of: typeof study) => statementsOf(of, 'nl').map(({ id }) => id);

test('every statement has an id of its own, words, and the same id in both languages', () => {
  const dutch = statementsOf(study, 'nl');
  expect(new Set(ids(study)).size).toBe(dutch.length);
  expect(dutch.filter(({ text }) => text === '')).toEqual([]);
  const english = new Set(statementsOf(study, 'en').map(({ id }) => id));
  expect(ids(study).filter((id) => !english.has(id) && !id.startsWith('page/'))).toEqual([]);
});

test('every line is one but those of contact, whose words are not handed out', () => {
  const lines = statementsOf(study, 'nl').filter(({ id }) => id.startsWith('line/'));
  const [contact, others] = [true, false].map((is) =>
    [...study.lines.values()].filter(({ role }) => (role === 'contact') === is),
  );
  expect(contact?.length).toBeGreaterThan(0);
  expect(lines.map(({ lines: [id] }) => id)).toEqual(others?.map(({ id }) => id));
});

test('in another language a line is a translation; the talk’s own are its own', () => {
  const whose = (language: 'nl' | 'en') =>
    statementsOf(study, language).find(({ id, kind }) => kind === 'line' && id.startsWith('line/'))?.whose;
  expect([whose('nl'), whose('en')]).toEqual(['study', 'translation']);
});

const chapter = files.find(
  ({ path, text }) => /^report\/nl\//.test(path) && /<Paraphrase [^>]*lines="\S+ /.test(text),
);
const finding = files.find(({ path }) => path.startsWith('findings/'));

test.each([
  [
    'words of a paragraph',
    chapter?.path,
    (text: string) => text.replace(/(<Paraphrase[^>]*>\n+)/, '$1Anders gezegd '),
  ],
  [
    'lines of a paragraph',
    chapter?.path,
    (text: string) => text.replace(/(<Paraphrase [^>]*lines="s\d+-\d+[a-z]?) [^"]*/, '$1'),
  ],
  ['a title', chapter?.path, (text: string) => text.replace(/^title: .*/m, 'title: Iets anders')],
  ['a name', finding?.path, (text: string) => text.replace(/(label:\n {2}nl: ).*/, '$1Iets anders')],
  ['a reach', finding?.path, (text: string) => text.replace(/(reach:\n {2}nl: )/, '$1Kort gezegd ')],
  ['a note', finding?.path, (text: string) => text.replace(/(note:\n {2}nl: )/, '$1Kort gezegd ')],
] as const)('%s can change without changing an id', (_, path, change) => {
  const before = statementsOf(study, 'nl').map(({ text }) => text);
  const after = changed(path ?? '', change);
  expect(ids(after)).toEqual(ids(study));
  expect(
    statementsOf(after, 'nl')
      .map(({ text }) => text)
      .join() === before.join() && _ !== 'lines of a paragraph',
  ).toBe(false);
});
