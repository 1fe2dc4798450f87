import { expect, test } from 'vitest';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { generateStudy } from './generate.ts';

test.each([0, 1, 25, 60])('a made-up study of %i findings passes the check', (findings) => {
  const study = studyOf(generateStudy({ findings, relations: findings * 2 }));
  expect(study.findings).toHaveLength(findings);
});

test('it has as many relations as were asked for, and is the same each time', () => {
  const make = () => generateStudy({ findings: 60, relations: 120, nameLength: 6, stretch: 2 });
  expect(make()).toEqual(make());
  expect(studyOf(make()).findings.flatMap(({ relations }) => relations)).toHaveLength(120);
});

test('another seed gives another study', () => {
  expect(generateStudy({ findings: 5, relations: 4, seed: 2 })).not.toEqual(
    generateStudy({ findings: 5, relations: 4, seed: 1 }),
  );
});
