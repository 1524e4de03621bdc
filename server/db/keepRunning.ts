import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const restsSeconds = [0, 2, 5, 15, 30, 60];
const steadySeconds = 60;

/** How a server is brought back: gives up when told to stop, throws when it cannot be started. */
export type Start = (stopping: AbortSignal) => Promise<void>;

/**
 * Watches a server by one idle connection. When that breaks and nobody released it, the server is started again: at most
 * six times in a row with growing rests, so that a full disk makes no storm; a minute of steady running forgets earlier ones.
 */
export function keepRunning(connection: pg.ClientConfig, start: Start): { release(): Promise<void> } {
  const stopping = new AbortController();
  const watching = watchAgain(connection, start, stopping.signal);
  return {
    async release() {
      stopping.abort();
      await watching;
    },
  };
}

async function watchAgain(connection: pg.ClientConfig, start: Start, stopping: AbortSignal): Promise<void> {
  for (let tries = 0; ; tries++) {
    const since = Date.now();
    await untilBroken(connection, stopping);
    if (Date.now() - since > steadySeconds * 1000) tries = 0;
    const rest = restsSeconds[tries];
    if (stopping.aborted) return;
    if (rest === undefined) break;
    console.error(`Cơ sở dữ liệu dừng đột ngột; đang khởi động lại (lần ${tries + 1}/${restsSeconds.length}).`);
    await wait(rest * 1000, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    await start(stopping).then(
      () => console.error('Cơ sở dữ liệu đã chạy lại.'),
      (error: Error) => console.error(error.message),
    );
  }
  console.error('Cơ sở dữ liệu không chạy lại được. Hãy xem tệp postgres.log trong thư mục dữ liệu, sửa rồi chạy lại Đạt Chuẩn.');
}

/** Holds a connection until it breaks or cannot be made, or nobody needs it any more. */
async function untilBroken(connection: pg.ClientConfig, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return;
  const client = new pg.Client({ ...connection, application_name: 'datchuan watch' });
  await new Promise<void>((resolve) => {
    const done = () => {
      stopping.removeEventListener('abort', done);
      resolve();
    };
    stopping.addEventListener('abort', done);
    client.once('end', done);
    client.on('error', done);
    client.connect().catch(done);
  });
  await client.end().catch(() => undefined);
}
