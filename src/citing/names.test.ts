import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import type { Person } from '../schema/person.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { familyOf } from '../study/people.ts';
import type { Study } from '../study/study.ts';
import { apaText } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCff } from './cff.ts';
import { citationOf } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { formatRis } from './ris.ts';

const oven = studyOf(readStudy('test/studies/small-oven'));

/** Names of eight customs, with the family name and the given name that a list has of each. */
const CUSTOMS: Record<string, [person: Person, family: string, given?: string][]> = {
  Dutch: [
    [{ name: 'Femmianne Bredewold' }, 'Bredewold', 'Femmianne'],
    [{ name: 'Maria van den Berg' }, 'van den Berg', 'Maria'],
    [{ name: "Gerard 't Hooft" }, "'t Hooft", 'Gerard'],
    [{ family: 'de Vries-van der Berg', given: 'An' }, 'de Vries-van der Berg', 'An'],
    [{ name: 'Anne Zernike' }, 'Zernike', 'Anne'],
    [{ family: 'van der Waals', given: 'Johannes Diderik' }, 'van der Waals', 'Johannes Diderik'],
    [{ family: 'IJzerman', given: 'IJsbrand' }, 'IJzerman', 'IJsbrand'],
  ],
  Flemish: [
    [{ name: 'Luc Van den Brande' }, 'Van den Brande', 'Luc'],
    [{ name: 'Herman De Croo' }, 'De Croo', 'Herman'],
    [{ family: 'Vander Elst', given: 'Franky' }, 'Vander Elst', 'Franky'],
    [{ name: 'Rik Van Looy' }, 'Van Looy', 'Rik'],
    [{ family: 'Vanden Boeynants', given: 'Paul' }, 'Vanden Boeynants', 'Paul'],
  ],
  Spanish: [
    [{ name: 'Gabriel García Márquez', family: 'García Márquez' }, 'García Márquez', 'Gabriel'],
    [{ family: 'Ramón y Cajal', given: 'Santiago' }, 'Ramón y Cajal', 'Santiago'],
    [{ name: 'Iñaki Núñez' }, 'Núñez', 'Iñaki'],
    [{ family: 'de la Fuente Muñoz', given: 'María José' }, 'de la Fuente Muñoz', 'María José'],
  ],
  French: [
    [{ name: "Jean d'Alembert" }, "d'Alembert", 'Jean'],
    [{ name: 'Charles de Gaulle' }, 'de Gaulle', 'Charles'],
    [{ family: 'Lévi-Strauss', given: 'Claude' }, 'Lévi-Strauss', 'Claude'],
    [{ name: 'Œdipe Çelik' }, 'Çelik', 'Œdipe'],
    [{ family: "L'Heureux", given: 'Anaïs' }, "L'Heureux", 'Anaïs'],
    [{ family: 'de La Rochefoucauld', given: 'François' }, 'de La Rochefoucauld', 'François'],
  ],
  Turkish: [
    [{ family: 'Öztürk', given: 'Çağla' }, 'Öztürk', 'Çağla'],
    [{ name: 'Işıl Şahin' }, 'Şahin', 'Işıl'],
    [{ family: 'Güneş-İnan', given: 'Ğülşen' }, 'Güneş-İnan', 'Ğülşen'],
  ],
  'family first': [
    [{ name: 'Nagy Éva', family: 'Nagy' }, 'Nagy', 'Éva'],
    [{ name: 'Nguyễn Văn An', family: 'Nguyễn' }, 'Nguyễn', 'Văn An'],
    [{ name: 'Kurosawa, Akira' }, 'Kurosawa', 'Akira'],
    [{ family: '黒澤', given: '明' }, '黒澤', '明'],
    [{ family: 'Trần', given: 'Thị Bích Hằng' }, 'Trần', 'Thị Bích Hằng'],
  ],
  Slavic: [
    [{ name: 'Stanisław Łukasiewicz' }, 'Łukasiewicz', 'Stanisław'],
    [{ family: 'Достоевский', given: 'Фёдор' }, 'Достоевский', 'Фёдор'],
    [{ name: 'Ján Ďurček' }, 'Ďurček', 'Ján'],
    [{ family: 'Đorđević', given: 'Žarko' }, 'Đorđević', 'Žarko'],
    [{ family: 'Řehoř', given: 'Vojtěch' }, 'Řehoř', 'Vojtěch'],
  ],
  'one name, or none of a person': [
    [{ literal: 'Kennisinstituut Verzonnen Zorg' }, 'Kennisinstituut Verzonnen Zorg'],
    [{ literal: 'Raad voor Brood & Zorg' }, 'Raad voor Brood & Zorg'],
    [{ name: 'Plato' }, 'Plato'],
    [{ name: 'Stichting De Oven' }, 'Stichting De Oven'],
    [{ literal: 'Raad {van} 100% \\Zorg_1 #2 $3 ~4 ^5' }, 'Raad {van} 100% \\Zorg_1 #2 $3 ~4 ^5'],
    [{ literal: 'Bakkers and Sons' }, 'Bakkers and Sons'],
  ],
};

const talkOf = (...people: Person[]) => {
  const study: Study = { ...oven, researcher: people.map((person) => ({ ...person, site: '' })) };
  return { study, record: citationOf(study, { what: 'talk' }, 'nl') };
};
interface Read {
  family?: string;
  given?: string;
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}
const listed = ({ family = '', given, literal, ...particles }: Read): string[] => {
  const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'];
  return [
    literal ?? familyOf({ family, ...(particle && { 'non-dropping-particle': particle }) }),
    given ?? '',
  ];
};

test.each(
  Object.entries(CUSTOMS).flatMap(([custom, names]) =>
    names.map(([person, family, given]) => ({ custom, person, family, given })),
  ),
)('a $custom name, $family, comes whole through every export', ({ person, family, given = '' }) => {
  const { record } = talkOf(person);
  const [fromBibtex] = new Cite(formatBibtex(record)).data as { author?: Read[] }[];
  expect((fromBibtex?.author ?? []).map(listed), 'BibTeX').toEqual([[family, given]]);

  const ris = /^AU {2}- (.*)\r$/m.exec(formatRis(record))?.[1];
  expect(ris, 'RIS').toBe([family, given].filter(Boolean).join(', '));

  const [json] = JSON.parse(formatCslJson(record)) as { author: Read[] }[];
  expect((json?.author ?? []).map(listed), 'CSL-JSON').toEqual([[family, given]]);
  // Zotero reads family and given alone.
  expect(json?.author[0]?.family ?? json?.author[0]?.literal).toBe(family);

  expect(apaText(record, 'nl').replaceAll('’', "'")).toContain(family.replaceAll('’', "'"));
});

test('several names stay in their order, and each its own', () => {
  const { study, record } = talkOf(
    { name: 'Lotte van der Hoek' },
    { name: "Piet 't Hooft" },
    { literal: 'De Ovenraad' },
  );
  expect(apaText(record, 'nl')).toMatch(/^van der Hoek, L\., ’t Hooft, P\., & De Ovenraad\. \(2022/);
  expect(
    formatRis(record)
      .match(/^AU.*$/gm)
      ?.map((line) => line.trim()),
  ).toEqual(['AU  - van der Hoek, Lotte', "AU  - 't Hooft, Piet", 'AU  - De Ovenraad']);
  const cff =
    formatCff(
      { ...study, editors: [{ literal: 'De Ovenraad' }, { family: 'de Bos', given: 'An', suffix: 'Jr.' }] },
      'nl',
    ) ?? '';
  expect(cff).toContain('name: "De Ovenraad"');
  expect(cff).toContain('name-suffix: "Jr."');
});

test.each([
  ['2017', '2017', ['2017', '2017///'], [2017]],
  ['2017-01', '2017, januari', ['2017', '2017/01//'], [2017, 1]],
  ['2017-01-17', '2017, 17 januari', ['2017', '2017/01/17/'], [2017, 1, 17]],
])('a talk of %s is cited as precisely as that', (date, apa, [year, day], parts) => {
  const record = citationOf({ ...oven, talk: { ...oven.talk, date } }, { what: 'talk' }, 'nl');
  expect(apaText(record, 'nl')).toContain(`(${apa})`);
  expect(formatRis(record)).toContain(`PY  - ${year}\r\nDA  - ${day}\r\n`);
  expect(record.issued).toEqual({ 'date-parts': [parts] });
  const [read] = new Cite(formatBibtex(record)).data as { issued?: { 'date-parts': number[][] } }[];
  expect(read?.issued?.['date-parts'][0]).toEqual(parts.slice(0, 2));
});

test.each([
  'financiële',
  'Öztürk Çağla',
  'cœur Łódź',
  '“quotes” – dash …',
  'Ж α 中',
  '100% & #1 {x} $y_z^ ~ \\',
  '→ ≥ ✓',
  'سلام',
])('a title with %s is read back from BibTeX as it was', (words) => {
  const record = { ...talkOf({ name: 'An Bos' }).record, title: `Een lezing over ${words}` };
  const [read] = new Cite(formatBibtex(record)).data as { title?: string }[];
  expect(read?.title?.replace(/[‘’“”]/g, '"')).toBe(record.title.replace(/[‘’“”]/g, '"'));
  expect(formatBibtex(record)).not.toMatch(/\\["'`^~=.]\s/);
});
