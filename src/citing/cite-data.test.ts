import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { citeData } from './cite-data.ts';

const study = { ...studyOf(readStudy('test/studies/oven')), title: { nl: 'Titel', en: 'Title' } };

test('data without editors and edition are cited by title, without a date', () => {
  expect(citeData(study, 'nl')).toBe('Titel [Gegevensset]. (z.d.).');
  expect(citeData(study, 'en', 'https://example.org/en/share/data/')).toBe(
    'Title [Data set]. (n.d.). https://example.org/en/share/data/',
  );
});

test('data with editors and an edition are cited by these', () => {
  const edited = {
    ...study,
    editors: [
      { family: 'Jansen', given: 'Anna Maria' },
      { family: 'de Wit', given: 'B.' },
    ],
    edition: { version: '1.2', date: '2027-03-01' },
  };
  expect(citeData(edited, 'en')).toBe(
    'Jansen, A. M., & de Wit, B. (2027, March 1). Title (Version 1.2) [Data set].',
  );
  expect(citeData({ ...edited, editors: edited.editors.slice(0, 1) }, 'nl')).toBe(
    'Jansen, A. M. (2027, 1 maart). Titel (Versie 1.2) [Gegevensset].',
  );
});
