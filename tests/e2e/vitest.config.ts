import { defineConfig } from 'vitest/config';
import { LongestFirst } from '../support/longestFirst.ts';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/support/oneServer.ts', 'tests/support/builtWeb.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // As in the other suite: what the journeys import took a hundred seconds, loaded anew for each.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
