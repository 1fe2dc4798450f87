// Every page in every view: too long for each run, right before a release.

import { expect, test } from 'vitest';
import { pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { judgeViews, viewName } from '../built/views.ts';

const root = await site('root');

const VIEWS = [320, 390, 768, 1280, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'every page is without fault, %s',
  async (_, view) => {
    expect(await judgeViews(root.url, pagePaths(root.dir), view)).toEqual([]);
  },
);
