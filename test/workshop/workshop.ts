import type { AstroIntegration } from 'astro';

/** In development only: `/workshop/` shows every kind of figure on studies of every size. No build holds it. */
export const workshop: AstroIntegration = {
  name: 'workshop',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/workshop/', entrypoint: './test/workshop/index.astro' });
      injectRoute({ pattern: '/workshop/[bench]/', entrypoint: './test/workshop/bench.astro' });
    },
  },
};
