import type { Page } from 'playwright-core';

/**
 * Seconds of an ordinary hand by the keystroke-level model (Card, Moran and Newell, Communications of the ACM 23(7), 1980): a key by
 * somebody who types without having learnt it, a press with the mouse or the thumb, the hand taken elsewhere, a thought before a step.
 */
const pace = { key: 0.28, point: 1.1, hand: 0.4, thought: 1.35 } as const;

/** Syllables a minute that are read with care from a screen: less than the 250 and more of silent reading. */
const readAMinute = 200;

export interface Work {
  readonly keys: number;
  readonly points: number;
}

/** Steps that leave no event in the page, by how often. */
interface Beside {
  /** The hand goes to a sheet of paper or comes back. */
  readonly hand?: number;
  readonly thoughts: number;
  /** What has to be read through. */
  readonly read?: string;
}

/** The seconds that so much work takes at the ordinary pace. */
export function secondsOf({ keys, points }: Work, { hand = 0, thoughts, read = '' }: Beside): number {
  const reading = (read.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length * 60) / readAMinute;
  return keys * pace.key + points * pace.point + hand * pace.hand + thoughts * pace.thought + reading;
}

const listen = `(() => {
  if (window.workOfHand) return;
  const work = { keys: 0, points: 0 };
  window.workOfHand = work;
  addEventListener('keydown', (event) => { if (event.isTrusted) work.keys++; }, true);
  addEventListener('pointerdown', (event) => { if (event.isTrusted) work.points++; }, true);
})()`;

/** Counts the keys and presses that the browser itself sees from now on, until the page is loaded anew; asked again, since the start. */
export async function watchHand(page: Page): Promise<() => Promise<Work>> {
  await page.evaluate(listen);
  const now = async () => await page.evaluate<Work>('({ ...window.workOfHand })');
  const before = await now();
  return async () => {
    const { keys, points } = await now();
    return { keys: keys - before.keys, points: points - before.points };
  };
}
