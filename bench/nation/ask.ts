import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true });

/** Asks the server and waits for the last byte. */
export function ask(port: number, cookie: string, path: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const begun = performance.now();
    const sent = request({ agent, port, host: '127.0.0.1', path, headers: { cookie, accept: 'application/json' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', fail);
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, milliseconds: performance.now() - begun, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}

export const letGo = () => agent.destroy();
