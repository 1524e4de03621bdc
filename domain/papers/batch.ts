import { addDays, type Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** How many papers stand in one file of a batch, so that a printer takes it. */
export const partSize = 100;
/** How many days the files of a batch are kept once it is done; the papers can always be printed again. */
export const keptDays = 30;

/** Where a batch stands (in hàng loạt): being printed, printed, ended by a fault of ours. */
export const batchStates = ['running', 'done', 'failed'] as const;
export type BatchState = (typeof batchStates)[number];

/** Papers of a batch that stand in one file, counted from 1. */
export interface BatchPart {
  readonly ordinal: number;
  readonly first: number;
  readonly last: number;
}

/** The files of so many papers: as even as may be, none above `partSize`. */
export function partsOfBatch(total: number): readonly BatchPart[] {
  const count = Math.ceil(total / partSize);
  return Array.from({ length: count }, (_, at) => ({
    ordinal: at + 1,
    first: Math.floor((at * total) / count) + 1,
    last: Math.floor(((at + 1) * total) / count),
  }));
}

/** The day from which the files of a batch that is done are no longer kept. */
export const expiryOf = (doneOn: Day): Day => addDays(doneOn, keptDays);

/** A paper as a batch takes it. */
export interface BatchedPaper {
  readonly name: string;
  /** What it cannot be printed without, in words. */
  readonly missing: readonly string[];
  /** Số vào sổ; empty while it has none, absent of papers without. */
  readonly register?: string;
}

/** Every reason against printing these in one go: none there, each that lacks something by name, numbers that two bear. */
export function whyNotPrintAll(papers: readonly BatchedPaper[]): Refusal[] {
  if (papers.length === 0) return [{ kind: 'state', code: 'papers.batch-empty' }];
  const lacking = papers.flatMap(({ name, missing }): Refusal[] =>
    missing.length > 0 ? [{ kind: 'state', code: 'papers.batch-lacking', facts: { name, missing: missing.join(', ') } }] : [],
  );
  const bearers = new Map<string, string[]>();
  for (const { name, register } of papers) if (register) bearers.set(register, [...(bearers.get(register) ?? []), name]);
  const twice = [...bearers].flatMap(([number, names]): Refusal[] =>
    names.length > 1 ? [{ kind: 'state', code: 'papers.register-twice', facts: { number, names: names.join(', ') } }] : [],
  );
  return [...lacking, ...twice];
}

const figured = /^(\D*)(\d{1,9})(.*)$/u;

/** The number after one in the register of certificates (số vào sổ), written alike: after `09/2026` comes `10/2026`. Undefined where it has no figure. */
export function numberAfter(number: string): string | undefined {
  const [, before, figure, after] = figured.exec(number) ?? [];
  return figure === undefined ? undefined : `${before}${String(Number(figure) + 1).padStart(figure.length, '0')}${after}`;
}

/** The number that comes after all of these; `01` where there is none. */
export function nextRegister(numbers: readonly string[]): string {
  const figureOf = (number: string) => Number(figured.exec(number)?.[2] ?? -1);
  const last = numbers.reduce<string | undefined>(
    (best, one) => (best === undefined || figureOf(one) > figureOf(best) ? one : best),
    undefined,
  );
  return (last === undefined ? undefined : numberAfter(last)) ?? '01';
}

/** So many numbers from one on, without those taken. @throws RangeError for a number without a figure. */
export function registersFrom(first: string, count: number, taken: ReadonlySet<string>): readonly string[] {
  const numbers: string[] = [];
  for (let number = first; numbers.length < count; ) {
    if (!taken.has(number)) numbers.push(number);
    const after = numberAfter(number);
    if (after === undefined) throw new RangeError(`${number} has no figure`);
    number = after;
  }
  return numbers;
}

/** Why numbers cannot run on from this one. */
export function whyNotRegisterFrom(first: string): Refusal[] {
  return numberAfter(first) === undefined
    ? [{ kind: 'input', code: 'papers.register-no-figure', at: 'registerFrom', facts: { number: first } }]
    : [];
}
