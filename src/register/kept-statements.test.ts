import { expect, test } from 'vitest';
import { SMALL_OVEN, type StudyFiles } from '../../test/studies/study-files.ts';
import { release } from '../../test/studies/three-editions.ts';
import { formatProblems } from '../study/checks/index.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { statementProblems } from './kept-statements.ts';

const released = release(SMALL_OVEN, '1.0', '2027-03-01');
const problems = (files: StudyFiles): string =>
  formatProblems(statementProblems(studyOf(files.files), files.text('addresses.txt')));
const PARAGRAPH = ['id="wat-dit-is"', 'id="waar-dit-over-gaat"'] as const;
const renamed = released
  .change('pages/nl/opening.mdx', ...PARAGRAPH)
  .change('pages/en/opening.mdx', ...PARAGRAPH);
const ROW = 'statement page/opening#wat-dit-is\n';

test('a study as it was released has no problem', () => {
  expect(problems(released)).toBe('');
});

test('a statement that vanished is a problem until somebody says where it went', () => {
  expect(problems(renamed)).toMatch(
    /^addresses\.txt:\d+:1 {2}address-is-kept\n {2}statement "page\/opening#wat-dit-is" was published and is gone\. Put it back, or write on this line/,
  );
  const said = (fate: string) => problems(renamed.change('addresses.txt', ROW, `${ROW.trim()} ${fate}\n`));
  expect(said('moved page/opening#waar-dit-over-gaat')).toBe('');
  expect(said('withdrawn 2027-04-01')).toBe('');
  expect(said('moved page/opening#elders')).toContain('moved to "page/opening#elders", which is none.');
});

test('one that only an edition knows is missed too', () => {
  expect(problems(renamed.change('addresses.txt', ROW, ''))).toContain('addresses.txt:1:1');
});

test('one that is said to be gone and is there is a problem, and so is a row that stands twice', () => {
  const row = ROW.trim();
  expect(problems(released.change('addresses.txt', row, `${row} withdrawn 2027-04-01`))).toContain(
    'is marked withdrawn, but it is there',
  );
  expect(problems(released.append('addresses.txt', ROW))).toContain('is listed on line');
});
