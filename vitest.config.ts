import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Stated although lower is the default: with one worker, Vitest puts a project without a number last.
          sequence: { groupOrder: 1 },
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/built/**/*.test.ts'],
          globalSetup: 'test/built/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: two cores have enough to do with that. After the units, so that these report first.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
