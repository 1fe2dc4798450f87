import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer, Change } from '../../src/editing/asked.ts';
import { readStudy } from '../build/read-study.ts';
import { openEditor } from './editor.ts';

const REACH = 'finding/koude-oven#reach';
const FILE = 'findings/koude-oven.yaml';

function study() {
  const dir = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync('test/studies/oven', dir, { recursive: true });
  const editor = openEditor(dir, () => new Date('2027-03-01T10:00:00Z'));
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
  const base = (id: string): Record<string, string> => editor.text(id)?.base ?? {};
  const change = (nl: string): Change => ({ do: 'words', id: REACH, words: { nl } });
  return { dir, editor, read, base, change };
}

test('a change is checked without being written, saved, and taken back', () => {
  const { dir, editor, read, base, change } = study();
  const before = read(FILE);
  expect(editor.check(change('Dat blijft: open.'))).toMatchObject({
    answer: 'judged',
    problems: [],
    changes: true,
  });
  expect(read(FILE)).toBe(before);
  expect(editor.save(change('Dat blijft: open.'), base(REACH))).toEqual({ answer: 'saved', id: REACH });
  expect(read(FILE)).toBe(before.replace(/(reach:\n {2}nl: ).*/, "$1'Dat blijft: open.'"));
  expect(editor.texts().undo).toBe(true);
  expect(readStudy(dir).map(({ path }) => path)).not.toContain('.edits.jsonl');
  expect(editor.undo()).toEqual({ answer: 'undone', id: REACH });
  expect(read(FILE)).toBe(before);
  expect([editor.undo(), editor.texts().undo]).toEqual([{ answer: 'nothing' }, false]);
});

test('edits are taken back one by one, the last first', () => {
  const { editor, read, base, change } = study();
  const texts = ['Een.', 'Twee.'].map((words) => {
    editor.save(change(words), base(REACH));
    return read(FILE);
  });
  editor.undo();
  expect(read(FILE)).toBe(texts[0]);
  editor.undo();
  expect(read(FILE)).not.toContain('Een.');
});

test('what the check has something against is not saved, its own problem first', () => {
  const { editor, read, base } = study();
  const before = read(FILE);
  const line =
    [...editor.texts().texts].find(({ line }) => (line?.text.split(' ').length ?? 0) > 7)?.line?.text ?? '';
  const change: Change = { do: 'words', id: REACH, words: { nl: `Zij zegt: ${line}` } };
  for (const told of [editor.check(change), editor.save(change, base(REACH))])
    expect(told).toMatchObject({
      answer: 'judged',
      problems: [{ rule: 'talk-is-not-retyped', text: REACH, file: FILE }],
    });
  expect(read(FILE)).toBe(before);
});

test('where the file has changed since, nothing is written and the text as it is now is shown', () => {
  const { dir, editor, read, base, change } = study();
  const mine = base(REACH);
  writeFileSync(join(dir, FILE), read(FILE).replace(/(reach:\n {2}nl: ).*/, '$1Van een ander.'));
  const told = editor.save(change('Van mij.'), mine) as Extract<Answer, { answer: 'conflict' }>;
  expect(told.answer).toBe('conflict');
  expect(told.text?.parts[0]?.words).toBe('Van een ander.');
  expect(read(FILE)).toContain('Van een ander.');
  expect(editor.save(change('Van mij.'), told.text?.base ?? {})).toMatchObject({ answer: 'saved' });
  writeFileSync(join(dir, FILE), `${read(FILE)}# later\n`);
  expect(editor.undo()).toEqual({ answer: 'conflict' });
  expect(read(FILE)).toContain('Van mij.');
});

test('a point is a file of its own, told in its chapter in each language, and can be taken back', () => {
  const { dir, editor, read } = study();
  const { chapters, chapterBase, texts } = editor.texts();
  const line = texts.find((text) => text.line && text.whose === 'study')?.lines ?? [];
  const words = (text: string) => ({ nl: text, en: `${text} (en)` });
  const point: Change = {
    do: 'point',
    kind: 'practice',
    label: words('Een nieuw ding'),
    lines: line,
    reach: words('Niets.'),
    note: words('Verzonnen.'),
    chapter: chapters[0]?.id ?? '',
  };
  expect(editor.check(point)).toMatchObject({ answer: 'judged', problems: [] });
  expect(editor.save(point, chapterBase)).toEqual({ answer: 'saved', id: 'finding/een-nieuw-ding' });
  expect(read('findings/een-nieuw-ding.yaml')).toContain('label:\n  nl: Een nieuw ding\n  en: ');
  const told = readStudy(dir).filter(({ text }) => text.includes('<Finding id="een-nieuw-ding" />'));
  expect(told.length).toBe(2);
  expect(editor.undo()).toMatchObject({ answer: 'undone' });
  expect(readdirSync(join(dir, 'findings'))).not.toContain('een-nieuw-ding.yaml');
});

test('nothing is written through a link', () => {
  const { dir, editor, base, change } = study();
  const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'x.yaml');
  renameSync(join(dir, FILE), outside);
  symlinkSync(outside, join(dir, FILE));
  const before = readFileSync(outside, 'utf8');
  expect(() => editor.save(change('Van mij.'), base(REACH))).toThrow('this is a link');
  expect(readFileSync(outside, 'utf8')).toBe(before);
});

test('whoever is killed while writing leaves the old file or the new one', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'killed-'));
  const [old, fresh] = ['old ', 'new '].map((word) => word.repeat(50_000));
  for (let round = 0; round < 5; round++) {
    writeFileSync(join(dir, 'a.yaml'), old ?? '');
    const script = `import { writeFiles } from ${JSON.stringify(resolve('scripts/edit/disk.ts'))};
      for (;;) for (const word of ['new ', 'old ']) { writeFiles(${JSON.stringify(dir)}, new Map([['a.yaml', word.repeat(50_000)]])); process.stdout.write('.'); }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let written = 0;
    child.stdout.on('data', (dots: Buffer) => {
      written += dots.length;
      if (written > 3 * round) child.kill('SIGKILL');
    });
    await new Promise((done) => child.on('close', done));
    expect([old, fresh]).toContain(readFileSync(join(dir, 'a.yaml'), 'utf8'));
    expect(readStudy(dir).map(({ path }) => path)).toEqual(['a.yaml']);
  }
  rmSync(dir, { recursive: true });
});
