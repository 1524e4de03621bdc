// Runs in a thread of its own (see readUpload.ts): reads one file after another.
import { parentPort } from 'node:worker_threads';
import { type ReadPlan, type ReadPlanOptions, readPlanFile } from './readPlan.ts';
import { Unreadable, type UnreadableCode } from './unreadable.ts';

/** A file to be read. */
export interface Asked {
  readonly bytes: Uint8Array;
  readonly options: ReadPlanOptions;
}

/** What became of it: a reading, a reason why not, or a fault of ours. */
export type Answer =
  | { readonly plan: ReadPlan }
  | { readonly unreadable: { readonly code: UnreadableCode; readonly message: string } }
  | { readonly fault: string };

async function answerTo({ bytes, options }: Asked): Promise<Answer> {
  try {
    return { plan: await readPlanFile(bytes, options) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: { code: error.code, message: error.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (asked: Asked) => parentPort?.postMessage(await answerTo(asked)));
parentPort?.postMessage('ready');
