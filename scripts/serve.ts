// npm run serve
import { runCommand } from './command.ts';
import { serveSite } from './serve/serve-site.ts';

await runCommand(serveSite);
