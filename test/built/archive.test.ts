// An edition as one zip.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { runScript, withStudyCopy } from './builds.ts';

test('without an edition there is no archive, and a sentence says what to fill in and where', async () => {
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

test('an archive holds site, texts, description and checksums, and two of one study are identical in any time zone', {
  timeout: 180_000,
}, async () => {
  await withStudyCopy(async (copy) => {
    copy.replace(
      'study.yaml',
      "edition: { version: '', date: '' }",
      "edition: { version: '1.0', date: '2027-03-01' }",
    );
    const zips: Buffer[] = [];
    for (const TZ of ['Europe/Amsterdam', 'Pacific/Auckland']) {
      const run = await runScript('archive', { STUDY_DIR: copy.study, OUT_DIR: copy.out, TZ });
      expect(run.said).toMatch(/files in .*zelfredzaamheid-en-nabijheid-1\.0\.zip$/m);
      zips.push(readFileSync(join(dirname(copy.out), 'zelfredzaamheid-en-nabijheid-1.0.zip')));
    }
    const [zip = Buffer.alloc(0), again = Buffer.alloc(1)] = zips;
    expect(again.equals(zip)).toBe(true);

    const files = new Map(Object.entries(unzipSync(zip)));
    const paths = [...files.keys()];
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => path.startsWith('site/'))).toEqual(
      siteFiles(copy.out).map((path) => `site/${path}`),
    );
    expect(paths.filter((path) => path.startsWith('content/'))).toEqual(
      siteFiles(copy.study).map((path) => `content/${path}`),
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
});
