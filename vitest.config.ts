import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,papers,ballot,api,server,web,cli,tools}/**/*.test.{ts,tsx}', 'tests/promises/*.test.ts'],
    globalSetup: ['tests/support/oneServer.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
