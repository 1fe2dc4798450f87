// npm run dev, npm run types: Astro's own commands, without its telemetry, alike on every system.
import { showAstro } from './build/run-astro.ts';

process.exitCode = await showAstro(process.argv.slice(2));
