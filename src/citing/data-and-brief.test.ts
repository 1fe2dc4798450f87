import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import type { Language } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import type { Study } from '../study/study.ts';
import { apaText } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { formatRis } from './ris.ts';

const citeData = (of: Study, language: Language, url?: string): string =>
  apaText(citationOf(of, { what: 'data' }, language, url), language);
const study = { ...studyOf(readStudy('test/studies/oven')), title: { nl: 'Titel', en: 'Title' } };

test('data without editors and edition are cited by title, without a date', () => {
  expect(citeData(study, 'nl')).toBe('Titel [Dataset]. (z.d.).');
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
    'Jansen, A. M. (2027, 1 maart). Titel (Versie 1.2) [Dataset].',
  );
});

test('the brief is cited by its own title, as a part of the site', () => {
  const cite = (language: Language) => apaText(citationOf(study, { what: 'brief' }, language), language);
  expect(cite('nl')).toBe('De broodoven in het kort. (z.d.). Titel.');
  expect(cite('en')).toMatch(/\. \(n\.d\.\)\. Title\.$/);
});

test('programs are told that data are data', () => {
  const record = citationOf(study, { what: 'data' }, 'en', 'https://example.org/en/share/data/');
  expect(record.type).toBe('dataset');
  expect(formatRis(record)).toMatch(/^TY {2}- DATA\r\n/);
  expect(formatBibtex(record)).toMatch(/^@\w+\{verzonnen-data-en,.*Data set/s);
});
