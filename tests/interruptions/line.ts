import { connect, createServer, type Server, type Socket } from 'node:net';

/** `open`; `down`: nobody answers; `deaf`: what is asked arrives, the answer is lost on the way. */
export type LineState = 'open' | 'down' | 'deaf';

/** The network between the browser and the server, as a wire that can be cut. */
export interface Line {
  readonly port: number;
  set(state: LineState): void;
  close(): Promise<void>;
}

export async function layLine(serverPort: number): Promise<Line> {
  let state: LineState = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (state === 'down') return void near.destroy();
    const far = connect(serverPort, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.end();
      });
    }
    near.on('data', (bytes) => void far.write(bytes));
    far.on('data', (bytes) => {
      if (state === 'deaf') near.destroy();
      else near.write(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    set(next) {
      state = next;
      if (next === 'down') for (const socket of sockets) socket.destroy();
    },
    close: () => closed(server, sockets),
  };
}

async function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => server.close(done));
}
