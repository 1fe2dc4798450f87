// What RO-Crate 1.1 says a crate MUST have, one test each.
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { LANGUAGES } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { archiveReadme } from './archive-readme.ts';
import { roCrate } from './ro-crate.ts';

type Entity = Record<string, unknown> & { '@id': string; '@type': string };

const study = { ...studyOf(readStudy('test/studies/oven')), edition: { version: '1.0', date: '2027-03-01' } };
const licensed = {
  ...study,
  rights: { reuse: 'https://example.org/licence' },
  editors: [{ family: 'Jansen', given: 'A.' }],
};
const parts = [
  { path: 'README.md', name: 'Read me', bytes: 12 },
  { path: 'site/', name: 'The site' },
  { path: 'site/data/lijst één.csv', name: 'A list' },
];
const crates: [string, Record<string, unknown>][] = [
  ['without a licence', JSON.parse(JSON.stringify(roCrate(study, parts)))],
  ['with licence and editor', JSON.parse(JSON.stringify(roCrate(licensed, parts)))],
];
const graphOf = (crate: Record<string, unknown>): Entity[] => crate['@graph'] as Entity[];
const entity = (crate: Record<string, unknown>, id: string): Entity => {
  const found = graphOf(crate).filter((candidate) => candidate['@id'] === id);
  expect(found, id).toHaveLength(1);
  return found[0] as Entity;
};

describe.each(crates)('the metadata of an archive %s', (_, crate) => {
  test('is JSON-LD with the context of 1.1', () => {
    expect(Object.keys(crate)).toEqual(['@context', '@graph']);
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
  });

  test('is flattened: every entity stands in the graph once, and is only referred to elsewhere', () => {
    const ids = graphOf(crate).map((one) => one['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const nested = graphOf(crate)
      .flatMap((one) => Object.values(one).flat())
      .filter((value) => typeof value === 'object')
      .filter((value) => Object.keys(value as object).join() !== '@id');
    expect(nested).toEqual([]);
  });

  test('is compacted: no list has one member, but that of parts', () => {
    const lists = graphOf(crate).flatMap((one) =>
      Object.entries(one).filter(([, value]) => Array.isArray(value)),
    );
    expect(lists.filter(([name, value]) => (value as unknown[]).length < 2 && name !== 'hasPart')).toEqual(
      [],
    );
  });

  test('every entity has an id and a type', () => {
    for (const one of graphOf(crate)) {
      expect(one['@id']).toMatch(/^\S+$/);
      expect(one['@type']).toMatch(/^[A-Z]\w+$/);
    }
  });

  test('describes itself, as a work that is about the root', () => {
    expect(entity(crate, 'ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    });
  });

  test('the root is a Dataset whose id ends in a slash', () => {
    expect(entity(crate, './')['@type']).toBe('Dataset');
  });

  test('the root has a name and a description', () => {
    const { name, description } = entity(crate, './');
    expect([name, description]).toEqual([study.title.nl, study.description.nl]);
  });

  test('the root says on which day it was published, as ISO 8601', () => {
    expect(entity(crate, './').datePublished).toBe('2027-03-01');
  });

  test('the root has a licence, described in the graph by name and in words', () => {
    const { '@id': id } = entity(crate, './').license as Entity;
    const { name, description } = entity(crate, id);
    expect(name).toMatch(/\S/);
    expect(description).toMatch(/\S/);
  });

  test('a file is a File and a folder a Dataset whose id ends in a slash, each with a relative URI', () => {
    expect(entity(crate, 'README.md')['@type']).toBe('File');
    expect(entity(crate, 'site/')['@type']).toBe('Dataset');
    expect(entity(crate, 'site/data/lijst%20%C3%A9%C3%A9n.csv')['@type']).toBe('File');
  });

  test('every file and folder is a part of the root', () => {
    const data = graphOf(crate).filter(
      (one) => ['File', 'Dataset'].includes(one['@type']) && one['@id'] !== './',
    );
    expect(entity(crate, './').hasPart).toEqual(data.map((one) => ({ '@id': one['@id'] })));
  });

  test('what is referred to is described', () => {
    const outside = ['https://w3id.org/ro/crate/1.1'];
    const referred = graphOf(crate)
      .flatMap((one) => Object.values(one).flat())
      .flatMap((value) => (typeof value === 'object' && value ? [(value as Entity)['@id']] : []));
    for (const id of referred) if (!outside.includes(id)) entity(crate, id);
  });
});

test('without a licence the rights say that only whoever holds them may deposit it; with one they do not', () => {
  const [without, having] = crates.map(([, crate]) => crate);
  expect(entity(without ?? {}, '#rights').description).toContain('mag alleen wie de rechten heeft');
  expect(entity(having ?? {}, 'https://example.org/licence').description).not.toContain(
    'wie de rechten heeft',
  );
});

test('the README speaks every language of the site, and says who may deposit it while there is no licence', () => {
  const text = archiveReadme(study);
  expect(text.match(/^# .+/gm)).toEqual(
    LANGUAGES.map((language) => `# ${study.title[language] ?? study.title.nl}`),
  );
  expect(text).toContain('Versie 1.0, 1 maart 2027.');
  expect(text).toContain('mag alleen wie de rechten heeft dit archief bij een repository onderbrengen.');
  expect(text).toContain('only whoever holds the rights may deposit this archive in a repository.');
  expect(archiveReadme(licensed)).not.toContain('deposit');
});
