import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real browser: one at a time, since two cores have enough to do with that. */
const browserTests = (name: string, testTimeout: number) => ({
  test: {
    name,
    environment: 'node' as const,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup: 'test/built/setup.ts',
    testTimeout,
    hookTimeout: 180_000,
    fileParallelism: false,
    // Tests that only look (axe) go two at a time where they say so.
    maxConcurrency: 2,
    // After the units, so that these report first.
    sequence: { groupOrder: 2 },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Far more than any takes: on a busy machine a test may wait, not fail.
          testTimeout: 30_000,
          // Stated although lower is the default: with one worker, Vitest puts a project without a number last.
          sequence: { groupOrder: 1 },
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'test/*.test.ts',
            'test/studies/*.test.ts',
          ],
        },
      },
      browserTests('built', 180_000),
      browserTests('long', 1_200_000),
    ],
  },
});
