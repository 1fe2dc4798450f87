import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../test/studies/study-files.ts';
import { Reference } from '../schema/reference.ts';
import { formatReference } from './apa.ts';

/** As Zotero writes what it has of an article, a chapter, a report and a page of the web; made up. */
const ZOTERO = [
  {
    id: 'http://zotero.org/users/12345/items/ABCD1234',
    type: 'article-journal',
    abstract: 'Over ovens.',
    'container-title': 'Tijdschrift voor Ovens',
    DOI: '10.1000/xyz123',
    ISSN: '1234-5678',
    issue: '2',
    journalAbbreviation: 'Tijdschr. Ovens',
    language: 'nl',
    page: '12-34',
    source: 'Zotero',
    title: 'Warmte in <i>kleine</i> ovens',
    volume: '7',
    author: [
      { family: 'Berg', given: 'Maria', 'non-dropping-particle': 'van den' },
      { family: 'Öztürk', given: 'Çağla' },
    ],
    accessed: { 'date-parts': [['2026', 11, 20]] },
    issued: { 'date-parts': [['2017', 1, 17]] },
  },
  {
    id: 'bakker2009',
    type: 'chapter',
    'citation-key': 'bakker2009',
    'container-title': 'Handboek oven',
    edition: '2',
    'event-place': 'Verzonnendam',
    ISBN: '978-90-0000-000-0',
    page: '1-9',
    publisher: 'Uitgeverij Vuur',
    'publisher-place': 'Verzonnendam',
    title: 'Het vuur',
    author: [{ family: 'Bakker', given: 'V.', suffix: 'Jr.' }],
    editor: [{ literal: 'Raad voor Brood' }],
    issued: { 'date-parts': [[2009, 5]] },
  },
  {
    id: 'X1',
    type: 'report',
    title: 'Verslag',
    number: 7,
    issued: { raw: '2001-02' },
    author: [{ literal: 'Raad' }],
  },
  {
    id: 'X2',
    type: 'webpage',
    title: 'Pagina',
    URL: 'https://example.org/a_b',
    issued: { 'date-parts': [[2017]], season: '1' },
  },
  {
    id: 'X3',
    type: 'thesis',
    genre: 'Proefschrift',
    publisher: 'Universiteit',
    title: 'Deeg',
    author: [{ family: 'Bos' }],
  },
];

test('what Zotero exports is taken as it is, and may be named by the ids that it has', () => {
  const concept = study.change(
    'concepts/sleutel.yaml',
    'lines: [s02-2]',
    "lines: [s02-2]\nreferences: ['http://zotero.org/users/12345/items/ABCD1234', bakker2009]",
  );
  const own = JSON.parse(study.text('references.json')) as object[];
  expect(concept.write('references.json', JSON.stringify([...own, ...ZOTERO], null, 2)).problems()).toBe('');
  expect(concept.problems()).toContain('no reference "bakker2009"');
});

test('it is worded in APA, with what is known and in italics what is a title', () => {
  const said = ZOTERO.map((item) =>
    formatReference(Reference.parse(item), 'nl')
      .map(({ text, italic }) => (italic ? `*${text}*` : text))
      .join(''),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "van den Berg, M., & Öztürk, Ç. (2017). Warmte in *kleine* ovens. *Tijdschrift voor Ovens*, *7*(2), 12-34. https://doi.org/10.1000/xyz123",
      "Bakker, V., Jr. (2009). Het vuur. In Raad voor Brood (Red.), *Handboek oven* (2de dr., pp. 1-9). Uitgeverij Vuur.",
      "Raad. (2001). *Verslag* (No. 7).",
      "*Pagina*. (2017, lente). https://example.org/a_b",
      "Bos. (z.d.). *Deeg* [Proefschrift]. Universiteit.",
    ]
  `);
});

test.each([
  [{ id: 'a', type: 'boek' }, 'type: found "boek"; expected one of: '],
  [{ id: 'a', type: 'book', titel: 'x' }, 'unknown key "titel" under 2. Keys here are: '],
  [{ id: 'a', type: 'book', author: [{}] }, 'must have a "family" or a "literal" name'],
  [{ id: 'a', type: 'book', issued: {} }, 'must have "date-parts"'],
  [{ id: 'a', type: 'book', issued: { 'date-parts': [['jan']] } }, 'must be a number'],
  [{ type: 'book' }, 'id: is missing'],
])('%j is told what is wrong with it', (item, says) => {
  const own = (JSON.parse(study.text('references.json')) as object[]).slice(0, 2);
  const all = [
    ...own,
    ...Array.from({ length: 2 - own.length }, (_, i) => ({ id: `x${i}`, type: 'book' })),
    item,
  ];
  expect(study.write('references.json', JSON.stringify(all, null, 2)).problems()).toContain(says);
});
