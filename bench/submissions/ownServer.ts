import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '#server/site.ts';
import { bodyOf, pathOf, type Rider } from './riders.ts';

/** `datchuan serve` in a process of its own, as an office runs it. */
export interface OwnServer {
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Milliseconds from its start to its first answer. */
  readonly startMilliseconds: number;
  stop(): Promise<void>;
}

export async function startServer(dataDir: string, path = '/healthz'): Promise<OwnServer> {
  const port = await freePort();
  const begun = performance.now();
  const args = ['bin/datchuan.mjs', 'serve', '--data', dataDir, '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: projectRoot(), stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const agent = new Agent({ keepAlive: false });
  while ((await statusOf(agent, port, path).catch(() => 0)) !== 200) {
    if (child.exitCode !== null || performance.now() - begun > 600_000) throw new Error('the server does not start');
    await wait(5);
  }
  return {
    port,
    pid: child.pid!,
    dataDir,
    startMilliseconds: performance.now() - begun,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string;
}

export function statusOf(agent: Agent, port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<number>((done, fail) => {
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers }, (answer) => {
      answer.on('error', fail);
      answer.on('end', () => done(answer.statusCode ?? 0));
      answer.resume();
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Every rider hands in, again and again, as soon as the last was acknowledged. Returns what was acknowledged and each one's milliseconds. */
export async function ride(port: number, riders: readonly Rider[], seconds: number): Promise<readonly number[]> {
  const until = performance.now() + seconds * 1000;
  const took: number[] = [];
  const one = async (rider: Rider) => {
    const line = await lineTo(port);
    do {
      const body = bodyOf(rider);
      const head = [
        `POST ${pathOf(rider)} HTTP/1.1`,
        `host: 127.0.0.1:${port}`,
        `cookie: ${rider.cookie}`,
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        `idempotency-key: ${crypto.randomUUID()}`,
      ].join('\r\n');
      const begun = performance.now();
      const status = await line.send(`${head}\r\n\r\n${body}`);
      if (status !== 200) throw new Error(`a submission was answered ${status}`);
      took.push(performance.now() - begun);
      rider.version += 1;
    } while (performance.now() < until);
    line.end();
  };
  await Promise.all(riders.map(one));
  return took;
}

/** A connection that asks one thing at a time. Node's own client takes a millisecond for each, ten times what `pgbench` takes on the other side. */
async function lineTo(port: number) {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  let heard = '';
  let waiting: { readonly done: (status: number) => void; readonly fail: (error: Error) => void };
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
    const [head, body] = heard.split('\r\n\r\n', 2) as [string, string?];
    if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head)![1])) return;
    heard = '';
    waiting.done(Number(head.slice(9, 12)));
  });
  socket.on('error', (error) => waiting.fail(error)).on('close', () => waiting?.fail(new Error('the server closed the line')));
  return {
    send: (text: string) =>
      new Promise<number>((done, fail) => {
        waiting = { done, fail };
        socket.write(text);
      }),
    end: () => socket.destroy(),
  };
}
