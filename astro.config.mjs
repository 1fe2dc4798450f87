import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { reloadOnEdit } from './scripts/reload-on-edit.ts';
import { shippedLicences } from './scripts/shipped-licences.ts';
import { readSiteAddress } from './scripts/site-address.ts';
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
  integrations: [mdx(), react(), workshop],
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes style="…" attributes, which the policy below blocks.
    syntaxHighlight: false,
    // Words, quotes and dashes come out exactly as the author typed them.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      // Astro adds the hashes of its own inline scripts to these.
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [shippedLicences(), reloadOnEdit()],
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
