// Every page of another study, in the views that differ most.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve/server.ts';
import { buildSite } from '../built/builds.ts';
import { pagePaths } from '../built/pages.ts';
import { judgeViews, viewName } from '../built/views.ts';

const temp = mkdtempSync(join(tmpdir(), 'second-views-'));
const dir = join(temp, 'site');
let url = '';
let close: () => Promise<unknown> = async () => {};
beforeAll(async () => {
  await buildSite({ STUDY_DIR: 'test/studies/second', OUT_DIR: dir });
  ({ url, close } = await serve(dir, { port: 0 }));
});
afterAll(async () => {
  await close();
  rmSync(temp, { recursive: true, force: true });
});

const VIEWS = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'every page about night trains is without fault, %s',
  async (_, view) => {
    expect(await judgeViews(pagePaths(dir), view, url)).toEqual([]);
  },
);
