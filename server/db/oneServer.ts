import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotOpen } from './cannotOpen.ts';

/** Another process serves this folder already. */
export class AlreadyServed extends CannotOpen {}

/** Holds the folder for this process until `release`; a holder that was killed leaves nothing in the way. */
export async function holdFolder(dataDir: string): Promise<{ release(): Promise<void> }> {
  const path = placeOf(resolve(dataDir));
  if (await isAnswered(path)) {
    const folder = resolve(dataDir);
    throw new AlreadyServed(
      `Đạt Chuẩn đang chạy trên dữ liệu này rồi: ${folder}`,
      `Đạt Chuẩn is running on this data already: ${folder}`,
    );
  }
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((socket) => {
    // Whoever asks hangs up at once: that must never end the one who serves.
    socket.on('error', () => undefined);
    socket.end(String(process.pid));
  });
  await listening(server, path);
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function placeOf(folder: string): string {
  const name = `datchuan-${createHash('sha256').update(`hold ${folder}`).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.on('error', () => answer(false));
  });
}

function listening(server: Server, path: string): Promise<AddressInfo | string | null> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(path, () => done(server.address()));
  });
}
