// npm run pdf: prints the handouts of the built site. Build first.
import { runCommand } from './command.ts';
import { printHandouts } from './print/print-handouts.ts';

await runCommand(printHandouts);
