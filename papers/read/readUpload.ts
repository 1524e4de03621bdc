import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readableFormat } from './fileFormat.ts';
import type { Answer, Asked } from './readingThread.ts';
import { type ReadPlan, type ReadPlanOptions, readPlanFile } from './readPlan.ts';
import { Unreadable } from './unreadable.ts';
import { openZip } from './zip.ts';

/** Bounds of one reading in the thread. A thread that passes them is ended, and the next file begins a new one. */
export const readingLimits = { milliseconds: 10_000, heapMegabytes: 512 };
/** Bytes of text, and of an unpacked archive, that no making-up keeps a reader busy with for long: read where they are. */
const shortText = 30_000;
const smallArchive = 150_000;

const tooMuch = () =>
  new Unreadable('file-too-large', 'Văn bản quá phức tạp, đọc quá lâu. Hãy tách riêng phần kế hoạch rồi gửi lại.');

function isSmall(bytes: Uint8Array, fileName?: string): boolean {
  const format = readableFormat(bytes, fileName);
  if (format === 'text') return bytes.length <= shortText;
  return format === 'zip' && openZip(bytes).unpacked <= smallArchive;
}

/**
 * Compiles a file that anybody may have sent, as `readPlanFile` does: what is not small in a thread bounded in time and memory, so that
 * one file stops nobody else. One at a time: what two large files need together would be no bound. @throws Unreadable.
 */
export async function readUpload(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<ReadPlan> {
  if (isSmall(bytes, options.fileName)) return readPlanFile(bytes, options);
  const reading = last.then(async () => answerFrom(await readyThread(), { bytes, options }));
  last = reading.catch(() => undefined);
  const answer = await reading;
  if ('plan' in answer) return answer.plan;
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable.code, answer.unreadable.message);
  throw new Error(answer.fault);
}

let last: Promise<unknown> = Promise.resolve();
let thread: Promise<Worker> | undefined;

/** The thread, begun when the first file needs it and kept for the next: it reads faster once it has read. */
function readyThread(): Promise<Worker> {
  thread ??= newThread().catch((error) => {
    thread = undefined;
    throw error;
  });
  return thread;
}

/** Beside the bundle there is one of the thread; the source is run as it is. */
function newThread(): Promise<Worker> {
  const bundled = new URL('readingThread.mjs', import.meta.url);
  const worker = new Worker(existsSync(fileURLToPath(bundled)) ? bundled : new URL('sourceThread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heapMegabytes },
    env: {},
  });
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('message', () => {
      worker.off('error', fail);
      worker.unref();
      done(worker);
    });
  });
}

function answerFrom(worker: Worker, asked: Asked): Promise<Answer> {
  return new Promise((done, fail) => {
    const settle = (told: () => void) => {
      clearTimeout(slow);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.unref();
      told();
    };
    const giveUp = (reason: Error) =>
      settle(() => {
        thread = undefined;
        void worker.terminate();
        fail(reason);
      });
    const slow = setTimeout(() => giveUp(tooMuch()), readingLimits.milliseconds);
    worker.ref();
    worker.once('message', (answer: Answer) => settle(() => done(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) => giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error));
    worker.once('exit', () => giveUp(new Error('the reading thread ended by itself')));
    worker.postMessage(asked);
  });
}
