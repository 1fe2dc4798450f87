// An edition as one zip.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { runScript, withStudyCopy } from './builds.ts';
import { type Site, site } from './sites.ts';

const edition = await site('edition');
const zipOf = ({ dir }: Site): Buffer => readFileSync(join(dirname(dir), 'de-broodoven-1.0.0.zip'));

test('without an edition there is no archive, and a sentence says what to fill in and where', {
  tags: 'long',
}, async () => {
  await withStudyCopy(async ({ study, out }) => {
    const run = await runScript('archive', { STUDY_DIR: study, OUT_DIR: out });
    expect(run.ok).toBe(false);
    expect(run.said).toBe(
      `An archive is of an edition, and ${study}/study.yaml names none.\n` +
        "  Fill in edition.version and edition.date, for example: edition: { version: '1.0', date: '2027-03-01' }\n",
    );
    expect(readdirSync(dirname(out))).toEqual(['study']);
  });
});

test('an archive holds site, texts, description and checksums', () => {
  expect(edition.said).toMatch(/files in .*de-broodoven-1\.0\.0\.zip$/m);
  const files = new Map(Object.entries(unzipSync(zipOf(edition))));
  const paths = [...files.keys()];
  expect(paths).toEqual([...paths].sort());
  expect(paths.filter((path) => path.startsWith('site/'))).toEqual(
    siteFiles(edition.dir).map((path) => `site/${path}`),
  );
  expect(paths.filter((path) => path.startsWith('content/'))).toEqual(
    siteFiles(edition.study).map((path) => `content/${path}`),
  );
  expect(paths.filter((path) => !path.includes('/'))).toEqual([
    'README.md',
    'checksums.txt',
    'package-lock.json',
    'ro-crate-metadata.json',
  ]);

  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  const sums = text('checksums.txt').trimEnd().split('\n');
  expect(sums).toEqual(
    paths
      .filter((path) => path !== 'checksums.txt')
      .map(
        (path) =>
          `${createHash('sha256')
            .update(files.get(path) ?? '')
            .digest('hex')}  ${path}`,
      ),
  );

  const { '@graph': graph } = JSON.parse(text('ro-crate-metadata.json')) as {
    '@graph': { '@id': string; '@type': string; contentSize?: string }[];
  };
  const described = graph.filter((one) => one['@type'] === 'File');
  expect(described.map((one) => one['@id'])).toContain('site/data/study.json');
  for (const { '@id': id, contentSize } of described) {
    expect(paths, id).toContain(id);
    if (contentSize) expect(contentSize, id).toBe(String(files.get(id)?.byteLength));
  }
  for (const { '@id': id } of graph.filter((one) => one['@type'] === 'Dataset' && one['@id'] !== './'))
    expect(
      paths.some((path) => path.startsWith(id)),
      id,
    ).toBe(true);
});
