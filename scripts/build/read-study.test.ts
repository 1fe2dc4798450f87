import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainDiskFault } from './disk-faults.ts';
import { readStudy, studyDir, writeSnapshot } from './read-study.ts';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'study-'));
});
afterEach(() => rmSync(temp, { recursive: true }));

test('a study is all its files in order of path, without what file managers and editors leave, and without examples', () => {
  mkdirSync(join(temp, 'findings'));
  for (const path of [
    'study.yaml',
    'findings/b.yaml',
    'findings/a.yaml',
    '.DS_Store',
    'study.yaml~',
    '_example.yaml',
  ]) {
    writeFileSync(join(temp, path), path);
  }
  expect(readStudy(temp).map(({ path, text }) => [path, text])).toEqual([
    ['findings/a.yaml', 'findings/a.yaml'],
    ['findings/b.yaml', 'findings/b.yaml'],
    ['study.yaml', 'study.yaml'],
  ]);
});

test('a snapshot holds the same bytes, pictures too, and nothing from before', () => {
  const picture = Buffer.from([0x89, 0x50, 0xff, 0xfe, 0]);
  writeFileSync(join(temp, 'a.png'), picture);
  const files = readStudy(temp);
  const snapshot = join(temp, 'snapshot');
  mkdirSync(snapshot);
  writeFileSync(join(snapshot, 'old.yaml'), '');
  writeSnapshot(files, snapshot);
  expect(readStudy(snapshot).map(({ path }) => path)).toEqual(['a.png']);
  expect(readFileSync(join(snapshot, 'a.png'))).toEqual(picture);
});

test('no folder, a file, or an empty folder is no study', () => {
  writeFileSync(join(temp, 'file'), '');
  mkdirSync(join(temp, 'empty'));
  expect(() => readStudy(join(temp, 'absent'))).toThrow('there is no such folder');
  expect(() => readStudy(join(temp, 'file'))).toThrow('this is a file');
  expect(() => readStudy(join(temp, 'empty'))).toThrow('this folder is empty');
});

test('a file that is listed and gone when it is read is named, and so is a link that leads in a circle', () => {
  const told = (): string | undefined => {
    try {
      readStudy(temp);
    } catch (error) {
      return explainDiskFault(error)?.replace(temp, 'STUDY');
    }
    return 'no fault';
  };
  symlinkSync('nowhere.yaml', join(temp, 'gone.yaml'));
  expect(told()).toMatch(/^STUDY\/gone\.yaml: this is not there: it was taken away meanwhile/);
  rmSync(join(temp, 'gone.yaml'));
  symlinkSync('circle.yaml', join(temp, 'circle.yaml'));
  expect(told()).toMatch(/^STUDY\/circle\.yaml: this is a link that leads back to itself/);
});

test('STUDY_DIR is said as the author typed it, without the last slash', () => {
  expect(studyDir({})).toBe('content');
  expect(studyDir({ STUDY_DIR: 'test/studies/tiny/' })).toBe('test/studies/tiny');
  expect(studyDir({ STUDY_DIR: '/' })).toBe('/');
});
