import { expect, test } from 'vitest';
import type { FindingKind } from '../schema/finding.ts';
import { groupPoints } from './point-groups.ts';
import type { Finding, Line } from './study.ts';

const lines = (ids: string): Line[] =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id }) as Line);
const point = (kind: FindingKind, own: string, lead = ''): Finding =>
  ({ id: own, kind, lines: lines(own), lead: lines(lead) }) as Finding;
const outline = (points: Finding[]): string[] =>
  groupPoints(points).map(
    ({ kind, runs }) =>
      `${kind}: ${runs.map(({ lead, findings }) => `[${lead.map(({ id }) => id)}] ${findings.map(({ id }) => id)}`).join('; ')}`,
  );

test('neighbours of one kind stand together, those with one lead under it, and a kind can come back', () => {
  expect(
    outline([
      point('ideal', 's1-2', 's1-1'),
      point('ideal', 's1-3', 's1-1'),
      point('ideal', 's2-1'),
      point('tension', 's2-2', 's2-0'),
      point('ideal', 's3-1'),
    ]),
  ).toEqual(['ideal: [s1-1] s1-2,s1-3; [] s2-1', 'tension: [s2-0] s2-2', 'ideal: [] s3-1']);
});

test('a lead that was itself the point before is not said again', () => {
  expect(
    outline([
      point('practice', 's4-3'),
      point('cause', 's4-4', 's4-3'),
      point('cause', 's4-5', 's4-3'),
      point('cause', 's5-2', 's4-3'),
      point('obstacle', 's6-1', 's4-3'),
    ]),
  ).toEqual(['practice: [] s4-3', 'cause: [] s4-4,s4-5,s5-2', 'obstacle: [s4-3] s6-1']);
});
