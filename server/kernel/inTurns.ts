import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Steps } from '#domain/kernel/steps.ts';

const mostMilliseconds = 20;

/** Does long work while others are answered in between. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + mostMilliseconds;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await othersTurn();
  }
}

/** As `map` of a list of any length. */
export async function mapInTurns<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Promise<readonly Made[]> {
  return await inTurns(mapped(items, make));
}

function* mapped<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<readonly Made[]> {
  const all: Made[] = [];
  for (const item of items) {
    all.push(make(item));
    yield;
  }
  return all;
}
