// npm run redact: words that must go on request leave the talk and every edition.

import { redact } from './author/redact.ts';
import { runCommand } from './command.ts';

await runCommand(() => redact(process.argv.slice(2)));
