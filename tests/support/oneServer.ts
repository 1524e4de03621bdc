import { startTestServer, stopTestServer } from './database.ts';

/** One database server for a test run; each test file makes databases of its own on it. */
export const setup = async () => void (await startTestServer());

export const teardown = stopTestServer;
