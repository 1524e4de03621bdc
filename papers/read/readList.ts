import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AskedList, ListAnswer, ListPlaces, ListRow } from './listThread.ts';
import type { SheetColumn, SheetFinding } from './sheetColumn.ts';
import type { SeenSheet, SheetOptions } from './sheetRows.ts';
import { Unreadable } from './unreadable.ts';

/** Bounds of one list: a hundred thousand rows take seconds, and minutes on a busy machine; a thread that passes them is ended. */
export const listLimits = { milliseconds: 180_000, heapMegabytes: 1024 };

/** The heads of a list, read in a thread. @throws Unreadable. */
export async function lookAtList(
  bytes: Uint8Array,
  columns: readonly SheetColumn[],
  signal?: AbortSignal,
): Promise<readonly SeenSheet[]> {
  let seen: readonly SeenSheet[] = [];
  await inThread({ bytes, columns, options: null }, signal, async (part) => {
    if ('seen' in part) seen = part.seen;
  });
  return seen;
}

/**
 * The rows of a list, read in a thread of its own that ends with it: one large list in a year needs no thread that waits, and gives its
 * memory back. Rows are handed on as they come; the next part is taken when the last is put away. @throws Unreadable.
 */
export async function readList(
  bytes: Uint8Array,
  columns: readonly SheetColumn[],
  options: SheetOptions,
  take: (rows: readonly ListRow[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<{ readonly places: Readonly<Record<string, ListPlaces>>; readonly findings: readonly SheetFinding[] }> {
  let end: { readonly places: Readonly<Record<string, ListPlaces>>; readonly findings: readonly SheetFinding[] } | undefined;
  await inThread({ bytes, columns, options }, signal, async (part) => {
    if ('rows' in part) await take(part.rows);
    else if ('end' in part) end = part.end;
  });
  return end!;
}

const tooMuch = () => new Unreadable('file-too-large', 'Bảng quá lớn, đọc quá lâu. Hãy chia thành nhiều tệp.');

/** @throws Unreadable; whatever `take` throws; the signal's reason. */
async function inThread(
  asked: AskedList,
  signal: AbortSignal | undefined,
  take: (part: ListAnswer) => Promise<void>,
): Promise<void> {
  const bundled = new URL('listThread.mjs', import.meta.url);
  const worker = new Worker(existsSync(fileURLToPath(bundled)) ? bundled : new URL('listSourceThread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: listLimits.heapMegabytes },
    env: {},
  });
  let slow: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  try {
    await new Promise<void>((done, fail) => {
      slow = setTimeout(() => fail(tooMuch()), listLimits.milliseconds);
      stop = () => fail(signal!.reason);
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop, { once: true });
      let last = Promise.resolve();
      worker.on('message', (part: ListAnswer | 'ready') => {
        if (part === 'ready') return worker.postMessage(asked);
        if ('unreadable' in part) return fail(new Unreadable('wrong-format', part.unreadable));
        if ('fault' in part) return fail(new Error(part.fault));
        last = last.then(async () => await take(part));
        last.catch(fail);
        if ('end' in part || 'seen' in part) void last.then(done, fail);
      });
      worker.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error));
      worker.once('exit', () => fail(new Error('the thread that reads lists ended by itself')));
    });
  } finally {
    clearTimeout(slow);
    if (stop) signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
