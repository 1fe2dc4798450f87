import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { AstroIntegration } from 'astro';
import { studyDir } from '../build/read-study.ts';
import { answerEditing } from './answer.ts';
import { openEditor } from './editor.ts';

/** Set by `npm run edit` for the development server that it starts. */
export const EDITING = 'EDITING';

/** With `npm run edit` only: each text of a page can be changed in the page. No build holds any of it. */
export const editing: AstroIntegration = {
  name: 'editing',
  hooks: {
    'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
      if (command !== 'dev' || !process.env[EDITING]) return;
      const { host } = config.server;
      if (host && host !== '127.0.0.1')
        throw new Error(
          'Editing is for this machine alone: leave --host out, so that nobody else can reach it.',
        );
      const token = randomBytes(32).toString('hex');
      let port = 0;
      updateConfig({
        server: { host: '127.0.0.1' },
        vite: {
          // What npm run dev or a build keeps would be bundled anew by each in turn.
          cacheDir: 'node_modules/.vite-edit',
          // Another site on this machine may not read what the page is given, the token among it.
          server: { cors: false },
          plugins: [
            {
              name: 'answer-editing',
              configureServer(server) {
                server.httpServer?.once('listening', () => {
                  const address = server.httpServer?.address() as AddressInfo | undefined;
                  port = address?.port ?? 0;
                });
                const answer = answerEditing(
                  openEditor(studyDir(), () => new Date()),
                  { port: () => port, token },
                );
                server.middlewares.use((request, response, next) => void answer(request, response, next));
              },
            },
          ],
        },
      });
      injectScript(
        'page',
        `import { startEditing } from '/src/editing/page/start.ts'; startEditing('${token}');`,
      );
    },
  },
};
