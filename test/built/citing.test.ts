// Citing: what pages offer to copy and to take along.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { parseAddresses } from '../../src/study/addresses.ts';
import { withPage } from './browser.ts';
import { page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

const dir = root.dir;
const cited = pagePaths(dir).filter((path) =>
  /^(bevindingen|citaten|figuren|rapport|delen|in-het-kort|en\/(findings|quotes|figures|report|share|brief))\//.test(
    path,
  ),
);
const lists = [
  'bevindingen/',
  // Of its own, which no page is a copy of.
  'in-het-kort/samenstellen/',
  'en/brief/compose/',
  'citaten/',
  'figuren/',
  'en/findings/',
  'en/quotes/',
  'en/figures/',
  // Moved and withdrawn.
  'bevindingen/kille-oven/',
  'en/findings/kille-oven/',
  'citaten/buurvrouw/',
  'en/quotes/buurvrouw/',
];
const offering = cited.filter((path) => !lists.includes(path));
const references = (path: string, from = dir): string[] => {
  const $ = page(from, path);
  return $('.reference-words')
    .toArray()
    .map((element) =>
      $(element)
        .children()
        .toArray()
        .map((line) => $(line).text().replace(/\s+/g, ' ').trim())
        .join(' '),
    );
};

describe('a reference', () => {
  test('stands on the report, the page to share from, and each finding, quote and figure', () => {
    expect(offering.length).toBeGreaterThan(70);
    expect(offering.filter((path) => references(path).length === 0)).toEqual([]);
  });

  test('tells the talk and the site apart', () => {
    expect(references('rapport/')).toEqual([
      'De broodoven. (z.d.).',
      'Verzonnen, N. (2022, 1 mei). [Dia’s van een verzonnen lezing over een broodoven].',
    ]);
    expect(references('en/report/')).toEqual([
      'The bread oven. (n.d.).',
      'Verzonnen, N. (2022, May 1). [Slides of a made-up talk on a bread oven].',
    ]);
  });

  test('says whose words a part holds and what talk they come from, and its address where there is one', () => {
    expect(references('citaten/gesprek-bij-het-vuur/', edition.dir)).toEqual([
      'Verzonnen, N. (2022, 1 mei). [Het gesprek bij het vuur (citaat, woorden van een geciteerde spreker, woorden van de onderzoeker, dia 9 van een lezing)]. De broodoven. https://example.org/een/pad/citaten/gesprek-bij-het-vuur/ Uit: Verzonnen, N. (2022, 1 mei). [Dia’s van een verzonnen lezing over een broodoven].',
    ]);
    expect(references('citaten/gesprek-bij-het-vuur/').join()).not.toContain('http');
  });

  test.each([
    ['bevindingen/ruilen-tussen-bakmaten/', 'Verzonnen, Niemand', '2022/05/01'],
    ['en/quotes/gesprek-bij-het-vuur/', 'Verzonnen, Niemand', '2022/05/01'],
    ['bron/', 'Verzonnen, Niemand', '2022/05/01'],
    ['figuren/brood-delen/', 'van den Berg, Maria del Carmen', '2027/03/01'],
    ['in-het-kort/', 'van den Berg, Maria del Carmen', '2027/03/01'],
    ['lesmateriaal/', undefined, undefined],
  ])('%s tells a reference manager whose it is', (path, author, date) => {
    const $ = page(edition.dir, path);
    const told = (name: string) => $(`meta[name=citation_${name}]`).attr('content');
    expect([told('author'), told('publication_date')]).toEqual([author, date]);
    const files = $('link[rel=describedby]').toArray();
    expect(files).toHaveLength(author === undefined ? 0 : 3);
    for (const file of files)
      expect(existsSync(join(edition.dir, ($(file).attr('href') ?? '').replace('/een/pad/', '')))).toBe(true);
  });

  test('is there in both languages to share', () => {
    for (const path of ['delen/', 'en/share/']) {
      const found = references(path).join('\n');
      expect(found).toContain('(z.d.)');
      expect(found).toContain('(n.d.)');
    }
  });

  test('is copied with its source, and said to be; where copying is refused, it is selected', {
    tags: 'long',
  }, async () => {
    const press = async (open: import('playwright-core').Page): Promise<void> => {
      await open.goto(`${root.url}citaten/gesprek-bij-het-vuur/`);
      await open.getByText('Citeren', { exact: true }).click();
      await open.locator('.reference button').click();
    };
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (open) => {
      await press(open);
      await open.locator('[role=status]', { hasText: 'Verwijzing gekopieerd' }).waitFor();
      const copied = await open.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')).toEqual([
        'Verzonnen, N. (2022, 1 mei). [Het gesprek bij het vuur (citaat, woorden van een geciteerde spreker, woorden van de onderzoeker, dia 9 van een lezing)]. De broodoven.',
        'Uit: Verzonnen, N. (2022, 1 mei). [Dia’s van een verzonnen lezing over een broodoven].',
      ]);
    });
    await withPage({}, async (open) => {
      await open.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await press(open);
      await open.locator('[role=status]', { hasText: 'Kopiëren lukt niet' }).waitFor();
      expect(await open.evaluate(() => getSelection()?.toString())).toContain('Het gesprek bij het vuur');
    });
  });
});

describe('files for programs that keep references', () => {
  const files = siteFiles(edition.dir).filter((path) => path.startsWith('downloads/citations/'));
  const read = (path: string): string => readFileSync(join(edition.dir, path), 'utf8');

  test('are all linked, but for those of what is gone, and each link leads to one', () => {
    const listed = parseAddresses(readFileSync(join(edition.study, 'addresses.txt'), 'utf8')).entries;
    const gone = listed.flatMap(({ kind, id, fate }) => (fate ? [`downloads/citations/${kind}-${id}-`] : []));
    const linked = new Set(
      offering.flatMap((path) => {
        const $ = page(dir, path);
        return $('.reference-files a')
          .toArray()
          .map((element) => ($(element).attr('href') ?? '').slice(1));
      }),
    );
    expect([...linked].filter((path) => !existsSync(join(dir, path)))).toEqual([]);
    const unlinked = files.filter((path) => !linked.has(path));
    expect(unlinked.length).toBeGreaterThan(0);
    expect(unlinked.filter((path) => !gone.some((start) => path.startsWith(start)))).toEqual([]);
  });

  test('say the same, whatever the format', () => {
    const names = [...new Set(files.map((path) => path.replace(/\.\w+$/, '')))];
    expect(names.length).toBeGreaterThan(70);
    for (const name of names) {
      const [record] = JSON.parse(read(`${name}.json`));
      const [bibtex] = new Cite(read(`${name}.bib`)).data;
      const ris = new Map(
        read(`${name}.ris`)
          .split('\r\n')
          .map((line) => [line.slice(0, 2), line.slice(6)]),
      );
      expect([bibtex?.id, ris.get('ID')], name).toEqual([record.id, record.id]);
      expect([bibtex?.title, ris.get('TI')], name).toEqual([record.title, record.title]);
      expect([bibtex?.URL, ris.get('UR')], name).toEqual([record.URL, record.URL]);
    }
  });

  test('no CITATION.cff is written while the site has no editors', () => {
    expect(existsSync(join(dir, 'CITATION.cff'))).toBe(false);
  });
});

test('with editors and an edition the site is cited by them, everywhere', () => {
  expect(references('rapport/', edition.dir)[0]).toBe(
    'van den Berg, M. del C. (2027, 1 maart). De broodoven (Versie 1.0.0). https://example.org/een/pad/',
  );
  const cff = parse(readFileSync(join(edition.dir, 'CITATION.cff'), 'utf8'));
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', version: '1.0.0', 'date-released': '2027-03-01' });
  const $ = page(edition.dir, 'en/report/');
  expect($('meta[name=citation_author]').attr('content')).toBe('van den Berg, Maria del Carmen');
  expect($('meta[name=citation_publication_date]').attr('content')).toBe('2027/03/01');
});
