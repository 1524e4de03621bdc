import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Printed } from './printingThread.ts';
import type { BatchValues } from './renderBatch.ts';

/** Bounds of one batch in the thread; a thread that passes them is ended. */
export const printingLimits = { milliseconds: 120_000, heapMegabytes: 1024 };

/**
 * Prints a batch as `renderBatch` does, in a thread of its own that ends with it, so that everybody else is answered meanwhile.
 * @throws Error when the thread fails, is stopped by the signal, or takes longer than `printingLimits`.
 */
export async function printInThread(values: BatchValues, signal?: AbortSignal): Promise<Uint8Array> {
  const worker = newThread();
  const end = () => void worker.terminate();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  try {
    const printed = await answerFrom(worker, values);
    if ('fault' in printed) throw new Error(printed.fault);
    return printed.pdf;
  } finally {
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}

/** Beside the bundle there is one of the thread; the source is run as it is. */
function newThread(): Worker {
  const bundled = new URL('printingThread.mjs', import.meta.url);
  return new Worker(existsSync(fileURLToPath(bundled)) ? bundled : new URL('sourceThread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: printingLimits.heapMegabytes },
    env: {},
  });
}

function answerFrom(worker: Worker, values: BatchValues): Promise<Printed> {
  return new Promise((done, fail) => {
    const slow = setTimeout(() => fail(new Error('printing took too long')), printingLimits.milliseconds);
    const settle = (told: () => void) => {
      clearTimeout(slow);
      told();
    };
    worker.once('message', (printed: Printed) => settle(() => done(printed)));
    worker.once('error', (error) => settle(() => fail(error)));
    worker.once('exit', () => settle(() => fail(new Error('the printing thread ended by itself'))));
    worker.postMessage(values);
  });
}
