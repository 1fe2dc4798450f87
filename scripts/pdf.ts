// npm run pdf: prints the handouts and scripts of the built site. Build first.
import { runCommand } from './command.ts';
import { printLecture } from './print/print-lecture.ts';

await runCommand(printLecture);
