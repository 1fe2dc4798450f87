import { expect, test } from 'vitest';
import { SMALL_OVEN } from '../../test/studies/study-files.ts';
import { studyOf } from './checks/study-of.ts';
import { signedBelow } from './signed-below.ts';

const study = studyOf(SMALL_OVEN.files);
const finding = (id: string) => ({ name: 'Finding', attributes: { id } });
const verbatim = (lines: string) => ({ name: 'Verbatim', attributes: { lines } });

test('of blocks of one slide that follow each other the last alone has a sign, in each language', () => {
  const mdx = `
<Verbatim lines="s02-0 s02-1" />

<Finding id="koude-oven" />

<Finding id="verloren-sleutel" />
`;
  for (const language of ['nl', 'en'] as const) {
    const isSignedBelow = signedBelow(study, language, mdx);
    expect(isSignedBelow(verbatim('s02-0 s02-1'))).toBe(true);
    expect(isSignedBelow(finding('koude-oven'))).toBe(true);
    expect(isSignedBelow(finding('verloren-sleutel'))).toBe(false);
  }
});

test.each([
  ['another slide', '<Verbatim lines="s03-1" />'],
  ['the words of someone else', '<Verbatim lines="s02-3" />'],
  ['words of both', '<Verbatim lines="s02-1 s02-3" />'],
  ['a point with a note', '<Finding id="verloren-sleutel" note />'],
  ['a text of ours', '<Editorial id="los">\nVan ons.\n</Editorial>'],
  ['a heading', '## Kop'],
])('before %s a block keeps its sign', (_, next) => {
  expect(signedBelow(study, 'nl', `<Finding id="koude-oven" />\n\n${next}\n`)(finding('koude-oven'))).toBe(
    false,
  );
});
