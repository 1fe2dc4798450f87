import { expect, test } from 'vitest';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { hashOfWords, MANIFEST, manifestOf } from '../../src/study/editions.ts';
import { REDACTED, threeEditions } from '../../test/studies/three-editions.ts';

const { '1.2': before, now: after } = threeEditions();

test('what was redacted leaves neither its words nor a hash of them in any file', () => {
  const held = (files: typeof before) =>
    files.files
      .filter(({ text }) => REDACTED.traces.test(text))
      .map(({ path }) => path)
      .sort();
  expect(held(before)).toEqual(['editions/1.0.json', 'talk.txt', 'talk.yaml']);
  expect(held(after)).toEqual([]);
  const gone = studyOf(before.files)
    .editions.flatMap(({ statements }) => statements)
    .filter(({ words }) => Object.values(words).some(({ text }) => REDACTED.traces.test(text)));
  expect(gone.map(({ id }) => id)).toEqual([`line/${REDACTED.line}`, REDACTED.turn].sort());
  const hashes = gone.flatMap(({ words }) =>
    Object.values(words).flatMap(({ text, sha256 }) => [sha256, hashOfWords(text)]),
  );
  const rows = studyOf(before.files)
    .editions.flatMap(manifestOf)
    .flatMap(([name, hash]) => (gone.some(({ id }) => name.endsWith(` ${id}`)) ? [hash] : []));
  expect(rows.length).toBe(2);
  expect(before.text(MANIFEST)).toContain(rows[0]);
  for (const hash of [...hashes, ...rows])
    expect(after.files.filter(({ text }) => text.includes(hash)).map(({ path }) => path)).toEqual([]);
});

test('nothing else changes: the line in the talk, its words in the transcript, and its rows in the editions', () => {
  const changed = after.files.filter(({ path, text }) => before.text(path) !== text).map(({ path }) => path);
  expect(changed.sort()).toEqual(['editions/1.0.json', MANIFEST, 'talk.txt', 'talk.yaml']);
  const rowsOf = (files: typeof before, path: string) => files.text(path).split('\n');
  for (const path of changed.filter((name) => !name.startsWith('talk'))) {
    const [old, now] = [rowsOf(before, path), rowsOf(after, path)];
    expect(now.length).toBe(old.length);
    expect(now.filter((row, at) => row !== old[at]).length).toBe(2);
  }
  const line = studyOf(after.files).lines.get(REDACTED.line);
  expect(line).toMatchObject({ text: '[…]', kind: 'participant', redacted: { date: '2027-10-01' } });
  const [old, now] = [before.text('talk.txt'), after.text('talk.txt')];
  const [start, end] = now.split('[…]');
  expect(old.startsWith(start ?? '?') && old.endsWith(end ?? '?')).toBe(true);
});

test('[…] stands for words in a line that says that it was redacted, and nowhere else', () => {
  const fact = /, redacted: \{[^}]*\}/.exec(after.text('talk.yaml'))?.[0] ?? '';
  expect(after.change('talk.yaml', fact, '').problems()).toContain(
    'is […], which stands for words that were removed',
  );
  expect(
    after.change('talk.yaml', "text: '[…]'", 'text: hout').change('talk.txt', '[…]', 'hout').problems(),
  ).toContain('was redacted; expected […] as its text');
});
