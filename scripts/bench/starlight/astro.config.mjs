// Starlight as it comes, for one page beside ours: `npm run bench -- pages` says when.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  base: '/starlight',
  integrations: [
    starlight({ title: 'Starlight', locales: { root: { label: 'Nederlands', lang: 'nl' } }, pagefind: true }),
  ],
});
