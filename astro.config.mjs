import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { plainImports } from './scripts/build/plain-imports.ts';
import { reactInScripts } from './scripts/build/react-in-scripts.ts';
import { reloadOnEdit } from './scripts/build/reload-on-edit.ts';
import { shippedLicences } from './scripts/build/shipped-licences.ts';
import { readSiteAddress } from './scripts/build/site-address.ts';
import { cutFonts } from './scripts/build/site-fonts.ts';
import { editing } from './scripts/edit/integration.ts';
import { workshop } from './test/workshop/workshop.ts';

const { site, base } = readSiteAddress(process.env.SITE_URL);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: process.env.OUT_DIR || 'dist',
  ...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), react(), reactInScripts, workshop, editing],
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes style="…" attributes, which the policy (src/web/policy.ts) blocks.
    syntaxHighlight: false,
    // Words, quotes and dashes come out exactly as the author typed them.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: {
    // The atlas is read as text: as code it would be half a million lines.
    json: { stringify: true },
    plugins: [plainImports(), cutFonts(), shippedLicences(), reloadOnEdit()],
    // A build beside the development server would have every page loaded anew for each page that it makes.
    server: { watch: { ignored: ['**/.astro/*.building-*/**', '**/dist/**', '**/dist.*/**'] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Astro marks each MDX file with "use astro:head-inject", about which the bundler warns each time.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
