import type { Refusal } from './refusal.ts';

/** A writer names the version it read; another one means someone else wrote in between (bản đã cũ). */
export function whyNotCurrent(current: number, read: number): Refusal[] {
  return current === read ? [] : [{ kind: 'state', code: 'kernel.stale', facts: { current, read } }];
}
