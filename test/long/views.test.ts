// @module-tag long
// Every page in every view: too long for each run, right before a release.

import { expect, test } from 'vitest';
import { isEmbed, pagePaths } from '../built/pages.ts';
import { site } from '../built/sites.ts';
import { judgeViews, viewName } from '../built/views.ts';

const root = await site('root');

const VIEWS = [320, 390, 768, 1280, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(VIEWS.map((view) => [viewName(view), view] as const))(
  'every page is without fault, %s',
  async (_, view) => {
    expect(await judgeViews(root.url, pagePaths(root.dir), [view])).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'every embed is without fault in each theme, where the system is %s',
  async (colorScheme) => {
    const embeds = pagePaths(root.dir).filter(isEmbed);
    for (const width of [320, 1280])
      for (const theme of ['light', 'dark'])
        expect(
          await judgeViews(
            root.url,
            embeds.map((path) => `${path}?theme=${theme}`),
            [{ width, colorScheme }],
          ),
        ).toEqual([]);
  },
);
