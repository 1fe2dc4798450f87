import { expect, test } from 'vitest';
import { findingText, SMALL_OVEN } from '../../test/studies/study-files.ts';
import { studyOf } from './checks/study-of.ts';
import { entryById } from './entry-by-id.ts';
import { tiesOf } from './ties.ts';

/** The ties of a need as lines: what the talk leaves open, then each link with who makes it and where it leads. */
function tiesIn(relations: string, more = ''): string[] {
  const need = (links: string): string => findingText({ relations: links }).replace('tension', 'need');
  const files = SMALL_OVEN.add(
    'findings/brood.yaml',
    need(relations).replace('  - by: statement\n', `  - by: statement\n${more}`),
  )
    .add('findings/meel.yaml', need('[]'))
    .add(
      'findings/gist.yaml',
      findingText({ relations: '[{ type: explains, to: brood, basis: talk, lines: [s02-1] }]' }),
    )
    .add('findings/zout.yaml', findingText({ relations: '[{ type: opposes, to: brood, basis: reading }]' }));
  const { untied, ties } = tiesOf(entryById(studyOf(files.files).findings, 'brood'));
  return [
    ...(untied ? ['untied'] : []),
    ...ties.map(({ by, basis, to }) => {
      const names = to.map((on) => ('finding' in on ? on.finding.id : on.quote.id));
      return `${by === 'quote' ? by : `${by.type} ${by.seen}`} (${basis}): ${names.join(', ')}`;
    }),
  ];
}

test('its own kind comes first, then what leads back, the talk before us; what opposes leads nowhere', () => {
  expect(
    tiesIn(
      '[{ type: answers, to: koude-oven, basis: reading }, { type: answers, to: verloren-sleutel, basis: reading }, { type: specifies, to: meel, basis: reading }]',
      '  - { by: quote, quote: molenaar, basis: reading }\n',
    ),
  ).toEqual([
    'specifies to (reading): meel',
    'explains from (talk): gist',
    'answers to (reading): koude-oven, verloren-sleutel',
    'quote (reading): molenaar',
  ]);
});
