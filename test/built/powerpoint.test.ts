// The deck for PowerPoint as the site offers it; what stands in it has tests beside its code.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { faultOfXml, readPptx } from '../pptx.ts';
import { page } from './pages.ts';
import { type Site, site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');
const real = await site('real');

const decksOf = ({ dir }: Site): string[] => siteFiles(dir).filter((path) => path.endsWith('.pptx'));
const PLACES = {
  nl: ['presenteren/', 'delen/', 'lesmateriaal/docent/'],
  en: ['en/present/', 'en/share/', 'en/teaching/lecturer/'],
};

test('deck, share page and lecturer’s page lead to each file in their language, and no file is without a link', () => {
  for (const [{ dir }, base] of [
    [root, '/'],
    [edition, '/een/pad/'],
  ] as const) {
    const found = Object.values(PLACES).map((paths) => {
      const [links = [], ...others] = paths.map((path) => {
        const $ = page(dir, path);
        return $('a[href$=".pptx"]')
          .toArray()
          .map((link) => ($(link).attr('href') ?? '').slice(base.length));
      });
      for (const other of others) expect(other).toEqual(links);
      return links;
    });
    for (const path of found.flat()) expect(existsSync(join(dir, path)), path).toBe(true);
    expect(found.flat().sort()).toEqual(siteFiles(dir).filter((path) => path.endsWith('.pptx')));
  }
  expect(decksOf(root)).toHaveLength(6);
});

test.each([
  ['made up', root],
  ['real', real],
])('each file of the %s study has at most 1.5 MB', (_, built) => {
  const files = decksOf(built);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files)
    expect(readFileSync(join(built.dir, path)).length, path).toBeLessThanOrEqual(1_500_000);
});

test('the drawings need nothing that programs of an office lack', () => {
  for (const path of decksOf(root)) {
    const { files } = readPptx(readFileSync(join(root.dir, path)));
    const drawings = [...files].filter(([name]) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(1);
    for (const [name, bytes] of drawings) {
      const svg = new TextDecoder().decode(bytes);
      expect(faultOfXml(svg.trim()), name).toBe(undefined);
      expect(svg).not.toMatch(/<text|<style|\sstyle=|\sclass=|paint-order|var\(|data-step|href="http/);
      const picture = files.get(name.replace(/svg$/, 'png')) ?? new Uint8Array();
      expect([...picture.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    }
  }
});

test('the file says where each slide stands, where the site knows', () => {
  const deck = decksOf(edition)[0] ?? '';
  const notes = readPptx(readFileSync(join(edition.dir, deck))).slides.map(({ notes: $ }) =>
    $('a\\:t').text(),
  );
  expect(notes[0]).toMatch(/https:\/\/example\.org\/een\/pad\/[a-z/]+#[a-z-]+$/);
  const without = decksOf(root)[0] ?? '';
  for (const { notes: $ } of readPptx(readFileSync(join(root.dir, without))).slides)
    expect($('a\\:t').text()).not.toContain('http');
});
