import { troubleOf } from '../db/trouble.ts';
import { type App, perform } from '../kernel/action.ts';
import { operator } from '../kernel/operator.ts';
import type { BackgroundWorker } from '../kernel/soonAfter.ts';
import { deleteDuePictures } from './deleteDuePictures.ts';

/** Deletes every picture whose cycle is over on the site's day; how many. */
export async function deleteAllDue(app: App, signal?: AbortSignal): Promise<number> {
  let all = 0;
  while (!signal?.aborted) {
    const { deleted } = await perform(app, deleteDuePictures, {}, { actor: operator });
    if (deleted === 0) break;
    all += deleted;
  }
  return all;
}

const sweepMillis = 3_600_000;

/** Looks when the server begins, and each hour, for pictures to delete. */
export function deletePicturesInTime(app: App): BackgroundWorker {
  const stopping = new AbortController();
  let running = Promise.resolve();
  const sweep = () => {
    running = running
      .then(async () => void (await deleteAllDue(app, stopping.signal)))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted && troubleOf(error) === undefined) console.error('deleting old pictures failed', error);
      });
  };
  sweep();
  const sweeping = setInterval(sweep, sweepMillis).unref();
  return {
    // Only time makes a picture due.
    poke: () => undefined,
    async stop() {
      stopping.abort();
      clearInterval(sweeping);
      await running;
    },
  };
}
