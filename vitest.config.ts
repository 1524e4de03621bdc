import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longestFirst.ts';

export default defineConfig({
  test: {
    include: ['{domain,papers,ballot,api,server,web,cli,tools}/**/*.test.{ts,tsx}', 'tests/promises/*.test.ts'],
    globalSetup: ['tests/support/oneServer.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Files of one worker share what they import: loading the server anew for each file took a third of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
