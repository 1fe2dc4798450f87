import type { Plugin } from 'vite';

/** What Vite calls what it wraps every import() in. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves an import() to the browser. What Vite wraps it in fetches style sheets along with the script, and weighs more
 * than most scripts here; a script that is fetched later brings none, and the build fails where one does.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.viteMetadata?.importedCss.size)
          this.error(`${chunk.fileName} brings styles, which would never come: import them in a component.`);
    },
  };
}
