// The study's data as they are published: against the study's own files, read here independently.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { PYTHON, R } from '../../src/data/reading-snippets.ts';
import { dataPackageFaults } from '../schemas/data-package-v2.ts';
import { page } from './pages.ts';
import { judgeViews } from './views.ts';

type Json = Record<string, unknown>;
type Row = Record<string, string>;

const dir = inject('dir');
const data = join(dir, 'data');
const text = (name: string): string => readFileSync(join(data, name), 'utf8');
const json = (name: string) => JSON.parse(text(name));

/** RFC 4180 by the letter, one character after the other. */
function readCsv(source: string): Row[] {
  const records: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (quoted && letter === '"' && source[at + 1] === '"') {
      field += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\r')) {
      records.at(-1)?.push(field);
      field = '';
      if (letter === '\r') {
        expect(source[at + 1]).toBe('\n');
        at++;
        records.push([]);
      }
    } else field += letter;
  }
  expect(quoted).toBe(false);
  expect(records.pop()).toEqual([]);
  const [names = [], ...rows] = records;
  return rows.map((row) => {
    expect(row).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
  });
}
const table = (name: string): Row[] => readCsv(text(`${name}.csv`));

/** The files of a kind in content/, by id. */
const content = (folder: string): Map<string, Json> =>
  new Map(
    readdirSync(`content/${folder}`).map((name) => [
      name.replace('.yaml', ''),
      parse(readFileSync(`content/${folder}/${name}`, 'utf8')) as Json,
    ]),
  );
interface TalkLine {
  id: string;
  text: string;
  kind?: string;
  role?: string;
  translation?: { en: string };
  amended?: unknown;
}
const talk = parse(readFileSync('content/talk.yaml', 'utf8')) as {
  slides: { number: number; lines: TalkLine[] }[];
};
const lines = new Map(talk.slides.flatMap((slide) => slide.lines.map((line) => [line.id, line] as const)));
const said = (ids: unknown, between: string): string =>
  (ids as string[]).map((id) => lines.get(id)?.text ?? '').join(between);
const ids = (list: unknown): string => ((list ?? []) as string[]).join(' ');

describe('study.json', () => {
  test('follows the schema that it names, and no other data do', () => {
    const { $schema, ...rest } = json('study.json');
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json($schema));
    validate({ $schema, ...rest });
    expect(validate.errors).toBe(null);
    expect(validate({ $schema, ...rest, findings: [{}] })).toBe(false);
    expect(validate(rest)).toBe(false);
  });

  test('has every finding, quote, concept and figure of the study, and every line of the talk', () => {
    const study = json('study.json');
    for (const kind of ['findings', 'quotes', 'concepts', 'figures'])
      expect(study[kind].map(({ id }: { id: string }) => id).sort(), kind).toEqual(
        [...content(kind).keys()].sort(),
      );
    expect(study.slides.flatMap((slide: { lines: TalkLine[] }) => slide.lines.map(({ id }) => id))).toEqual([
      ...lines.keys(),
    ]);
  });
});

describe('the tables say what the study’s own files say', () => {
  test('lines', () => {
    const rows = table('lines');
    expect(rows.map(({ id }) => id)).toEqual([...lines.keys()]);
    for (const { id = '', slide, role, kind, words, translation_en, original } of rows) {
      const line = lines.get(id) as TalkLine;
      const contact = line.role === 'contact';
      expect({ slide, role, kind, words, translation_en, original }).toEqual({
        slide: String(talk.slides.find((one) => one.lines.includes(line))?.number),
        role: line.role ?? 'body',
        kind: line.kind ?? 'study',
        words: contact ? '' : line.text,
        translation_en: contact ? '' : (line.translation?.en ?? ''),
        original: '',
      });
    }
  });

  test('findings, what they rest on, and their relations', () => {
    const findings = content('findings');
    const rows = table('findings');
    const support = table('support');
    const relations = table('relations');
    expect(rows).toHaveLength(findings.size);
    for (const row of rows) {
      const file = findings.get(row.id ?? '') as Record<string, { nl: string; en: string }>;
      expect(row).toMatchObject({
        kind: file.kind,
        label_nl: file.label?.nl,
        label_en: file.label?.en,
        lead: ids(file.lead),
        lines: ids(file.lines),
        words: said(file.lines, ' · '),
        reach_nl: file.reach?.nl,
        reach_en: file.reach?.en,
        note_nl: file.note?.nl,
        note_en: file.note?.en,
      });
      const grounds = file.rests_on as unknown as Json[];
      expect(
        support
          .filter(({ finding }) => finding === row.id)
          .map(({ by, quote, figure, lines: own }) => ({ by, quote, figure, lines: own })),
      ).toEqual(
        grounds.map(({ by, quote = '', figure = '', lines: own }) => ({
          by,
          quote,
          figure,
          lines: ids(own),
        })),
      );
      expect(
        relations
          .filter(({ from }) => from === row.id)
          .map(({ type, to, basis, lines: own, note_en }) => ({ type, to, basis, lines: own, note_en })),
      ).toEqual(
        (file.relations as unknown as Json[]).map(({ type, to, basis, lines: own, note }) => ({
          type,
          to,
          basis,
          lines: ids(own),
          note_en: (note as { en: string } | undefined)?.en ?? '',
        })),
      );
    }
  });

  test('turns, each whole', () => {
    const turns = table('turns');
    for (const [id, file] of content('quotes')) {
      const own = file.turns as { lines: string[]; speaker?: { nl: string }; named_by?: string }[];
      expect(
        turns
          .filter(({ quote }) => quote === id)
          .map(({ number, lines: list, words, speaker_nl, named_by }) => ({
            number,
            list,
            words,
            speaker_nl,
            named_by,
          })),
      ).toEqual(
        own.map((turn, index) => ({
          number: String(index + 1),
          list: ids(turn.lines),
          words: said(turn.lines, ' '),
          speaker_nl: turn.speaker?.nl ?? '',
          named_by: turn.named_by ?? '',
        })),
      );
    }
  });

  test('concepts, figures, literature and places', () => {
    for (const [id, file] of content('concepts')) {
      const row = table('concepts').find((one) => one.id === id);
      expect([row?.definition, row?.lines, row?.related, row?.references]).toEqual(
        [file.definition, file.lines, file.related, file.references].map(ids),
      );
      expect(row?.contested_en).toBe((file.contested as { en: string } | undefined)?.en ?? '');
    }
    for (const [id, file] of content('figures')) {
      const { title, kind } = file as { title: { nl: string; lines?: string[] }; kind: string };
      expect(table('figures').find((one) => one.id === id)).toMatchObject({
        kind,
        title_nl: title.nl,
        title_lines: ids(title.lines),
        title_kind: title.lines ? 'paraphrase' : 'editorial',
      });
    }
    const literature = JSON.parse(readFileSync('content/references.json', 'utf8')) as Json[];
    expect(table('references').map(({ id, title }) => ({ id, title }))).toEqual(
      literature.map(({ id, title }) => ({ id, title })),
    );
    const { places } = parse(readFileSync('content/study.yaml', 'utf8')) as { places: Json[] };
    expect(table('places')).toEqual(
      places.map(({ id, line, verbatim, label, coordinates }) => {
        const [longitude, latitude] = (coordinates as number[]).map(String);
        return { id, line, verbatim, label: label ?? verbatim, longitude, latitude };
      }),
    );
  });
});

describe('datapackage.json', () => {
  test('meets every demand of version 2, and says of each file how large it is', () => {
    const made = json('datapackage.json');
    expect(dataPackageFaults(made)).toEqual([]);
    const files = made.resources.map(({ path, bytes }: { path: string; bytes: number }) => ({ path, bytes }));
    expect(files).toEqual(
      files.map(({ path }: { path: string }) => ({ path, bytes: statSync(join(data, path)).size })),
    );
    expect(files.map(({ path }: { path: string }) => path).sort()).toEqual(
      readdirSync(data)
        .filter((name) => /\.(csv|json)$/.test(name) && name !== 'datapackage.json')
        .sort(),
    );
  });

  test('has the columns of each table in their order, keys that tell rows apart, and foreign keys that lead somewhere', () => {
    const { resources } = json('datapackage.json') as {
      resources: {
        name: string;
        schema?: {
          fields: { name: string; constraints?: { required: boolean } }[];
          primaryKey: string[];
          foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
        };
      }[];
    };
    const pick = (row: Row, names: string[]): string => names.map((name) => row[name]).join(' | ');
    const wrong: string[] = [];
    let followed = 0;
    for (const { name, schema } of resources) {
      if (!schema) continue;
      const rows = table(name);
      expect(text(`${name}.csv`).split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join());
      const keys = rows.map((row) => pick(row, schema.primaryKey));
      if (new Set(keys).size < keys.length) wrong.push(`${name}: a key stands twice`);
      for (const { name: field, constraints } of schema.fields)
        if (constraints?.required && rows.some((row) => row[field] === ''))
          wrong.push(`${name}.${field} is empty`);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(table(reference.resource).map((row) => pick(row, reference.fields)));
        for (const row of rows) {
          const value = pick(row, fields);
          if (value === '') continue;
          followed++;
          if (!known.has(value)) wrong.push(`${name}: no ${reference.resource} ${value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('names the data page where the site has an address, and nothing where it has none', () => {
    const away = JSON.parse(readFileSync(join(inject('subpathDir'), 'data/datapackage.json'), 'utf8'));
    expect(away.homepage).toBe('https://example.org/een/pad/delen/data/');
    expect(dataPackageFaults(away)).toEqual([]);
    expect(json('datapackage.json').homepage).toBeUndefined();
  });
});

describe.each(['delen/data/', 'en/share/data/'])('the data page %s', (path) => {
  const $ = page(dir, path);

  test('leads to every file of the data, with its size', () => {
    const files = siteFiles(dir).filter((file) => file.startsWith('data/'));
    const items = $('.files > li').toArray();
    const links = items.map((item) => ($(item).find('a[download]').attr('href') ?? '').slice(1));
    expect(links.sort()).toEqual(files);
    for (const item of items) {
      const file = ($(item).find('a[download]').attr('href') ?? '').slice(1);
      const kilobytes = Math.ceil(statSync(join(dir, file)).size / 1000);
      expect($(item).find('.format').text(), file).toMatch(new RegExp(`^(JSON|CSV), ${kilobytes} kB$`));
    }
  });

  test('explains every column of every table, in their order', () => {
    for (const name of readdirSync(data).filter((file) => file.endsWith('.csv'))) {
      const rows = $(`#${name.replace('.csv', '')} tbody tr`).toArray();
      expect(rows.map((row) => $(row).find('th').text().trim()).join(), name).toBe(
        text(name).split('\r\n')[0],
      );
      for (const row of rows) expect($(row).find('td').eq(1).text().trim(), name).toMatch(/\S/);
    }
  });

  test('stands at the foot of every page', () => {
    const opening = path.startsWith('en/') ? 'en/' : '';
    expect(page(dir, opening)(`.site-footer a[href="/${path}"]`)).toHaveLength(1);
  });

  test('is without fault, narrow and dark, wide and light', { timeout: 120_000 }, async () => {
    expect(await judgeViews([path], { width: 320, colorScheme: 'dark' })).toEqual([]);
    expect(await judgeViews([path], { width: 1280, colorScheme: 'light' })).toEqual([]);
  });
});

describe('what the page says of opening the data', () => {
  test.each([
    ['Python', PYTHON],
    ['R', R],
  ])('in %s names files and columns that are there', (_, code) => {
    expect(page(dir, 'delen/data/')('pre').text()).toContain(code.trimEnd());
    const files = [...code.matchAll(/"([\w-]+\.(?:csv|json))"/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(1);
    for (const name of files) expect(existsSync(join(data, name)), name).toBe(true);
    const columns = new Set(
      files
        .filter((name) => name.endsWith('.csv'))
        .flatMap((name) => text(name).split('\r\n')[0]?.split(',') ?? []),
    );
    for (const name of ['basis', ...(code === R ? ['from', 'id'] : [])]) {
      expect(code).toContain(name);
      expect(columns).toContain(name);
    }
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  test.runIf(python)('in Python does what it says', () => {
    const printed = execFileSync('python3', ['-c', PYTHON], { cwd: data, encoding: 'utf8' });
    const relations = table('relations');
    expect(printed.trim().split(' ').map(Number)).toEqual([
      content('findings').size,
      relations.length,
      relations.filter(({ basis }) => basis === 'talk').length,
    ]);
  });
});
