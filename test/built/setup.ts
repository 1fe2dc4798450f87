// What the tests of the built site share: a lane that builds the sites, and the program of a browser.

import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../scripts/print/chromium.ts';
import { startLane } from './lane.ts';

interface Shared {
  marks: string;
  chromium: string;
  users: number;
  end: () => Promise<void>;
}

/** Vitest loads this file once for each project; in one process they share what it starts. */
const kept = globalThis as typeof globalThis & { sitesOfTheTests?: Shared | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // With the units beside it, and no file named, the run is a whole one, which asks for every site in the end.
  const whole =
    project.vitest.projects.some(({ name }) => name === 'unit') &&
    !process.argv.some((argument) => /\.test\.ts$/.test(argument));
  kept.sitesOfTheTests ??= start(whole);
  const shared = kept.sitesOfTheTests;
  shared.users++;
  project.provide('marks', shared.marks);
  project.provide('chromium', shared.chromium);
  return async () => {
    if (--shared.users > 0) return;
    kept.sitesOfTheTests = undefined;
    await shared.end();
  };
}

function start(eager: boolean): Shared {
  const lane = startLane(eager);
  return {
    marks: lane.marks,
    chromium: ensureChromium(),
    users: 0,
    end: () => lane.stop(),
  };
}
