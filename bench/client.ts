import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeServer } from '#server/main.ts';
import type { Site } from '#server/site.ts';
import { countingIn, nothingAsked } from './queries.ts';

/** One answered request: how long it took to its last byte, and what it asked of the database. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: Buffer;
  readonly statements: readonly string[];
  /** What stood in the places of each statement. */
  readonly values: readonly (readonly unknown[])[];
  readonly cookies: readonly string[];
}

/** The application as `serve` runs it, on a port of its own, noting the statements of each request. */
export interface Served {
  send(method: string, path: string, options?: Sent): Promise<Answer>;
  close(): Promise<void>;
}

export interface Sent {
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export async function serveSite(site: Site): Promise<Served> {
  const web = await makeServer(site);
  let asked = nothingAsked();
  web.server.addHook('onRequest', (_, __, done) => {
    asked = nothingAsked();
    countingIn(asked, done);
  });
  // A body is received outside the context of the hook before it.
  web.server.addHook('preHandler', (_, __, done) => countingIn(asked, done));
  await web.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = web.server.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async send(method, path, options = {}) {
      const answer = await ask(agent, port, method, path, options);
      return { ...answer, ...asked };
    },
    async close() {
      agent.destroy();
      await web.close();
    },
  };
}

function ask(agent: Agent, port: number, method: string, path: string, { cookie, headers, body }: Sent) {
  return new Promise<Omit<Answer, 'statements' | 'values'>>((done, fail) => {
    const begun = performance.now();
    const sent = httpRequest(
      {
        agent,
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: {
          ...headers,
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (received) => {
        const parts: Buffer[] = [];
        received.on('data', (part: Buffer) => parts.push(part));
        received.on('error', fail);
        received.on('end', () =>
          done({
            status: received.statusCode ?? 0,
            milliseconds: performance.now() - begun,
            bytes: Buffer.concat(parts),
            cookies: (received.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]!),
          }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Signs in and returns the cookie. */
export async function signIn(served: Served, email: string, password: string): Promise<string> {
  const answer = await served.send('POST', '/api/auth/sign-in/email', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`cannot sign in as ${email}: ${answer.status} ${answer.bytes.toString()}`);
  return answer.cookies.join('; ');
}
