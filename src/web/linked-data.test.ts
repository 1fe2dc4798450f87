import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { citationOf } from '../citing/citation.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { highwireOf, jsonLdOf, jsonLdOfPart, scriptJson } from './linked-data.ts';

const oven = studyOf(readStudy('test/studies/oven'));
const homes = {
  report: 'https://example.org/rapport/',
  site: 'https://example.org/',
  others: [{ language: 'en' as const, report: 'https://example.org/en/report/' }],
};

test('a site without editors, edition and licence names no author, date or licence of its own', () => {
  const [report, talk] = (jsonLdOf(oven, 'nl', homes) as unknown as { '@graph': Record<string, unknown>[] })[
    '@graph'
  ];
  expect(Object.keys(report ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/author|datePublished|license|version/)]),
  );
  expect(talk?.dateCreated).toBe('2022-05-01');
  expect(highwireOf(citationOf(oven, { what: 'site' }, 'nl')).map(([name]) => name)).toEqual([
    'citation_title',
    'citation_language',
  ]);
});

test('editors and an edition are named', () => {
  const study = {
    ...oven,
    editors: [{ family: 'van den Berg', given: 'Maria' }],
    edition: { version: '1.0.0', date: '2027-03-01' },
    rights: { reuse: 'https://creativecommons.org/licenses/by/4.0/' },
  };
  expect(highwireOf(citationOf(study, { what: 'site' }, 'nl', homes.report))).toEqual([
    ['citation_title', 'De broodoven'],
    ['citation_author', 'van den Berg, Maria'],
    ['citation_publication_date', '2027/03/01'],
    ['citation_language', 'nl'],
    ['citation_abstract_html_url', 'https://example.org/rapport/'],
  ]);
  expect(JSON.stringify(jsonLdOf(study, 'nl', homes))).toContain('"familyName":"van den Berg"');
});

test('nothing in the JSON of a page ends the element that it stands in', () => {
  expect(scriptJson({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

test('a point is the researcher’s, and part of the talk; a figure is the site’s, and based on it', () => {
  const of = (what: 'quote' | 'figure', id: string) =>
    jsonLdOfPart(
      citationOf(oven, { what, id }, 'nl', 'https://example.org/p/'),
      what,
      'https://example.org/#talk',
    );
  expect(of('quote', 'gesprek-bij-het-vuur')).toMatchObject({
    '@type': 'Quotation',
    '@id': 'https://example.org/p/',
    author: [{ familyName: 'Verzonnen' }],
    datePublished: '2022-05-01',
    isPartOf: { '@id': 'https://example.org/#talk' },
  });
  const figure = of('figure', 'brood-delen');
  expect(figure).toMatchObject({ isBasedOn: { '@id': 'https://example.org/#talk' } });
  expect(figure).not.toHaveProperty('author');
});
