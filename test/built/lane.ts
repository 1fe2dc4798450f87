// The sites that the tests read, built one after another beside the tests, since two builds at once would share files.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readSiteAddress } from '../../scripts/build/site-address.ts';
import { type Server, serve } from '../../scripts/serve/server.ts';
import { generateStudy } from '../studies/generate.ts';
import { EDITIONS_ADDRESS, writeThreeEditions } from '../studies/three-editions.ts';
import { OVEN, type Run, runScript } from './builds.ts';
import { EDITION_ADDRESS, writeEdition } from './edition.ts';
import { markOf, type Site, type SiteName, wishFor } from './marks.ts';

interface Recipe {
  /** Gives the folder of the study, or writes one into the folder handed to it. */
  study: (folder: string) => string | Promise<string>;
  env?: { SITE_URL?: string; TZ?: string; DEV?: string };
  script?: 'build' | 'archive';
  /** Built by a copy of the project, without git. */
  apart?: true;
}

/** What a whole run reads, in the order in which it is built where no test waits for another. */
const ALWAYS: readonly SiteName[] = ['root', 'edition', 'real'];

const RECIPES: Record<SiteName, Recipe> = {
  // A variable of the shell that changes nothing.
  root: { study: () => OVEN, env: { DEV: '1' } },
  edition: {
    study: writeEdition,
    env: { SITE_URL: EDITION_ADDRESS, TZ: 'Europe/Amsterdam' },
    script: 'archive',
  },
  again: {
    study: writeEdition,
    env: { SITE_URL: EDITION_ADDRESS, TZ: 'Pacific/Auckland' },
    script: 'archive',
  },
  real: { study: () => 'content' },
  second: { study: () => 'test/studies/second' },
  new: { study: (folder) => done(runScript('new', {}, [folder])).then(() => folder) },
  many: { study: writeMany },
  editions: { study: writeThreeEditions, env: { SITE_URL: EDITIONS_ADDRESS }, script: 'archive' },
  apart: { study: writeThreeEditions, env: { SITE_URL: EDITIONS_ADDRESS }, script: 'archive', apart: true },
};

export interface Lane {
  /** Where tests leave word of the sites that they want, and find word of those that are ready. */
  marks: string;
  /** Ends the build that is going on, and removes all. */
  stop(): Promise<void>;
}

/** Builds what a whole run reads if `eager`, and what a test waits for, which comes first in any case. */
export function startLane(eager: boolean): Lane {
  const temp = mkdtempSync(join(tmpdir(), 'sites-'));
  const marks = join(temp, 'marks');
  mkdirSync(marks);
  const stopping = new AbortController();
  const servers: Server[] = [];

  const make = async (name: SiteName): Promise<Site> => {
    const folder = join(temp, name);
    mkdirSync(folder);
    const { study: from, env, script = 'build', apart } = RECIPES[name];
    const project = apart ? copyProject(join(folder, 'project')) : process.cwd();
    const study = await from(join(folder, 'study'));
    const dir = join(folder, 'site');
    const { said } = await done(
      runScript(script, { ...env, STUDY_DIR: study, OUT_DIR: dir }, [], stopping.signal, project),
    );
    const server = await serve(dir, { port: 0, base: readSiteAddress(env?.SITE_URL).base });
    servers.push(server);
    return { dir, url: server.url, study, said };
  };

  const work = async (): Promise<void> => {
    const waiting = Object.keys(RECIPES) as SiteName[];
    while (waiting.length > 0 && !stopping.signal.aborted) {
      const wanted = waiting.find((name) => existsSync(wishFor(marks, name)));
      const next = wanted ?? (eager ? ALWAYS.find((name) => waiting.includes(name)) : undefined);
      if (!next) {
        await setTimeout(100);
        continue;
      }
      waiting.splice(waiting.indexOf(next), 1);
      const made = await make(next).catch((error: Error) => ({ failed: error.message }));
      // Renamed into place, so that nobody reads half of it.
      writeFileSync(`${markOf(marks, next)}.new`, JSON.stringify(made));
      renameSync(`${markOf(marks, next)}.new`, markOf(marks, next));
    }
  };

  const working = work();
  return {
    marks,
    async stop() {
      stopping.abort();
      await working;
      for (const server of servers) await server.close();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}

/** Everything but what git and builds keep; links to the packages, and none to a folder elsewhere: what is made is named after where it lay. */
function copyProject(to: string): string {
  mkdirSync(to);
  for (const part of readdirSync('.'))
    if (!/^(?:\.git|node_modules|dist.*|\.study|\.astro)$/.test(part))
      cpSync(part, join(to, part), { recursive: true });
  execFileSync('cp', ['-al', 'node_modules', to]);
  rmSync(join(to, 'node_modules/.cache'), { recursive: true, force: true });
  return to;
}

async function done(run: Promise<Run>): Promise<Run> {
  const { ok, said } = await run;
  if (!ok) throw new Error(said);
  return { ok, said };
}

/** A study of 60 findings and 120 relations, whose report shows the figures of all findings too, which weigh the most. */
function writeMany(study: string): string {
  for (const { path, text } of generateStudy({ findings: 60, relations: 120, languages: ['nl'] })) {
    mkdirSync(dirname(join(study, path)), { recursive: true });
    const last = /^report\/..\/03-/.test(path)
      ? '\n\n<Figure id="samenhang" />\n\n<Figure id="grond" />\n'
      : '';
    writeFileSync(join(study, path), text + last);
  }
  return study;
}
