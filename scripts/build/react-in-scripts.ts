import type { AstroIntegration } from 'astro';

/**
 * What React's refreshing needs before its first component, on every page of the development server: Astro gives it to
 * islands of its own alone, and here scripts of the deck and of exercises mount theirs.
 */
export const reactInScripts: AstroIntegration = {
  name: 'react-in-scripts',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', `import '@vitejs/plugin-react/preamble';`);
    },
  },
};
