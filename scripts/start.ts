// npm start: build, then serve.
import { buildSite } from './build/build-site.ts';
import { runCommand } from './command.ts';
import { serveSite } from './serve/serve-site.ts';

await runCommand(async () => {
  await buildSite();
  await serveSite();
});
