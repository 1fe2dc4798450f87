// npm run archive: one zip of an edition, for a repository. It builds first, so that site and texts are of one moment.
import { runCommand } from './command.ts';
import { packEdition } from './pack/pack-edition.ts';

await runCommand(packEdition);
