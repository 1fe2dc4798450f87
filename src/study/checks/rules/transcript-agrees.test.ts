import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';
import { wordsOf } from './transcript-agrees.ts';

const SLEUTEL = 'Wie de sleutel van het deurtje heeft, weet niemand';

test('a talk.yaml that says the words of talk.txt has no problem', () => {
  expect(study.problems()).toBe('');
});

test('how lines are wrapped and indented in talk.txt does not matter', () => {
  expect(study.change('talk.txt', 'heeft,\nweet', '  heeft,\n\n\tweet').problems()).toBe('');
});

test('a hyphen at the end of a line joins the next line without a space', () => {
  expect(wordsOf('1-5-\n2022 3').map(({ word }) => word)).toEqual(['1-5-2022', '3']);
  expect(wordsOf('deeg-  \nklont').map(({ word }) => word)).toEqual(['deeg-klont']);
});

/** The talk with a line of its own on slide 2: as talk.txt wraps it, and as talk.yaml says it. */
const withLine = (rows: string, text: string): string =>
  study
    .change('talk.txt', '• Wie de sleutel', `• ${rows}\n\n• Wie de sleutel`)
    .change(
      'talk.yaml',
      '      - id: s02-2\n',
      `      - id: s02-9\n        text: "${text}"\n        marker: •\n        role: footer\n        translation: { en: x }\n      - id: s02-2\n`,
    )
    .problems();

test.each([
  ['waits for what follows', 'Zorg- \nen welzijn', 'Zorg- en welzijn'],
  ['waits for a word that usually joins nothing', 'Zorg-\ndus welzijn', 'Zorg- dus welzijn'],
  ['waits, and the next row too', 'Zorg-\nen welzijns-\nwerk', 'Zorg- en welzijnswerk'],
  ['is a compound’s', 'Deeg-\nklont', 'Deeg-klont'],
  ['breaks a word', 'Welzijns-\ninstellingen', 'Welzijnsinstellingen'],
  ['breaks a word twice', 'Welzijns-\ninstel-\nlingen', 'Welzijnsinstellingen'],
  ['is soft', 'Welzijns\u00AD\ninstel\u00ADlingen', 'Welzijnsinstellingen'],
  ['is Unicode’s own', 'Welzijns\u2010\ninstellingen', 'Welzijnsinstellingen'],
  ['is a dash of two', 'Brood--\nniet warm', 'Brood-- niet warm'],
  ['is there in three ways', 'Zorg-\nen deeg-\nklont en deeg-\nklont', 'Zorg- en deeg-klont en deegklont'],
])('a hyphen at the end of a row that %s agrees with talk.yaml', (_what, rows, text) => {
  expect(withLine(rows, text)).toBe('');
});

test('what is said of a hyphen at the end of a row glues no words', () => {
  expect(withLine('Zorg-\nen welzijn', 'Zorgen welzijn')).toContain('expected "Zorg- en"');
  expect(withLine('Zorg-\nen welzijn', 'Zorg-en welzijn')).toContain('expected "Zorg- en"');
  expect(withLine('Deeg-\nklont', 'Deegbol')).toContain('expected "Deeg-klont"');
});

test('accents of two characters and joined letters agree with plain ones', () => {
  expect(withLine('Financie\u0308le zorg', 'Financiële zorg')).toBe('');
  expect(withLine('\uFB01nanciële zorg', 'financiële zorg')).toBe('');
});

test('a dash that stands alone, or before an empty line, joins nothing', () => {
  expect(wordsOf('- een\nwel -\ntwee').map(({ word }) => word)).toEqual(['-', 'een', 'wel', '-', 'twee']);
  expect(wordsOf('ouder-\n\nkind').map(({ word }) => word)).toEqual(['ouder-', 'kind']);
});

test('a word knows its place in talk.txt', () => {
  expect(wordsOf('een\n  twee')).toEqual([
    { word: 'een', line: 1, column: 1 },
    { word: 'twee', line: 2, column: 3 },
  ]);
});

test('one altered word is one problem, at the line that holds it', () => {
  expect(
    study.change('talk.yaml', SLEUTEL, SLEUTEL.replace('deurtje', 'hekje')).problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:27:15  transcript-agrees
      line s02-2 does not say what talk.txt says: found "hekje", expected "deurtje" (talk.txt:10). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('several altered words of one line are one problem', () => {
  const altered = 'Wie een sleutel van dat deurtje had, weet iemand';
  expect(study.change('talk.yaml', SLEUTEL, altered).problems()).toMatchInlineSnapshot(`
    "talk.yaml:27:15  transcript-agrees
      line s02-2 does not say what talk.txt says: found "een sleutel van dat deurtje had, weet iemand", expected "de sleutel van het deurtje heeft, weet niemand" (talk.txt:10). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('altered words of two lines are two problems', () => {
  const changed = study
    .change('talk.yaml', 'Waarom bakt bijna niemand', 'Waarom bakt vrijwel niemand')
    .change('talk.yaml', 'weet niemand', 'weet iemand');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "talk.yaml:13:15  transcript-agrees
      line s01-2 does not say what talk.txt says: found "vrijwel", expected "bijna" (talk.txt:5). Copy the words from talk.txt; a correction by the researcher goes in "amended".
    talk.yaml:27:15  transcript-agrees
      line s02-2 does not say what talk.txt says: found "iemand", expected "niemand" (talk.txt:11). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('a changed capital, a changed comma and a changed bullet are altered words', () => {
  expect(study.change('talk.yaml', 'text: gezin', 'text: Gezin').problems()).toMatchInlineSnapshot(`
    "talk.yaml:56:15  transcript-agrees
      line s03-5 does not say what talk.txt says: found "Gezin", expected "gezin" (talk.txt:23). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
  expect(study.change('talk.yaml', 'heeft, weet', 'heeft weet').problems()).toMatchInlineSnapshot(`
    "talk.yaml:27:15  transcript-agrees
      line s02-2 does not say what talk.txt says: found "heeft", expected "heeft," (talk.txt:10). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
  expect(
    study.change('talk.yaml', 'brood?\n        marker: •', "brood?\n        marker: '–'").problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:13:15  transcript-agrees
      line s01-2 does not say what talk.txt says: found "–", expected "•" (talk.txt:5). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('two words that changed places are one problem', () => {
  expect(
    study.change('talk.yaml', SLEUTEL, 'Wie sleutel de van het deurtje heeft, weet niemand').problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:27:15  transcript-agrees
      line s02-2 does not say what talk.txt says: found "sleutel de", expected "de sleutel" (talk.txt:10). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('a line of the talk that is missing is one problem, at the line behind it', () => {
  const line = '      - id: s03-6\n        text: klanten\n        translation: { en: customers }\n';
  const changed = study
    .change('talk.yaml', line, '')
    .change(
      'figures/brood-delen.yaml',
      '  - id: klanten\n    line: s03-6',
      '  - id: klanten\n    line: s03-5',
    );
  expect(changed.problems()).toMatchInlineSnapshot(`
    "talk.yaml:59:15  transcript-agrees
      line s03-7 does not say what talk.txt says: found nothing, expected "klanten" (talk.txt:23). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('a line that the talk does not have is one problem', () => {
  const line = '      - id: s02-9\n        text: Brood was er niet\n        role: footer\n';
  expect(
    study.change('talk.yaml', '  - number: 3\n', `${line}  - number: 3\n`).problems(),
  ).toMatchInlineSnapshot(`
    "talk.yaml:38:15  transcript-agrees
      line s02-9 does not say what talk.txt says: found "Brood was er niet", expected nothing (talk.txt:14). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('two lines that changed places are problems of these lines only', () => {
  const changed = study
    .change(
      'talk.yaml',
      'text: gezin\n        translation: { en: household }',
      'text: KLANTEN\n        translation: { en: customers }',
    )
    .change(
      'talk.yaml',
      'text: klanten\n        translation: { en: customers }',
      'text: gezin\n        translation: { en: household }',
    )
    .change('talk.yaml', 'KLANTEN', 'klanten');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "talk.yaml:56:15  transcript-agrees
      line s03-5 does not say what talk.txt says: found "klanten gezin", expected "gezin klanten" (talk.txt:23). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('words at the end of talk.txt that no line holds are one problem', () => {
  expect(study.append('talk.txt', '\nEn toen ging het licht uit.\n').problems()).toMatchInlineSnapshot(`
    "talk.yaml:68:15  transcript-agrees
      line s03-9 does not say what talk.txt says: found nothing, expected "En toen ging het licht uit." (talk.txt:32). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('an empty talk.txt is one problem', () => {
  expect(study.write('talk.txt', '').problems()).toMatchInlineSnapshot(`
    "talk.yaml:6:15  transcript-agrees
      line s01-0 does not say what talk.txt says: found "De broodoven van Verzonnendam Twee weken bij de oven in Verzonnendam • …", expected nothing (talk.txt:1). Copy the words from talk.txt; a correction by the researcher goes in "amended"."
  `);
});

test('a talk without slides needs a talk.txt without words', () => {
  const empty = study.write('talk.yaml', 'language: nl\nslides: []\n');
  const problemsOf = (problems: string) =>
    problems.split('\n').filter((line) => line.includes('transcript-agrees'));
  expect(problemsOf(empty.write('talk.txt', ' \n\n').problems())).toEqual([]);
  expect(problemsOf(empty.problems())).toEqual(['talk.yaml:1:1  transcript-agrees']);
});

test('a correction by the researcher leaves the original to agree', () => {
  const amended = `${SLEUTEL}
        amended:
          text: Wie de sleutel heeft, weet de molenaar
          by: Niemand Verzonnen
          date: '2022-06-01'
          why: { nl: Hij vond hem terug., en: He found it again. }`;
  expect(study.change('talk.yaml', SLEUTEL, amended).problems()).toBe('');
});

test('an id that names another slide than the one it stands on is a problem', () => {
  const changed = study
    .change('talk.yaml', '- id: s03-9', '- id: s04-1')
    .change('study.yaml', '[s03-9]', '[s04-1]');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "talk.yaml:67:13  transcript-agrees
      line "s04-1" stands on slide 3; expected an id that begins with "s03-"."
  `);
});
