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
    // How fast something is, the bench says: a test waits as long as a slow machine takes.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
