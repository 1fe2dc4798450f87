import { expect, test } from 'vitest';
import { readFiles } from '../../test/studies/study-files.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { smallPicture } from './small.tsx';

const study = studyOf(readFiles('test/studies/oven').files);
const pictureOf = (kind: string): string | undefined =>
  study.figures.filter(({ file }) => file.kind === kind).map((figure) => smallPicture(study, figure))[0];
const count = (svg: string | undefined, part: string): number => (svg ?? '').split(part).length - 1;

test('each route is a road, dotted where the talk is silent on it', () => {
  const routes = pictureOf('routes');
  expect([count(routes, 'class="road"'), count(routes, 'data-silent')]).toEqual([2, 1]);
});

test('of the networks the last is drawn, as in the figure', () => {
  const networks = pictureOf('ego-networks');
  expect([count(networks, 'class="ego"'), count(networks, 'class="person"')]).toEqual([1, 5]);
});

test('a spectrum is its nearest pair and its farthest', () => {
  const spectrum = pictureOf('spectrum');
  expect([count(spectrum, 'data-tone="0"'), count(spectrum, 'data-tone="10"')]).toEqual([1, 1]);
  expect(count(spectrum, 'class="arc"')).toBe(4);
});

test('a map is the land with a spot for each place', () => {
  const map = pictureOf('place-map');
  expect([count(map, 'class="land"'), count(map, 'class="spot"')]).toEqual([1, study.places.length]);
});

test('a map of points is a stroke for each, under one another where they are of one slide', () => {
  const map = pictureOf('argument-map');
  const columns = new Set([...(map ?? '').matchAll(/M([\d.]+) /g)].map(([, x]) => x));
  expect(count(map, 'class="point"')).toBe(study.findings.length);
  expect(columns.size).toBe(new Set(study.findings.map(({ lead }) => lead[0]?.slide)).size);
});

test('none holds words or a style', () => {
  for (const figure of study.figures) expect(smallPicture(study, figure) ?? '').not.toMatch(/<text|style=/);
});
