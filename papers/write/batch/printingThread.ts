// Runs in a thread of its own (see printInThread.ts): prints one batch after another.
import { parentPort } from 'node:worker_threads';
import { type BatchValues, renderBatch } from './renderBatch.ts';

/** What became of a batch: its PDF, or a fault of ours. */
export type Printed = { readonly pdf: Uint8Array } | { readonly fault: string };

function printed(values: BatchValues): Printed {
  try {
    return { pdf: renderBatch(values) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (values: BatchValues) => parentPort?.postMessage(printed(values)));
