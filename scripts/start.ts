// npm start: build, then serve.
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';
import { serveSite } from './serve-site.ts';

await runCommand(async () => {
  await buildSite();
  await serveSite();
});
