/** For tests: the oven as it was published three times, and as it is now, made of the fixture by the very code that releases. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redactEditions, redactLines, redactTranscript } from '../../scripts/author/redact.ts';
import { listedStatements } from '../../src/register/kept-statements.ts';
import { makeEdition } from '../../src/register/make-edition.ts';
import { addAddresses } from '../../src/study/addresses.ts';
import { readDraft } from '../../src/study/checks/draft.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { formatEdition, formatManifest, MANIFEST, pathOfEdition } from '../../src/study/editions.ts';
import { readFiles, StudyFiles } from './study-files.ts';

export const NOTE = {
  finding: 'wie-er-komen',
  nl: ['Of: wie honger heeft, komt niet.', 'Of: wie trek heeft, blijft weg.'],
  en: ['Or: those who are hungry do not come.', 'Or: those who feel like it stay away.'],
} as const;
export const MOVED = { finding: 'ver-van-de-oven', to: 'weinig-handen' };
export const WITHDRAWN = 'verloren-sleutel';
export const ADDED = 'sleutel-kwijt';
/** What a speaker takes back, in both languages, and each word of it that nothing else says. */
export const REDACTED = {
  line: 's09-3c',
  turn: 'quote/gesprek-bij-het-vuur#turn-s09-3a',
  says: [
    'het hout is op en ik ben het ook. Het deeg kneed ik nog wel, en mijn dochter brengt het rond',
    'the wood has run out and so have I. I do still knead the dough, and my daughter takes it round',
  ],
  traces: /hout is op en ik|deeg kneed|mijn dochter|wood has run out|knead the dough|my daughter/i,
};
const CHAPTER = (language: string) => `report/${language}/06-wie-er-stookt.mdx`;
export const PARAGRAPH = {
  id: 'dia-8-geeft-vier',
  nl: ['Dia 8 geeft vier punten over de stokers', 'Dia 8 noemt er vier over wie er stookt'],
  en: ['are tired.', 'are tired. So it says.'],
};

/** `1.0`, `1.1` and `1.2` as they were released, and `now`: the last of them, redacted since. */
export function threeEditions(): Record<'1.0' | '1.1' | '1.2' | 'now', StudyFiles> {
  const oven = readFiles('test/studies/oven');
  const note = `findings/${NOTE.finding}.yaml`;
  const first = release(oven, '1.0', '2027-03-01');

  let second = dated(first, '1.1', '2027-06-01')
    .change(note, NOTE.nl[0], NOTE.nl[1])
    .change(note, NOTE.en[0], NOTE.en[1])
    .change(CHAPTER('nl'), PARAGRAPH.nl[0] ?? '', PARAGRAPH.nl[1] ?? '')
    .change(CHAPTER('en'), PARAGRAPH.en[0] ?? '', PARAGRAPH.en[1] ?? '')
    .change(
      'talk.yaml',
      'text: Vermoeide stokers\n',
      "text: Vermoeide stokers\n        amended: { text: Zeer vermoeide stokers, by: A. Onderzoeker, date: '2027-05-01', why: { nl: preciezer, en: more precise } }\n",
    )
    .change('figures/vier-keer-stoken.yaml', movedRow(oven), '')
    .remove(`findings/${MOVED.finding}.yaml`)
    .change(
      'addresses.txt',
      `finding ${MOVED.finding}\n`,
      `finding ${MOVED.finding} moved ${MOVED.to}\n`,
    );
  for (const language of ['nl', 'en'])
    second = second.change(CHAPTER(language), `<Finding id="${MOVED.finding}" />\n\n`, '');
  second = release(second, '1.1', '2027-06-01');

  let third = dated(second, '1.2', '2027-09-01')
    .change(note, NOTE.nl[1], NOTE.nl[0])
    .change(note, NOTE.en[1], NOTE.en[0])
    .rename(`findings/${WITHDRAWN}.yaml`, `findings/${ADDED}.yaml`)
    .change(
      'addresses.txt',
      `finding ${WITHDRAWN}\n`,
      `finding ${WITHDRAWN} withdrawn 2027-09-01 see finding ${ADDED}\n`,
    );
  for (const language of ['nl', 'en'])
    third = third.change(CHAPTER(language), `<Finding id="${WITHDRAWN}" />`, `<Finding id="${ADDED}" />`);
  third = release(third, '1.2', '2027-09-01');
  return { '1.0': first, '1.1': second, '1.2': third, now: redacted(third) };
}

function movedRow(oven: StudyFiles): string {
  const row = new RegExp(` +- { finding: ${MOVED.finding}, .*\n`).exec(oven.text('figures/vier-keer-stoken.yaml'))?.[0];
  if (!row) throw new Error(`no row of ${MOVED.finding}`);
  return row;
}

const dated = (study: StudyFiles, version: string, date: string): StudyFiles =>
  study.write(
    'study.yaml',
    study.text('study.yaml').replace(/^edition: .*$/m, `edition: { version: '${version}', date: '${date}' }`),
  );

/** What `npm run release` writes. */
export function release(files: StudyFiles, version: string, date: string): StudyFiles {
  const named = files.text('study.yaml').includes(`version: '${version}'`) ? files : dated(files, version, date);
  const study = studyOf(named.files);
  const edition = makeEdition(study);
  const ids = [
    ...readDraft(named.files).draft.named,
    ...listedStatements(study).map((id) => ({ kind: 'statement' as const, id })),
  ];
  const listed = put(named, 'addresses.txt', addAddresses(named.text('addresses.txt'), ids));
  return put(
    put(listed, pathOfEdition(version), formatEdition(edition)),
    MANIFEST,
    formatManifest([...study.editions, edition]),
  );
}

/** What `npm run redact` writes. */
function redacted(files: StudyFiles): StudyFiles {
  const study = studyOf(files.files);
  const line = study.lines.get(REDACTED.line);
  if (!line) throw new Error(`no line ${REDACTED.line}`);
  const fact = { date: '2027-10-01', why: 'op verzoek' };
  const editions = redactEditions(study.editions, [`line/${line.id}`], REDACTED.says, fact);
  return editions.reduce(
    (kept, edition) => put(kept, pathOfEdition(edition.version), formatEdition(edition)),
    put(files, MANIFEST, formatManifest(editions))
      .write('talk.txt', redactTranscript(files.text('talk.txt'), study, [line]))
      .write('talk.yaml', redactLines(files.text('talk.yaml'), [line], fact)),
  );
}

export const EDITIONS_ADDRESS = 'https://example.org/';

/** Writes what they are now into a folder, which it gives back. */
export function writeThreeEditions(folder: string): string {
  writeFiles(folder, threeEditions().now);
  return folder;
}

export function writeFiles(folder: string, { files }: StudyFiles): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const put = (study: StudyFiles, path: string, text: string): StudyFiles =>
  new StudyFiles([...study.files.filter((file) => file.path !== path), { path, text }]);
