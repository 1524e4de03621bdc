import { troubleOf } from '../db/trouble.ts';

/** Work that the server does by itself, behind the requests (việc chạy nền). */
interface Background {
  /** Does all there is to do, and begins nothing more once it is told to end. */
  readonly work: (signal: AbortSignal) => Promise<void>;
  /** Said before what went wrong, unless the database is away: `sealing failed`. */
  readonly failing: string;
  readonly delayMillis: number;
  /** `finish`: what is left is done once more. `break-off`: what runs is told to end, and how it ended is nobody's news. */
  readonly atStop: 'finish' | 'break-off';
}

/** What works behind the answers as long as the site is open. */
export interface BackgroundWorker {
  /** Tells it that something was recorded. */
  poke(): void;
  stop(): Promise<void>;
}

const againMillis = 5000;

/** Runs shortly after each poke, however many there were, never twice at once, and again when it failed. */
export function soonAfter({ work, failing, delayMillis, atStop }: Background) {
  const stopping = new AbortController();
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const after = (millis: number) => {
    if (!isStopped) timer ??= setTimeout(run, millis).unref();
  };
  const run = () => {
    timer = undefined;
    running = running
      .then(() => work(stopping.signal))
      .catch((error: unknown) => {
        if (!stopping.signal.aborted && troubleOf(error) === undefined) console.error(failing, error);
        after(againMillis);
      });
  };
  return {
    poke: () => after(delayMillis),
    /** Other work over the same things, when it is its turn; a failure waits for the next time. */
    inTurn(other: () => Promise<unknown>, otherFailing: string): void {
      running = running
        .then(async () => void (await other()))
        .catch((error: unknown) => {
          if (troubleOf(error) === undefined) console.error(otherFailing, error);
        });
    },
    async stop(): Promise<void> {
      isStopped = true;
      if (atStop === 'break-off') stopping.abort(new Error('the server is stopping'));
      clearTimeout(timer);
      if (atStop === 'finish') run();
      await running;
    },
  };
}
