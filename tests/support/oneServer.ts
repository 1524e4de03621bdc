import { startTestServer, stopTestServer } from './database.ts';
import { clearMemory, writeInMemory } from './inMemory.ts';

/** One database server for a test run; each test file makes databases of its own on it. */
export const setup = async () => {
  writeInMemory();
  await startTestServer();
};

export const teardown = async () => {
  await stopTestServer();
  clearMemory();
};
