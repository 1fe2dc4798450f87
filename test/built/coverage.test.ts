// What the real study promises of its report: how long it is, and that it leaves out no line of the talk.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Talk } from '../../src/schema/talk.ts';
import { page, wordsOfMain } from './pages.ts';
import { site } from './sites.ts';

const { dir, study } = await site('real');

test.each(['rapport/', 'en/report/'])(
  '%s has at most 2,000 words, quotes, notes and captions in, tables and drawings out',
  (path) => {
    const words = wordsOfMain(dir, path).length;
    expect(words).toBeGreaterThan(1000);
    expect(words).toBeLessThanOrEqual(2000);
  },
);

test.each(['bron/', 'en/source/'])('%s: every line but structure has a use elsewhere', (path) => {
  const talk = Talk.parse(parse(readFileSync(join(study, 'talk.yaml'), 'utf8')));
  const lines = talk.slides.flatMap((slide) => slide.lines).filter(({ role }) => role === 'body');
  expect(lines.length).toBeGreaterThan(30);
  const $ = page(dir, path);
  expect(lines.filter(({ id }) => $(`[data-use="${id}"]`).length === 0).map(({ id }) => id)).toEqual([]);
});
