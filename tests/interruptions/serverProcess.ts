import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** The application as people start it, in a process of its own that can be killed. */
export interface ServerProcess {
  start(): Promise<void>;
  /** Like a power cut. */
  kill(): Promise<void>;
}

interface Options {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly port: number;
  /** The address that people open. */
  readonly baseUrl: string;
}

export function serverProcess({ dataDir, databaseUrl, port, baseUrl }: Options): ServerProcess {
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    kill,
    async start() {
      const args = ['bin/datchuan.mjs', 'serve', '--port', String(port), '--data', dataDir, '--database-url', databaseUrl];
      let said = '';
      child = spawn(process.execPath, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DATCHUAN_URL: baseUrl },
      });
      child.stderr!.on('data', (text: Buffer) => (said += text));
      for (let tries = 0; tries < 1800; tries++) {
        const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
        if (answer?.ok) return;
        if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
        await wait(100);
      }
      throw new Error(`the server does not answer: ${said}`);
    },
  };
}
