import { expect, test } from 'vitest';
import { findingText, SMALL_OVEN } from '../../test/studies/study-files.ts';
import { studyOf } from './checks/study-of.ts';
import { leftOut, tiedTo } from './left-out.ts';

const point = (id: string, relations: string) =>
  [`findings/${id}.yaml`, findingText({ relations: `[${relations}]` })] as const;
const link = (type: string, to: string, basis: 'talk' | 'reading') =>
  `{ type: ${type}, to: ${to}, basis: ${basis}${basis === 'talk' ? ', lines: [s02-1]' : ''} }`;

const study = studyOf(
  SMALL_OVEN.add(...point('warm-brood', link('opposes', 'koude-oven', 'talk')))
    .add(
      ...point(
        'vers-deeg',
        [link('specifies', 'warm-brood', 'talk'), link('opposes', 'koude-oven', 'reading')].join(', '),
      ),
    )
    .add(...point('oud-brood', link('supports', 'warm-brood', 'reading'))).files,
);
const ties = new Map(study.findings.map((finding) => [finding.id, tiedTo(finding)]));
const after = (...chosen: string[]) => leftOut(ties, new Set(chosen));

test('what the talk sets against a point that was chosen is told apart, from whichever end it is stated', () => {
  expect(after('koude-oven').opposed).toEqual(['warm-brood']);
  expect(after('warm-brood').opposed).toEqual(['koude-oven']);
});

test('what the talk ties comes before what we tie, and each is told once', () => {
  expect(after('warm-brood')).toEqual({ opposed: ['koude-oven'], tied: ['vers-deeg'], read: ['oud-brood'] });
  // Against one it is our reading, with the other the talk's own link.
  const { opposed, tied, read } = after('warm-brood', 'koude-oven');
  expect({ opposed, tied }).toEqual({ opposed: [], tied: ['vers-deeg'] });
  expect(read).toContain('oud-brood');
  expect(read).not.toContain('vers-deeg');
  expect(after('koude-oven').read).toContain('vers-deeg');
});

test('a choice of all leaves out nothing, and so does one of none', () => {
  const nothing = { opposed: [], tied: [], read: [] };
  expect(after(...ties.keys())).toEqual(nothing);
  expect(after()).toEqual(nothing);
  expect(after('nergens')).toEqual(nothing);
});
