// npm run release: every id of the study goes into addresses.txt and keeps its address; the edition is recorded.

import { releaseStudy } from './author/release-study.ts';
import { runCommand } from './command.ts';

await runCommand(releaseStudy);
