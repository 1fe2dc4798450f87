// Every page of another study, in the views that differ most.

import { expect, test } from 'vitest';
import { pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { judgeViews, viewName } from '../built/views.ts';

const { dir, url } = await site('second');

const VIEWS = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'every page about night trains is without fault, %s',
  async (_, view) => {
    expect(await judgeViews(url, pagePaths(dir), view)).toEqual([]);
  },
);
