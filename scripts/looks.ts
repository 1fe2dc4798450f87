// npm run looks: pictures of the built site, small, for those who want to see before they install. Build first.
import { runCommand } from './command.ts';
import { takeScreenshots } from './print/screenshots.ts';

await runCommand(takeScreenshots);
