// What hosts are handed: every form of it says what src/web/response-headers.ts says.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathOf } from '../src/addresses/addresses.ts';
import { SINGLE_PAGES } from '../src/addresses/pages.ts';
import { LANGUAGES } from '../src/schema/primitives.ts';
import {
  CACHED,
  EMBED_PATHS,
  EVERYWHERE,
  FETCHED,
  FETCHED_FOLDERS,
  FRAMED,
  HASHED_FOLDER,
  OFFLINE_FOLDER,
  OFFLINE_WORKER,
  TYPES,
  TYPES_OF_PLACES,
} from '../src/web/response-headers.ts';

const nginx = readFileSync('deploy/nginx.conf', 'utf8');
/** Of a map in it, what stands behind `default` and behind the one pattern. */
const mapOf = (name: string): string[] => {
  const [, body = ''] = RegExp(`map \\$study_file \\$study_${name} \\{([^}]+)\\}`).exec(nginx) ?? [];
  return [...body.matchAll(/^ +(?:default|"~\^(\S+)") "(.*)";$/gm)].flatMap(([, path, value = '']) =>
    path === undefined ? [value] : [path, value],
  );
};

test('nginx sends every header with its value, and no other', () => {
  expect([...nginx.matchAll(/^ +add_header (.+) always;$/gm)].map(([, header]) => header)).toEqual([
    ...EVERYWHERE.map(({ name, value }) => `${name} "${value}"`),
    `${FRAMED.name} $study_framed`,
    `${CACHED.name} $study_cached`,
    `${FETCHED.name} $study_fetched`,
  ]);
  const [rest, embeds = '', framed] = mapOf('framed');
  expect([rest, framed]).toEqual([FRAMED.bySelf, FRAMED.byAll]);
  const alone = RegExp(`^${embeds}`);
  expect(EMBED_PATHS.filter((path) => !alone.test(`${path}/molenaar/index.html`))).toEqual([]);
  const others = LANGUAGES.flatMap((root) =>
    LANGUAGES.flatMap((language) => SINGLE_PAGES.map((page) => pathOf({ page }, language, root))),
  );
  expect(others.filter((path) => alone.test(`${path}/index.html`))).toEqual([]);
  expect(mapOf('cached')).toEqual([
    CACHED.rest,
    `${HASHED_FOLDER}/`,
    CACHED.hashed,
    `(?:${OFFLINE_WORKER.replace('.', '\\.')}$|${OFFLINE_FOLDER}/)`,
    CACHED.asked,
  ]);
  expect(mapOf('fetched')).toEqual(['', `(?:${FETCHED_FOLDERS.join('|')})/`, FETCHED.value]);
});

test('nginx knows every type that an ending or a place has', () => {
  const [, types = ''] = /^ +types \{\n([^}]+)\}/m.exec(nginx) ?? [];
  expect([...types.matchAll(/(\S+) (\w+);/g)].map(([, type, ending]) => [ending, type])).toEqual(
    Object.entries(TYPES),
  );
  const places = [...nginx.matchAll(/location ~ "\/(\S+)\$" \{\s+types \{ \}\s+default_type (\S+);/g)];
  expect(
    places.map(([, place = '', type]) => [place.replace('[^/]*', '*').replace('\\.', '.'), type]),
  ).toEqual(Object.entries(TYPES_OF_PLACES));
});

test('the table for hosts has every header with its value', () => {
  const rows = readFileSync('docs/deploy.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const values = [
    ...EVERYWHERE,
    FETCHED,
    ...[FRAMED.bySelf, FRAMED.byAll].map((value) => ({ name: FRAMED.name, value })),
    ...[CACHED.hashed, CACHED.rest, CACHED.asked].map((value) => ({ name: CACHED.name, value })),
  ];
  const missing = values.filter(
    ({ name, value }) => !rows.some((row) => row.includes(`\`${name}: ${value}\``)),
  );
  expect(missing).toEqual([]);
});

test('the workflow for GitHub Pages runs commands that there are, for the address that it is given', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const { jobs } = parse(readFileSync('deploy/github-pages.yml', 'utf8')) as {
    jobs: Record<string, { steps: { run?: string; uses?: string; env?: { SITE_URL?: string } }[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const runs = steps.filter(({ run }) => run !== undefined);
  expect(runs.map(({ run }) => run)).toEqual(['npm ci', 'npm run build', 'npm run pdf']);
  for (const { run = '', env } of runs.slice(1)) {
    expect(Object.keys(scripts)).toContain(run.replace('npm run ', ''));
    expect(env?.SITE_URL).toContain('inputs.site_url ||');
  }
  for (const { uses } of steps.filter((step) => step.uses)) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test('a checkout on Windows has the rows that tests compare and no picture with its bytes changed', () => {
  const rules = readFileSync('.gitattributes', 'utf8')
    .split('\n')
    .filter((row) => row && !row.startsWith('#'))
    .map((row) => row.split(' '));
  expect(rules[0]).toEqual(['*', 'text=auto', 'eol=lf']);
  const binary = rules
    .filter(([, attribute]) => attribute === 'binary')
    .map(([pattern]) => pattern?.slice(1));
  const kept = ['content', 'docs', 'public', 'scripts', 'src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const bytes = kept.filter((path) => readFileSync(path).subarray(0, 8000).includes(0));
  expect(bytes.length).toBeGreaterThan(0);
  for (const path of bytes) expect(binary, path).toContain(extname(path));
  const returned = kept.filter((path) => !bytes.includes(path) && readFileSync(path).includes('\r\n'));
  expect(returned).toEqual([]);
});
