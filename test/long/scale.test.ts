// @module-tag long
// A study of a thousand findings: no page grows without end, and what is divided still hangs together.

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { buildSite } from '../built/builds.ts';
import { page, pagePaths } from '../built/pages.ts';
import { generateStudy } from '../studies/generate.ts';

const temp = mkdtempSync(join(tmpdir(), 'scale-'));
const dir = join(temp, 'site');
beforeAll(async () => {
  const study = join(temp, 'study');
  for (const { path, text } of generateStudy({ findings: 1000, relations: 1600 })) {
    mkdirSync(dirname(join(study, path)), { recursive: true });
    writeFileSync(join(study, path), text);
  }
  await buildSite({ STUDY_DIR: study, OUT_DIR: dir });
}, 600_000);
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('no page has more than 300 kB of HTML', () => {
  const large = siteFiles(dir)
    .filter((path) => path.endsWith('.html') && statSync(join(dir, path)).size > 300_000)
    .map((path) => `${path}: ${statSync(join(dir, path)).size}`);
  expect(large).toEqual([]);
});

test('a divided page leads to all its parts, in each language to the same', () => {
  const parts = pagePaths(dir).filter((path) => /\/(deel|part)\/\d+\/$/.test(path));
  expect(parts.length).toBeGreaterThan(20);
  for (const path of parts) {
    const $ = page(dir, path);
    const twin = $('a.language').attr('href')?.slice(1) ?? '';
    expect(parts, path).toContain(twin);
    expect(page(dir, twin)('a.language').attr('href'), twin).toBe(`/${path}`);
    const whole = path.replace(/(deel|part)\/\d+\/$/, '');
    expect(page(dir, whole)(`.page-parts ol a[href="/${path}"]`).length, path).toBe(1);
  }
});

test('each finding stands on one part of the list and on one of the report', () => {
  const on = (pattern: RegExp, selector: string): string[] =>
    pagePaths(dir)
      .filter((path) => pattern.test(path))
      .flatMap((path) => {
        const $ = page(dir, path);
        return $(selector)
          .toArray()
          .map((element) =>
            ($(element).attr('id') ?? $(element).attr('href') ?? '').replace(/^.*\/(.+)\/$/, '$1'),
          );
      });
  const ids = Array.from({ length: 1000 }, (_, at) => `punt-${at + 1}`).sort();
  expect(on(/^bevindingen\/(deel\/\d+\/)?$/, '.entry-name a').sort()).toEqual(ids);
  expect(on(/^rapport\/(deel\/\d+\/)?$/, '.chapter .finding').sort()).toEqual(ids);
});

test('a link to a place on a divided page leads to the part that has it', () => {
  for (const id of ['punt-1', 'punt-500', 'punt-1000']) {
    const $ = page(dir, `bevindingen/${id}/`);
    const links = $('main a[href*="#"]')
      .toArray()
      .map((element) => $(element).attr('href') ?? '')
      .filter((href) => /^\/(rapport|bron)\//.test(href));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      const [path = '', fragment] = link.slice(1).split('#');
      expect(page(dir, path)(`[id="${fragment}"]`).length, link).toBe(1);
    }
  }
});

test('the contents of the report keep a place for chapters on later parts', () => {
  const $ = page(dir, 'rapport/');
  expect($('.contents [id="hoofdstuk-40"] a').attr('href')).toMatch(/^\/rapport\/deel\/\d+\/#hoofdstuk-40$/);
});
