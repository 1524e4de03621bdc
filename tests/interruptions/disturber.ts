import { setTimeout as wait } from 'node:timers/promises';
import { type Moment, makeTrouble, type Scene, type Trouble, type TroubleKind } from './troubles.ts';

/** Lets the troubles of a run come, each at the moment it was drawn for. */
export interface Disturber {
  /** The person has just done this. */
  moment(of: Moment): void;
  /** No trouble is left and none is under way. */
  isOver(): boolean;
  /** When the last one began or ended (milliseconds). */
  lastAt(): number;
  readonly counts: Readonly<Partial<Record<TroubleKind, number>>>;
  readonly broken: readonly string[];
}

/** One that waits longer for its moment comes at the next, whichever it is. */
const longest = 10;

export function disturberOf(troubles: readonly Trouble[], scene: Scene, say: (text: string) => void): Disturber {
  const left = [...troubles];
  const counts: Partial<Record<TroubleKind, number>> = {};
  const broken: string[] = [];
  let [skipped, passed, isBusy, lastAt] = [0, 0, false, Date.now()];

  const come = async (trouble: Trouble, at: Moment) => {
    isBusy = true;
    await wait(trouble.afterMillis);
    counts[trouble.kind] = (counts[trouble.kind] ?? 0) + 1;
    say(`${troubles.length - left.length}: ${trouble.kind}, ${trouble.afterMillis} ms after ${at}`);
    lastAt = Date.now();
    await makeTrouble(trouble, scene).catch((error) => broken.push(`${trouble.kind}: ${String(error)}`));
    lastAt = Date.now();
    isBusy = false;
  };
  return {
    moment(of) {
      const next = left[0];
      if (!next || isBusy) return;
      passed += 1;
      const isIts = next.aim === 'any' || next.aim === of;
      if (isIts) skipped += 1;
      if (passed < longest && !(isIts && skipped > next.skip)) return;
      [skipped, passed] = [0, 0];
      left.shift();
      void come(next, of);
    },
    isOver: () => left.length === 0 && !isBusy,
    lastAt: () => lastAt,
    counts,
    broken,
  };
}
