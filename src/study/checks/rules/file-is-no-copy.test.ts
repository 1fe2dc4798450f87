import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const CONCEPT = 'concepts/sleutel.yaml';

test.each([
  'concepts/sleutel-werkplek2.yaml',
  'concepts/sleutel-1.yaml',
  'concepts/kopie-van-sleutel.yaml',
  'findings/koude-oven-laptop.yaml',
  'quotes/molenaar-2.yaml',
  'figures/brood-delen-oud.yaml',
  'exercises/over-de-molenaar-b.yaml',
])('%s, which says what another file says, is a copy of it', (path) => {
  const original = study.files.find(
    ({ path: known }) =>
      path.split('/')[0] === known.split('/')[0] && path.includes(known.replace(/^.*\/|\.yaml$/g, '')),
  );
  expect(study.add(path, original?.text ?? '').problems()).toContain(
    `${path}:1:1  file-is-no-copy\n  this says what ${original?.path} says, word for word or nearly. Compare the two, and delete the one that is not meant.`,
  );
});

test('so is one in which some words were changed since', () => {
  const older = study.text(CONCEPT).replace('Wat een deur opent.', 'Wat ooit een deur opende.');
  expect(study.add('concepts/sleutel-b.yaml', older).problems()).toContain(
    'file-is-no-copy\n  this says what',
  );
});

test('what has another’s name and other words is no copy', () => {
  const other = `term: { nl: Sleutel, en: A key of another kind }\nlines: [s01-1]\nexplanation: { nl: Iets anders., en: Something else. }\n`;
  expect(study.add('concepts/tweede-sleutel.yaml', other).problems()).not.toContain('file-is-no-copy');
});

test('a chapter with the title of another is told', () => {
  const chapter = '---\ntitle: De oven\n---\n\n<Note id="nog-een">\nNog iets.\n</Note>\n';
  expect(study.add('report/nl/02-bij-de-oven-b.mdx', chapter).problems()).toContain(
    'report/nl/02-bij-de-oven-b.mdx:1:1  file-is-no-copy\n  this chapter has the title of report/nl/01-bij-de-oven.mdx',
  );
});

test.each([
  ['sleutel (1)', 'sleutel'],
  ['sleutel (2)', 'sleutel'],
  ['sleutel - kopie', 'sleutel'],
  ['sleutel - Copy', 'sleutel'],
  ['sleutel (conflicted copy 2027-01-01)', 'sleutel'],
  ['sleutel.bak', 'sleutel'],
])('a file named "%s" looks like a copy of "%s", and no other name is proposed', (name, from) => {
  const problems = study.add(`concepts/${name}.yaml`, study.text(CONCEPT)).problems();
  expect(problems).toContain(`"${name}" looks like a copy of "${from}".`);
  expect(problems).not.toContain('Name the file');
});

test('a copy of a file that has one name alone is called that', () => {
  expect(study.add('talk (1).yaml', study.text('talk.yaml')).problems()).toContain(
    'talk (1).yaml:1:1  file-is-known\n  nothing reads this file, which looks like a copy of "talk".',
  );
});

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('"%s" is a name that Windows keeps', (id) => {
  expect(study.rename(CONCEPT, `concepts/${id}.yaml`).problems()).toContain(
    `"${id}" cannot be an address: Windows keeps that name for a device`,
  );
});

test('a name may have a hundred characters, and no more', () => {
  const named = (length: number): string =>
    study.add(`concepts/${'a'.repeat(length)}.yaml`, study.text(CONCEPT)).problems();
  expect(named(100)).not.toContain('id-is-an-address');
  expect(named(101)).toContain('it has 101 characters, and 100 are the most');
});
