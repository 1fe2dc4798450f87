// npm run bench [-- TOPIC …]: measures the topics that are named, or all; prints them and writes docs/benchmarks.md.

import { runBench } from './bench/run-bench.ts';
import { runCommand } from './command.ts';

await runCommand(runBench);
