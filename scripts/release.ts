// npm run release: every id of the study goes into addresses.txt, and from then on keeps its address.

import { releaseAddresses } from './author/release-addresses.ts';
import { runCommand } from './command.ts';

await runCommand(releaseAddresses);
