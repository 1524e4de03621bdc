import type { Answer } from './client.ts';
import { mostRepeated } from './queries.ts';

/** What was seen of one endpoint as one seat asks it. */
export interface Measured {
  readonly name: string;
  readonly seat: string;
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
  readonly queries: number;
  readonly repeats: number;
  readonly repeated: string;
  readonly bytes: number;
  /** Median over the baseline's median; null where there is none. */
  readonly ratio: number | null;
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** What turns of one run came to: the medians of both sides, and of the ratios of each turn the least, the median and the most. */
export interface Turns {
  readonly ours: number;
  readonly theirs: number;
  readonly least: number;
  readonly ratio: number;
  readonly most: number;
}

/** `ratioOf` says how many times better we were in a turn: by default how many times as long they took. */
export function turnsOf<Turn extends { readonly ours: number; readonly theirs: number }>(
  turns: readonly Turn[],
  ratioOf: (turn: Turn) => number = ({ ours, theirs }) => theirs / ours,
): Turns {
  const ratios = turns.map(ratioOf);
  return {
    ours: median(turns.map(({ ours }) => ours)),
    theirs: median(turns.map(({ theirs }) => theirs)),
    least: Math.min(...ratios),
    ratio: median(ratios),
    most: Math.max(...ratios),
  };
}

/** What was made, and the milliseconds of the processor that it took, all threads together. */
export async function costOf<Made>(
  make: () => Made | Promise<Made>,
): Promise<{ readonly made: Made; readonly milliseconds: number }> {
  const start = process.cpuUsage();
  const made = await make();
  const { user, system } = process.cpuUsage(start);
  return { made, milliseconds: (user + system) / 1000 };
}

/** Sums the answers up; the statements are those of the answer that asked most. */
export function measured(name: string, seat: string, answers: readonly Answer[], baseline: number | null): Measured {
  const times = answers.map((answer) => answer.milliseconds);
  const most = [...answers].sort((a, b) => b.statements.length - a.statements.length)[0]!;
  const { text, times: repeats } = mostRepeated(most.statements);
  return {
    name,
    seat,
    samples: answers.length,
    median: median(times),
    p95: quantile(times, 0.95),
    queries: most.statements.length,
    repeats,
    repeated: repeats > 2 ? text : '',
    bytes: Math.max(...answers.map((answer) => answer.bytes.length)),
    ratio: baseline === null || baseline === 0 ? null : median(times) / baseline,
  };
}
