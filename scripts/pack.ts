// npm run pack: the built site as one zip to hand out in a classroom.
import { runCommand } from './command.ts';
import { packClass } from './pack/pack-class.ts';

await runCommand(packClass);
