import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { isLanguage, type Language } from '../../src/schema/primitives.ts';
import { StudyFile } from '../../src/schema/study.ts';
import { Talk } from '../../src/schema/talk.ts';
import { bare, definitionOf, shapeOf } from '../../src/schema/walk.ts';
import { readCheckedStudy } from '../build/check-study.ts';
import { isText, sentenceOf } from './commented-yaml.ts';
import { EXAMPLES, emptyStudy, parseLanguages, writeNewStudy } from './new-study.ts';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'new-study-'));
});
afterEach(() => rmSync(temp, { recursive: true }));

const CHOICES: [Language, ...Language[]][] = [['nl', 'en'], ['en', 'nl'], ['nl'], ['en']];
const EMPTY = emptyStudy(['nl', 'en']);
const textOf = (path: string): string => EMPTY.find((file) => file.path === path)?.text ?? '';

test.each(CHOICES)('a new study in %s, %s has no problem', (...languages) => {
  const dir = join(temp, 'study');
  const chosen = languages.filter(Boolean) as [Language, ...Language[]];
  writeNewStudy(dir, emptyStudy(chosen));
  expect(readCheckedStudy(dir).report).toBe('');
});

/** Every field of a schema, however deep, with its sentence; those that only say of which kind a thing is excepted. */
function sentencesIn(given: z.core.$ZodType, path: string): [field: string, sentence: string][] {
  const schema = bare(given);
  const definition = definitionOf(schema);
  const inner = (of: readonly z.core.$ZodType[]) => of.flatMap((one) => sentencesIn(one, path));
  if (definition.type === 'tuple') return inner(definition.items);
  if (definition.type === 'array') return inner([definition.element]);
  if (definition.type === 'union') return inner(definition.options);
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]): [string, string][] => {
    if (isLanguage(key)) return [];
    const own = `${path}.${key}`;
    const tells = definitionOf(field).type === 'literal' && ['kind', 'show', 'by'].includes(key);
    return [
      ...(tells ? [] : [[own, sentenceOf(field)] as [string, string]]),
      ...(isText(field) ? [] : sentencesIn(field, own)),
    ];
  });
}

test.each([['study.yaml', StudyFile], ['talk.yaml', Talk], ...Object.entries(EXAMPLES)])(
  '%s has every field, each under its sentence',
  (path, schema) => {
    const written = textOf(path).replace(/\n[ #]*# /g, ' ');
    const fields = sentencesIn(schema, path);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, sentence]) => !/\S[.)`]$/.test(sentence))).toEqual([]);
    expect(fields.filter(([, sentence]) => !written.includes(sentence))).toEqual([]);
    const missing = fields.filter(
      ([field]) => !new RegExp(`(^|[ -])${field.split('.').at(-1)}:`, 'm').test(textOf(path)),
    );
    expect(missing).toEqual([]);
  },
);

test.each(Object.entries(EXAMPLES))('%s is of the shape that it is an example of', (path, schema) => {
  const { error } = schema.safeParse(parse(textOf(path)));
  expect(error?.issues ?? []).toEqual([]);
});

test('what a comment in study.yaml or talk.yaml leaves to fill in is valid once the # is gone', () => {
  const filled = textOf('talk.yaml')
    .replace(/slides: \[\]\n.*\n/, 'slides:\n')
    .replace(/^# {2}/gm, '  ');
  expect(Talk.safeParse(parse(filled)).error?.issues ?? []).toEqual([]);
});

test('a folder that holds something is refused, and left as it is', () => {
  writeFileSync(join(temp, 'mine.txt'), '');
  expect(() => writeNewStudy(temp, emptyStudy(['nl']))).toThrow(
    `${temp}: this folder is not empty: it holds mine.txt. Nothing was written.`,
  );
  expect(() => writeNewStudy(join(temp, 'mine.txt'), emptyStudy(['nl']))).toThrow('this is a file');
  expect(readdirSync(temp)).toEqual(['mine.txt']);
});

test('where a file cannot be written, nothing of the study is left', () => {
  const dir = join(temp, 'study', 'within');
  const files = [...emptyStudy(['nl']), { path: 'talk.txt/none', text: '' }];
  expect(() => writeNewStudy(dir, files)).toThrow(/ENOTDIR|EEXIST/);
  expect(readdirSync(temp)).toEqual([]);
});

test('an empty folder is filled', () => {
  mkdirSync(join(temp, 'empty'));
  writeNewStudy(join(temp, 'empty'), emptyStudy(['en']));
  expect(readdirSync(join(temp, 'empty'))).toContain('study.yaml');
});

test('the languages are those that the site speaks, each once', () => {
  expect(parseLanguages('en, nl')).toEqual(['en', 'nl']);
  expect(() => parseLanguages('nl,xx')).toThrow('found "xx"; expected one or more of nl, en');
  expect(() => parseLanguages('nl,nl')).toThrow('found "nl"');
  expect(() => parseLanguages('')).toThrow('--languages');
});
