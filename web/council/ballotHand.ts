import type { Tasks } from './ballotTasks.ts';

interface Answer {
  readonly id: number;
  readonly done?: unknown;
  readonly failed?: string;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { readonly done: (value: never) => void; readonly failed: (error: Error) => void }>();

function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./ballotWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) asker?.done(data.done as never);
    else asker?.failed(new Error(data.failed));
  };
  worker.onerror = () => {
    for (const { failed } of waiting.values()) failed(new Error('the worker stopped'));
    waiting.clear();
    worker = undefined;
  };
  return worker;
}

/** Has the worker do one thing: keys, encryption, proofs and their checks never hold the page up. */
export function handOver<N extends keyof Tasks>(name: N, asked: Tasks[N]['asked']): Promise<Tasks[N]['done']> {
  return new Promise((done, failed) => {
    const id = ++last;
    waiting.set(id, { done: done as (value: never) => void, failed });
    theWorker().postMessage({ id, name, asked });
  });
}
