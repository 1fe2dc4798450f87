import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStudy } from '../../scripts/build/read-study.ts';
import CFF_SCHEMA from '../../test/schemas/cff-1.2.0.schema.json' with { type: 'json' };
import { studyOf } from '../study/checks/study-of.ts';
import type { Study } from '../study/study.ts';
import { apaText, formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCff } from './cff.ts';
import { type Citable, citables, citationOf } from './citation.ts';
import { formatRis } from './ris.ts';

const oven = studyOf(readStudy('test/studies/oven'));
const WITH_EDITORS: Study = {
  ...oven,
  editors: [
    { family: 'van den Berg', given: 'Maria del Carmen' },
    { family: 'Jansen', given: 'Piet' },
  ],
  edition: { version: '1.2.0', date: '2027-03-01' },
};
const URL_OF = 'https://example.org/een_pad/';
const every = citables(oven);

/** A reader of RIS that knows nothing of the writer: tag, two spaces, hyphen, space, value. */
function readRis(text: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`not RIS: ${JSON.stringify(line)}`);
    fields[tag] = [...(fields[tag] ?? []), value];
  }
  return fields;
}

test('the talk is cited by what it was, in both languages', () => {
  const apa = (language: 'nl' | 'en') => apaText(citationOf(oven, { what: 'talk' }, language), language);
  expect(apa('nl')).toMatchInlineSnapshot(
    `"Verzonnen, N. (2022, 1 mei). [Dia’s van een verzonnen lezing over een broodoven]."`,
  );
  expect(apa('en')).toMatchInlineSnapshot(
    `"Verzonnen, N. (2022, May 1). [Slides of a made-up talk on a bread oven]."`,
  );
});

test('the site without editors is cited by its title, without a date', () => {
  const apa = (language: 'nl' | 'en') =>
    apaText(citationOf(oven, { what: 'site' }, language, URL_OF), language);
  expect(apa('nl')).toMatchInlineSnapshot(`"De broodoven. (z.d.). https://example.org/een_pad/"`);
  expect(apa('en')).toMatchInlineSnapshot(`"The bread oven. (n.d.). https://example.org/een_pad/"`);
  expect(apaText(citationOf(oven, { what: 'site' }, 'nl'), 'nl')).toMatchInlineSnapshot(
    `"De broodoven. (z.d.)."`,
  );
});

test('the site with editors and an edition is cited by them', () => {
  expect(apaText(citationOf(WITH_EDITORS, { what: 'site' }, 'nl', URL_OF), 'nl')).toMatchInlineSnapshot(
    `"van den Berg, M. del C., & Jansen, P. (2027, 1 maart). De broodoven (Versie 1.2.0). https://example.org/een_pad/"`,
  );
  expect(apaText(citationOf(WITH_EDITORS, { what: 'site' }, 'en', URL_OF), 'en')).toMatchInlineSnapshot(
    `"van den Berg, M. del C., & Jansen, P. (2027, March 1). The bread oven (Version 1.2.0). https://example.org/een_pad/"`,
  );
});

test('a part says what it is and whose words it holds, and names the site', () => {
  const apa = (study: Study, citable: Citable, language: 'nl' | 'en') =>
    apaText(citationOf(study, citable, language, URL_OF), language);
  expect([
    apa(oven, { what: 'finding', id: 'genoeg-aan-een-oven' }, 'nl'),
    apa(oven, { what: 'finding', id: 'vermoeide-stokers' }, 'en'),
    apa(oven, { what: 'quote', id: 'gesprek-bij-het-vuur' }, 'nl'),
    apa(oven, { what: 'quote', id: 'brief-van-de-bakster' }, 'en'),
    apa(oven, { what: 'figure', id: 'brood-delen' }, 'nl'),
    apa(WITH_EDITORS, { what: 'figure', id: 'van-pijl-tot-pijl' }, 'en'),
  ]).toMatchInlineSnapshot(`
    [
      "Verzonnen, N. (2022, 1 mei). [Is één oven genoeg? (punt, bij woorden van de onderzoeker, dia 13 van een lezing)]. De broodoven. https://example.org/een_pad/",
      "Verzonnen, N. (2022, May 1). [Stokers who are tired (point, on the researcher’s words, translated by this site, slide 8 of a talk)]. The bread oven. https://example.org/een_pad/",
      "Verzonnen, N. (2022, 1 mei). [Het gesprek bij het vuur (citaat, woorden van een geciteerde spreker, woorden van de onderzoeker, dia 9 van een lezing)]. De broodoven. https://example.org/een_pad/",
      "Verzonnen, N. (2022, May 1). [On mates and dough (quote, quoted speaker, translated by this site, slide 11 of a talk)]. The bread oven. https://example.org/een_pad/",
      "Brood delen [figuur, in onze woorden]. (z.d.). De broodoven. https://example.org/een_pad/",
      "van den Berg, M. del C., & Jansen, P. (2027, March 1). From arrow to arrow [figure, our note]. The bread oven (Version 1.2.0). https://example.org/een_pad/",
    ]
  `);
});

test('only a title is in italics', () => {
  const italic = formatApa(citationOf(WITH_EDITORS, { what: 'site' }, 'nl', URL_OF), 'nl').filter(
    (part) => part.italic,
  );
  expect(italic).toEqual([{ text: 'De broodoven', italic: true }]);
  expect(formatApa(citationOf(oven, { what: 'talk' }, 'nl'), 'nl').some((part) => part.italic)).toBe(false);
});

test('a particle keeps its place in APA, BibTeX and RIS', () => {
  const study: Study = { ...oven, researcher: { name: 'Maria del Carmen van den Berg', site: '' } };
  const record = citationOf(study, { what: 'talk' }, 'nl');
  expect(apaText(record, 'nl')).toMatch(/^van den Berg, M\. del C\. \(2022, 1 mei\)/);
  expect(formatBibtex(record)).toContain('author = {van den Berg, Maria del Carmen}');
  expect(readRis(formatRis(record)).AU).toEqual(['van den Berg, Maria del Carmen']);
});

test('BibTeX is read back as it was meant, by another parser', () => {
  for (const study of [oven, WITH_EDITORS]) {
    for (const language of ['nl', 'en'] as const) {
      for (const citable of every) {
        const record = citationOf(study, citable, language, URL_OF);
        const [read, ...more] = new Cite(formatBibtex(record)).data;
        expect(more).toEqual([]);
        expect(read).toMatchObject({ id: record.id, title: record.title });
        expect(read?.author).toEqual(record.author);
        expect(read?.URL).toBe(record.URL);
        expect(read?.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual(
          record.issued?.['date-parts'][0].slice(0, 2),
        );
      }
    }
  }
});

test('a month in BibTeX is one that BibTeX knows', () => {
  expect(formatBibtex(citationOf(WITH_EDITORS, { what: 'site' }, 'nl', URL_OF))).toMatchInlineSnapshot(`
    "@misc{verzonnen-site-nl,
    	author = {van den Berg, Maria del Carmen and Jansen, Piet},
    	year = {2027},
    	month = mar,
    	note = {versie 1.2.0},
    	title = {De broodoven},
    	url = {https://example.org/een_pad/},
    }
    "
  `);
});

test('a part in BibTeX says in a note what it is part of', () => {
  expect(
    formatBibtex(citationOf(WITH_EDITORS, { what: 'quote', id: 'gesprek-bij-het-vuur' }, 'en', URL_OF)),
  ).toMatchInlineSnapshot(`
    "@misc{verzonnen-quote-gesprek-bij-het-vuur-en,
    	author = {Verzonnen, Niemand},
    	year = {2022},
    	month = may,
    	note = {quote, quoted speaker, researcher’s words, translated by this site, slide 9 of a talk, in The bread oven},
    	title = {[{The} conversation by the fire]},
    	url = {https://example.org/een_pad/},
    }
    "
  `);
});

test('RIS is read back as it was meant, and says no more than is known', () => {
  const read = readRis(
    formatRis(citationOf(WITH_EDITORS, { what: 'quote', id: 'gesprek-bij-het-vuur' }, 'nl', URL_OF)),
  );
  expect(read).toMatchInlineSnapshot(`
    {
      "AU": [
        "Verzonnen, Niemand",
      ],
      "DA": [
        "2022/05/01/",
      ],
      "ER": [
        "",
      ],
      "ID": [
        "verzonnen-quote-gesprek-bij-het-vuur-nl",
      ],
      "LA": [
        "nl",
      ],
      "M3": [
        "citaat, woorden van een geciteerde spreker, woorden van de onderzoeker, dia 9 van een lezing",
      ],
      "PY": [
        "2022",
      ],
      "T2": [
        "De broodoven",
      ],
      "TI": [
        "[Het gesprek bij het vuur]",
      ],
      "TY": [
        "ELEC",
      ],
      "UR": [
        "https://example.org/een_pad/",
      ],
    }
  `);
  const bare: Study = { ...oven, talk: { ...oven.talk, date: '' } };
  expect(readRis(formatRis(citationOf(bare, { what: 'talk' }, 'nl')))).toMatchInlineSnapshot(`
    {
      "AU": [
        "Verzonnen, Niemand",
      ],
      "ER": [
        "",
      ],
      "ID": [
        "verzonnen-talk-nl",
      ],
      "LA": [
        "nl",
      ],
      "TI": [
        "[Dia’s van een verzonnen lezing over een broodoven]",
      ],
      "TY": [
        "SLIDE",
      ],
    }
  `);
  expect(Object.keys(readRis(formatRis(citationOf(oven, { what: 'site' }, 'nl'))))).toEqual([
    'TY',
    'ID',
    'TI',
    'LA',
    'ER',
  ]);
});

test('every RIS begins with its type, ends with ER, and has each tag in a line of its own', () => {
  for (const citable of every) {
    const tags = Object.keys(readRis(formatRis(citationOf(oven, citable, 'en', URL_OF))));
    expect(tags[0]).toBe('TY');
    expect(tags.at(-1)).toBe('ER');
  }
});

test('keys are stable, differ, and are letters, digits and hyphens', () => {
  const keys = every.flatMap((citable) =>
    (['nl', 'en'] as const).map((language) => citationOf(oven, citable, language)['citation-key']),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
  expect(keys.slice(0, 5)).toMatchInlineSnapshot(`
    [
      "verzonnen-talk-nl",
      "verzonnen-talk-en",
      "verzonnen-site-nl",
      "verzonnen-site-en",
      "verzonnen-data-nl",
    ]
  `);
  const moved: Study = { ...WITH_EDITORS, title: { nl: 'Een andere titel', en: 'Another title' } };
  expect(every.map((citable) => citationOf(moved, citable, 'nl').id)).toEqual(
    every.map((citable) => citationOf(oven, citable, 'nl').id),
  );
});

test('a talk without a date is cited without one', () => {
  const study: Study = { ...oven, talk: { ...oven.talk, date: '' } };
  expect(apaText(citationOf(study, { what: 'talk' }, 'nl'), 'nl')).toContain('(z.d.)');
  expect(apaText(citationOf(study, { what: 'talk' }, 'en'), 'en')).toContain('(n.d.)');
  expect(formatBibtex(citationOf(study, { what: 'talk' }, 'nl'))).not.toMatch(/year|month/);
});

test('a talk that is not described is cited as slides of a talk', () => {
  const study: Study = { ...oven, talk: { date: '', date_lines: [] } };
  expect(citationOf(study, { what: 'talk' }, 'nl').title).toBe('[Dia’s van een lezing]');
});

test('a long title, and one with signs that formats use, come through whole', () => {
  const titles = [
    `Een ${'zeer lange '.repeat(27)}titel`.slice(0, 300),
    'Vijftig % & <b>meer</b> {van} \\dat #1_2 ~ ^ $',
    'Waarom? “Daarom!”',
  ];
  for (const nl of titles) {
    const record = citationOf({ ...WITH_EDITORS, title: { nl, en: nl } }, { what: 'site' }, 'nl', URL_OF);
    expect(apaText(record, 'nl')).toContain(nl);
    expect(new Cite(formatBibtex(record)).data[0]?.title).toBe(nl);
    expect(readRis(formatRis(record)).TI).toEqual([nl]);
  }
});

test.each(['nl', 'en'] as const)('a CITATION.cff follows the published schema (%s)', (language) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const follows = ajv.compile(CFF_SCHEMA);
  const read = (text: string | undefined): Record<string, unknown> => parse(text ?? '', { version: '1.2' });
  follows(read(formatCff(WITH_EDITORS, language, URL_OF)));
  expect(follows.errors).toBeNull();
  follows(read(formatCff(WITH_EDITORS, language)));
  expect(follows.errors).toBeNull();
  const { authors: _, ...without } = read(formatCff(WITH_EDITORS, language));
  expect(follows(without)).toBe(false);
});

test('a CITATION.cff is written only where there are editors', () => {
  expect(formatCff(oven, 'nl')).toBeUndefined();
  const cff = parse(formatCff(WITH_EDITORS, 'nl', URL_OF) ?? '', { version: '1.2' });
  expect(cff).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "family-names": "Berg",
          "given-names": "Maria del Carmen",
          "name-particle": "van den",
        },
        {
          "family-names": "Jansen",
          "given-names": "Piet",
        },
      ],
      "cff-version": "1.2.0",
      "date-released": "2027-03-01",
      "message": "Gebruikt u deze site? Verwijs er dan zo naar.",
      "preferred-citation": {
        "authors": [
          {
            "family-names": "Berg",
            "given-names": "Maria del Carmen",
            "name-particle": "van den",
          },
          {
            "family-names": "Jansen",
            "given-names": "Piet",
          },
        ],
        "date-released": "2027-03-01",
        "title": "De broodoven",
        "type": "website",
        "url": "https://example.org/een_pad/",
        "version": "1.2.0",
      },
      "references": [
        {
          "authors": [
            {
              "family-names": "Verzonnen",
              "given-names": "Niemand",
            },
          ],
          "month": 5,
          "title": "[Dia’s van een verzonnen lezing over een broodoven]",
          "type": "slides",
          "year": 2022,
        },
      ],
      "title": "De broodoven",
      "url": "https://example.org/een_pad/",
      "version": "1.2.0",
    }
  `);
});
