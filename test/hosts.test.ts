// What hosts are handed: every form of it says what src/web/response-headers.ts says.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nginxConfig } from '../scripts/serve/nginx-config.ts';
import { CACHED, EVERYWHERE, FETCHED, FRAMED } from '../src/web/response-headers.ts';

test('the ready configuration of nginx is what npm run nginx prints', () => {
  const printed = nginxConfig({ host: 'example.org', base: '/', root: '/var/www/example.org' });
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(printed);
});

test('under a sub-path, nginx minds that path alone', () => {
  const config = nginxConfig({ host: 'example.org', base: '/een/pad/', root: '/var/www/example.org' });
  const paths = [...config.matchAll(/(?:location (?:= |~ )?|error_page [\d =]+|"~)"?\^?(\/[^"\s]*)/g)];
  expect(paths.length).toBeGreaterThan(6);
  expect(paths.map(([, path]) => path).filter((path) => !path?.startsWith('/een/pad/'))).toEqual([]);
});

test('the table for hosts has every header with its value', () => {
  const rows = readFileSync('docs/deploy.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const values = [
    ...EVERYWHERE,
    FETCHED,
    ...[FRAMED.bySelf, FRAMED.byAll].map((value) => ({ name: FRAMED.name, value })),
    ...[CACHED.hashed, CACHED.rest].map((value) => ({ name: CACHED.name, value })),
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
