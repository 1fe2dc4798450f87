// @module-tag long
// The text that was cited: a study that was published three times, edited, moved, withdrawn, added to and redacted.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { pathOf } from '../../src/addresses/addresses.ts';
import { statementsOf } from '../../src/register/statements-of.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { withPage } from '../built/browser.ts';
import { runScript } from '../built/builds.ts';
import { page, pagePaths, pageSource } from '../built/pages.ts';
import { readPdf, wordsIn } from '../built/pdf.ts';
import { site } from '../built/sites.ts';
import { spoken } from '../built/spoken.ts';
import {
  EDITIONS_ADDRESS,
  MOVED,
  NOTE,
  REDACTED,
  threeEditions,
  WITHDRAWN,
  writeFiles,
} from '../studies/three-editions.ts';

const { dir, url, study } = await site('editions');
const apart = await site('apart');
const files = threeEditions();
const now = studyOf(readStudy(study));
const VERSIONS = ['1.0', '1.1', '1.2'] as const;

/** What a page says under an edition's address: each statement that is other now as it was then. */
function wordingAt($: CheerioAPI, version: string): Map<string, string> {
  const place = $(`[id="editie-${version}"]`);
  expect(place.length).toBe(1);
  const told = place.closest('li').find('dd[data-statement]');
  return new Map(
    told.toArray().map((element) => {
      const said = $(element).clone();
      const wording = said.find('.wording');
      wording.find('ins').remove();
      return [said.attr('data-statement') ?? '', wording.length > 0 ? wording.text() : said.text().trim()];
    }),
  );
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(VERSIONS)('every version link of edition %s lands on the wording of that day', (version) => {
    const then = studyOf(files[version].files);
    const nowSays = new Map(statementsOf(now, language).map(({ id, text }) => [id, text]));
    const said = new Map(statementsOf(then, language).map((statement) => [statement.id, statement]));
    let changed = 0;
    const citables = [
      ...then.findings.map(({ id, lines }) => ({ address: { page: 'finding' as const, id }, lines })),
      ...then.quotes.map(({ id }) => ({ address: { page: 'quote' as const, id }, lines: [] })),
      ...then.figures.map(({ id }) => ({ address: { page: 'figure' as const, id }, lines: [] })),
      ...(['opening', 'report', 'brief', 'source'] as const).map((name) => ({
        address: { page: name },
        lines: [],
      })),
    ];
    for (const { address, lines } of citables) {
      const key = 'id' in address ? `${address.page}/${address.id}` : address.page;
      const $ = page(dir, `${pathOf(address, language, 'nl')}/`.replace(/^\/$/, ''));
      const told = wordingAt($, version);
      const shown = [...said.values()].filter(({ id, home }) => {
        const stands = 'id' in home.address ? `${home.address.page}/${home.address.id}` : home.address.page;
        return stands === key || lines.some((line) => id === `line/${line.id}`);
      });
      expect(shown.length, key).toBeGreaterThan(0);
      for (const { id, text } of shown) {
        // What moved is told under the id that it has now.
        const under = told.has(id) || nowSays.has(id) ? id : id.replace(MOVED.finding, MOVED.to);
        const expected = [`line/${REDACTED.line}`, REDACTED.turn].includes(id)
          ? { nl: 'Op verzoek verwijderd, 1 oktober 2027.', en: 'Removed on request, 1 October 2027.' }[
              language
            ]
          : text;
        if (told.has(under)) changed++;
        expect(told.get(under) ?? nowSays.get(under), `${key} ${id}`).toBe(expected);
      }
      // And nothing that was not there: it is told as not yet there, without words.
      const ids = new Set(shown.map(({ id }) => id));
      const others = [...told].filter(
        ([id]) => !ids.has(id) && !ids.has(id.replace(MOVED.to, MOVED.finding)),
      );
      expect(
        others.filter(([, text]) => text !== ''),
        key,
      ).toEqual([]);
    }
    expect(changed).toBeGreaterThan(1);
  });
});

test('the page of all editions and every link to a wording lead to one place that is there', () => {
  const links = pagePaths(dir).flatMap((path) =>
    page(
      dir,
      path,
    )('a[href*="#editie-"]')
      .toArray()
      .map((link) => page(dir, path)(link).attr('href') ?? ''),
  );
  expect(links.length).toBeGreaterThan(20);
  const lost = [...new Set(links)].filter((link) => {
    const [path = '', id] = link.split('#');
    return page(dir, path.slice(1))(`[id="${id}"]`).length !== 1;
  });
  expect(lost).toEqual([]);
});

test('a difference is told to who listens', async () => {
  const said = await withPage({}, async (open) => {
    await open.goto(`${url}bevindingen/${NOTE.finding}/#editie-1.1`);
    return (await spoken(open)).join('\n');
  });
  expect(said).toContain('Weg: “trek … blijft weg”. Nieuw: “honger … komt niet”.');
});

test('who cites what an edition says cites that edition, in every form', () => {
  const cited = `${EDITIONS_ADDRESS}bevindingen/${NOTE.finding}/#editie-1.2`;
  const file = (ending: string) =>
    readFileSync(join(dir, `downloads/citations/finding-${NOTE.finding}-nl.${ending}`), 'utf8');
  expect(JSON.parse(file('json'))[0]).toMatchObject({ version: '1.2', URL: cited });
  expect(file('ris')).toContain(`ET  - 1.2\r\n`);
  expect(file('ris')).toContain(`UR  - ${cited}\r\n`);
  expect(file('bib')).toMatch(/note = \{[^}]*versie 1\.2\}/);
  expect(file('bib')).toContain(cited);
  const $ = page(dir, `bevindingen/${NOTE.finding}/`);
  expect($('#cite-finding-nl').text()).toContain(`De broodoven (Versie 1.2). ${cited}`);
  expect($('#receipt').text()).toContain(cited);
  expect($('meta[name="citation_abstract_html_url"]').attr('content')).toBe(cited.replace(/#.*/, ''));
  expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
    version: '1.2',
    dateModified: '2027-09-01',
  });
  // The quote lost words since: no edition says what it says.
  const quote = page(dir, 'citaten/gesprek-bij-het-vuur/');
  expect(quote('#cite-quote-nl').text()).not.toContain('editie-');
  expect(quote('#receipt').text()).toContain('Zonder versienummer');
});

test('machines find each wording from the one beside it', () => {
  const { linkset } = JSON.parse(readFileSync(join(dir, 'linkset.json'), 'utf8'));
  const here = `${EDITIONS_ADDRESS}bevindingen/${NOTE.finding}/`;
  const links = linkset.filter(({ anchor }: { anchor: string }) => anchor.startsWith(here));
  const history = [{ href: `${EDITIONS_ADDRESS}edities/` }];
  expect(links).toEqual([
    { anchor: here, 'version-history': history, 'predecessor-version': [{ href: `${here}#editie-1.1` }] },
    {
      anchor: `${here}#editie-1.1`,
      'version-history': history,
      'latest-version': [{ href: here }],
      'successor-version': [{ href: here }],
    },
  ]);
});

test('the feed has each edition once, with an address that is there', () => {
  for (const [path, home] of [
    ['edities', 'edities/'],
    ['en/editions', 'en/editions/'],
  ] as const) {
    const $ = load(readFileSync(join(dir, path, 'feed.xml'), 'utf8'), { xml: true });
    const ids = $('entry > id')
      .toArray()
      .map((id) => $(id).text());
    expect(ids).toEqual(
      ['1.2', '1.1', '1.0'].map((version) => `${EDITIONS_ADDRESS}${home}#editie-${version}`),
    );
    expect($('feed > updated').text()).toBe('2027-09-01T00:00:00Z');
    for (const id of ids) expect(page(dir, home)(`[id="${id.split('#')[1]}"]`).length).toBe(1);
  }
});

/** Every file of a folder or of a zip, zips within it opened, as text. */
function* textsIn(name: string, bytes: Uint8Array): Generator<[string, string]> {
  if (/\.(?:zip|pptx)$/.test(name))
    for (const [path, inner] of Object.entries(unzipSync(bytes))) yield* textsIn(`${name}/${path}`, inner);
  else if (name.endsWith('.pdf')) yield [name, readPdf(Buffer.from(bytes)).structure.map(wordsIn).join(' ')];
  else yield [name, Buffer.from(bytes).toString('utf8')];
}

test('what was redacted leaves no trace in the site, its downloads and the archive', () => {
  const zip = readdirSync(dirname(dir)).find((name) => name.endsWith('.zip')) ?? '';
  const all = [
    ...siteFiles(dir).flatMap((path) => [...textsIn(path, readFileSync(join(dir, path)))]),
    ...textsIn(zip, readFileSync(join(dirname(dir), zip))),
  ];
  expect(all.some(([path]) => path.includes('.pptx/ppt/slides/'))).toBe(true);
  expect(all.some(([path]) => path.includes('.zip/content/editions/1.0.json'))).toBe(true);
  // Words that stand beside them are found by the same search.
  const held = (trace: RegExp) => all.filter(([, text]) => trace.test(text)).map(([path]) => path);
  expect(held(/Mijn rug wil niet meer/).length).toBeGreaterThan(10);
  expect(held(REDACTED.traces)).toEqual([]);
  const hashes = files['1.2']
    .text('editions/1.0.json')
    .split('\n')
    .filter((row) => REDACTED.traces.test(row))
    .flatMap((row) => row.match(/[0-9a-f]{64}/g) ?? []);
  expect(hashes.length).toBeGreaterThan(3);
  for (const hash of hashes) expect(held(new RegExp(hash))).toEqual([]);
  expect(page(dir, 'en/source/')(`#${REDACTED.line}`).text()).toMatch(/\[…\]\s*removed on request/);
});

test('the commands write what the tests read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  try {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    writeFiles(folder, files['1.2']);
    rmSync(join(folder, 'editions'), { recursive: true });
    writeFiles(folder, files['1.0'].remove('editions/1.0.json').remove('editions/manifest.txt'));
    for (const gone of ['findings/sleutel-kwijt.yaml']) rmSync(join(folder, gone));
    const first = await runScript('release', { STUDY_DIR: folder });
    expect(first.said).toContain('432 statements new or changed, 0 gone');
    for (const path of ['editions/1.0.json', 'editions/manifest.txt', 'addresses.txt'])
      expect(read(path), path).toBe(files['1.0'].text(path));
    expect((await runScript('release', { STUDY_DIR: folder })).said).toContain('nothing changed since');

    rmSync(folder, { recursive: true });
    writeFiles(folder, files['1.2']);
    const redacted = await runScript('redact', { STUDY_DIR: folder }, [
      '2027-10-01',
      'op verzoek',
      `line/${REDACTED.line}`,
    ]);
    expect(redacted.said).toContain('1 line redacted; 2 statements of editions without words.');
    for (const { path, text } of files.now.files) expect(read(path), path).toBe(text);
    expect((await runScript('check', { STUDY_DIR: folder })).said).toContain('no problems');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('built by a copy of the project without git, the archive is the same, byte for byte', () => {
  const zipIn = (folder: string): Buffer => {
    const name = readdirSync(folder).find((path) => path.endsWith('.zip')) ?? '';
    return readFileSync(join(folder, name));
  };
  expect(existsSync(join(dirname(apart.dir), 'project/.git'))).toBe(false);
  expect(zipIn(dirname(apart.dir)).equals(zipIn(dirname(dir)))).toBe(true);
});

test('a page with ten editions and three wordings weighs at most 2 kB more', () => {
  const path = `bevindingen/${NOTE.finding}/`;
  const html = pageSource(dir, path);
  const $ = load(html);
  const one = $('.editions li').last();
  // As many as three wordings of ten editions have.
  for (let at = 3; at < 10; at++)
    $('.editions .edition')
      .first()
      .append(`, <span id="editie-${at}.1">editie ${at}.1 (${at} mei 2028)</span>`);
  one.after(
    `<li>${one.html()?.replace('editie-1.1', 'editie-9.9').replaceAll('trek', 'een lege maag').replaceAll('blijft', 'gaat')}</li>`,
  );
  const weight = (text: string): number => brotliCompressSync(text).byteLength;
  const withEditions = weight($.html());
  $('.editions').remove();
  const style = $('style').html() ?? '';
  $('style').text(style.replace(/[^{}]*\.(?:editions|wording)[^{}]*\{[^{}]*\}/g, ''));
  expect(withEditions - weight($.html())).toBeLessThanOrEqual(2_000);
});

test('the report with its editions stays within a page', () => {
  for (const path of ['rapport/', 'en/report/', 'bron/', 'en/source/'])
    expect(Buffer.byteLength(pageSource(dir, path)), path).toBeLessThanOrEqual(300_000);
  expect(page(dir, `bevindingen/${WITHDRAWN}/`)('.editions .wording').length).toBeGreaterThan(3);
});
