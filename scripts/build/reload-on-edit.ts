import { basename, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { studyDir } from './read-study.ts';

/** In development an edit anywhere in the study reloads the page: Astro by itself looks at the prose only. */
export function reloadOnEdit(): Plugin {
  return {
    name: 'reload-on-edit',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const folder = resolve(studyDir());
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        // What begins with a dot is on its way to its place, or no part of the study.
        if (path.startsWith(folder + sep) && !basename(path).startsWith('.'))
          ws.send({ type: 'full-reload' });
      });
    },
  };
}
