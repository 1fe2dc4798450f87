// The oven as an edition some years on: what changed in it since, each in one file, for the tests of what must follow.

import { appendFileSync } from 'node:fs';
import { copyStudy, OVEN } from './builds.ts';

export const EDITION_ADDRESS = 'https://example.org/een/pad/';

/** A line that was amended, and its translation, which changed too. */
export const AMENDED = {
  line: 's08-4',
  before: 'Vermoeide stokers',
  after: 'Zeer vermoeide stokers',
  by: 'A. Onderzoeker',
  why: 'preciezer',
  translationBefore: 'Weary stokers',
  translationAfter: 'Stokers who have had enough',
};

/** A note of a finding. */
export const NOTE = {
  finding: 'wie-er-komen',
  before: 'Or: those who are hungry do not come.',
  after: 'Or something else.',
};

/** A published finding that is no more, and the one that readers are sent on to. */
export const MOVED = { finding: 'ver-van-de-oven', to: 'weinig-handen' };

/** Addresses of an edition before the first one that is kept here. */
export const GONE = `finding oude-bevinding withdrawn 2027-03-01
figure oude-figuur withdrawn 2027-03-01 see findings
figure oude-tekening moved brood-delen
quote oud-citaat moved molenaar
`;

/** Writes the changed study into a folder, which it gives back. */
export function writeEdition(folder: string): string {
  const { replace, remove } = copyStudy(OVEN, folder);
  const { line, before, after, by, why, translationBefore, translationAfter } = AMENDED;
  replace(
    'talk.yaml',
    new RegExp(`(id: ${line}\\n +)text: ${before}\\n`),
    `$1text: ${before}\n        amended: { text: ${after}, by: ${by}, date: '2027-03-01', why: { nl: ${why}, en: more precise } }\n`,
  );
  replace('talk.yaml', `en: ${translationBefore} }`, `en: ${translationAfter} }`);
  replace(`findings/${NOTE.finding}.yaml`, NOTE.before, NOTE.after);
  replace('study.yaml', 'editors: []', 'editors: [{ family: van den Berg, given: Maria del Carmen }]');
  replace(
    'study.yaml',
    "edition: { version: '', date: '' }",
    "edition: { version: '1.0.0', date: '2027-03-01' }",
  );

  remove(`findings/${MOVED.finding}.yaml`);
  replace('figures/vier-keer-stoken.yaml', new RegExp(` +- { finding: ${MOVED.finding}, .*\n`), '');
  for (const language of ['nl', 'en'])
    replace(`report/${language}/06-wie-er-stookt.mdx`, `<Finding id="${MOVED.finding}" />\n\n`, '');
  appendFileSync(`${folder}/addresses.txt`, `finding ${MOVED.finding} moved ${MOVED.to}\n${GONE}`);
  return folder;
}
