// npm run types: what Astro makes types of, then the types of everything.
import { showAstro } from './build/run-astro.ts';

process.exitCode = (await showAstro(['sync'])) || (await showAstro(['check']));
