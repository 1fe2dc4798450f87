import { expect, test } from 'vitest';
import { findingText, StudyFiles, SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const to = (...ids: string[]): string =>
  `[${ids.map((id) => `{ type: explains, to: ${id}, basis: reading }`).join(', ')}]`;
const withFindings = (links: Record<string, string[]>): StudyFiles =>
  new StudyFiles([
    ...study.files,
    ...Object.entries(links).map(([id, ids]) => ({
      path: `findings/${id}.yaml`,
      text: findingText({ relations: to(...ids) }),
    })),
  ]);

test('links that lead on and never back have no problem', () => {
  expect(study.problems()).toBe('');
});

test('two ways to the same finding are no circle', () => {
  expect(withFindings({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }).problems()).toBe('');
});

test('a finding that links to itself is a circle', () => {
  expect(withFindings({ a: ['a'] }).problems()).toMatchInlineSnapshot(`
    "findings/a.yaml:6:35  relations-make-no-circle
      this link closes a circle: a → a. Remove the link that says least."
  `);
});

test('two findings that link to each other are one circle', () => {
  expect(withFindings({ a: ['b'], b: ['a'] }).problems()).toMatchInlineSnapshot(`
    "findings/b.yaml:6:35  relations-make-no-circle
      this link closes a circle: a → b → a. Remove the link that says least."
  `);
});

test('three findings in a circle are one circle, wherever one enters it', () => {
  expect(withFindings({ a: ['d'], b: ['c'], c: ['d'], d: ['b'] }).problems()).toMatchInlineSnapshot(`
    "findings/c.yaml:6:35  relations-make-no-circle
      this link closes a circle: d → b → c → d. Remove the link that says least."
  `);
});

test('two circles are two problems', () => {
  expect(
    withFindings({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })
      .problems()
      .match(/closes a circle/g),
  ).toHaveLength(2);
});

test('a chain of a thousand findings is followed to its end', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [
      `f${String(i).padStart(4, '0')}`,
      i < 999 ? [`f${String(i + 1).padStart(4, '0')}`] : [],
    ]),
  );
  expect(withFindings({ ...chain, f0999: ['f0000'] }).problems()).toMatchInlineSnapshot(`
    "findings/f0999.yaml:6:35  relations-make-no-circle
      this link closes a circle: f0000 → f0001 → f0002 → f0003 → … 993 more … → f0997 → f0998 → f0999 → f0000. Remove the link that says least."
  `);
});

test('the same link twice is a problem, two kinds of link are none', () => {
  expect(withFindings({ a: ['koude-oven', 'koude-oven'] }).problems()).toMatchInlineSnapshot(`
    "findings/a.yaml:6:65  relations-make-no-circle
      the link "explains" to "koude-oven" is there twice."
  `);
  const two =
    '[{ type: explains, to: koude-oven, basis: reading }, { type: supports, to: koude-oven, basis: reading }]';
  expect(study.add('findings/a.yaml', findingText({ relations: two })).problems()).toBe('');
});

test('a link that leads nowhere closes no circle', () => {
  expect(withFindings({ a: ['nergens'] }).problems()).not.toContain('relations-make-no-circle');
});
