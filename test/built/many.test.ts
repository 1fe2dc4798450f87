// Figures of a study with many findings and relations, and of one with none.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve/server.ts';
import { generateStudy, type StudySize } from '../studies/generate.ts';
import { withPage } from './browser.ts';
import { buildSite } from './builds.ts';
import { pagePaths, pageSource, page as source } from './pages.ts';
import { overlaps } from './views.ts';

const temp = mkdtempSync(join(tmpdir(), 'many-findings-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Builds a made-up study of this size. */
function buildMadeUp(name: string, size: StudySize): Promise<string> {
  const study = join(temp, `${name}-study`);
  for (const { path, text } of generateStudy(size)) {
    mkdirSync(dirname(join(study, path)), { recursive: true });
    // The report shows the figures of all findings too, which weigh the most.
    const last = /^report\/..\/03-/.test(path)
      ? '\n\n<Figure id="samenhang" />\n\n<Figure id="grond" />\n'
      : '';
    writeFileSync(join(study, path), text + last);
  }
  return buildSite({ STUDY_DIR: study, OUT_DIR: join(temp, name) });
}

/** The smallest type in the drawings that show, in pixels of the screen. */
const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<SVGTextElement>('.drawing svg text')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map((text) => {
          const svg = text.ownerSVGElement as SVGSVGElement;
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
    ),
  );

describe('with 60 findings and 120 relations', () => {
  let url = '';
  let close: () => Promise<unknown> = async () => {};
  let dir = '';
  beforeAll(async () => {
    dir = await buildMadeUp('many', { findings: 60, relations: 120 });
    ({ url, close } = await serve(dir, { port: 0 }));
  }, 120_000);
  afterAll(() => close());

  test('no page has more than 300 kB of HTML', () => {
    const pages = pagePaths(dir);
    expect(pages).toContain('rapport/deel/2/');
    expect(pages.filter((path) => Buffer.byteLength(pageSource(dir, path)) > 300_000)).toEqual([]);
  });

  test.each([
    ['samenhang', 390],
    ['samenhang', 1280],
    ['grond', 390],
    ['grond', 1280],
  ])('figure "%s" has no label on another and no type under 12 pixels, %i pixels wide', async (id, width) => {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      for (const path of [`figuren/${id}/`, `en/figures/${id}/`]) {
        await page.goto(url + path);
        expect(await page.locator('.drawing [data-mark]:visible').count()).toBe(60);
        expect(await overlaps(page)).toEqual([]);
        expect(await smallestType(page)).toBeGreaterThanOrEqual(12);
      }
    });
  });
});

test('without findings the figures of findings are a sentence', async () => {
  const dir = await buildMadeUp('none', { findings: 0, relations: 0 });
  for (const id of ['samenhang', 'grond']) {
    const $ = source(dir, `figuren/${id}/`);
    expect($('figure .empty').text()).toBe('Er is hier niets te tekenen.');
    expect($('figure svg[role], figure table').length).toBe(0);
  }
}, 120_000);
