import type { Endpoint } from '#api/endpoint.ts';
import * as identity from '#api/identity.ts';
import { filled, queryOf, type Values } from './address.ts';
import { call, type Input, type Output } from './client.ts';
import { isKept, keepAnswer, keptAnswer } from './keptAnswers.ts';
import { Unreachable } from './troubles.ts';

/** Addresses whose shown answer is one that was kept, and when the server gave it. */
let old: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

export const oldAnswers = (): ReadonlyMap<string, string> => old;

export function onOldAnswers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function mark(address: string, at: string | null): void {
  if ((old.get(address) ?? null) === at) return;
  const next = new Map(old);
  if (at === null) next.delete(address);
  else next.set(address, at);
  old = next;
  for (const listener of listeners) listener();
}

export function addressOf(endpoint: Pick<Endpoint, 'path'>, input: Values): string {
  const { path, rest } = filled(endpoint.path, input);
  return path + queryOf(rest);
}

/** What the server says; without an answer, what it last said, where that is kept. */
export async function readOrKept<E extends Endpoint>(endpoint: E, input: Input<E>, signal: AbortSignal): Promise<Output<E>> {
  const address = addressOf(endpoint, (input ?? {}) as Values);
  try {
    // Who is signed in is asked without a name: the answer may be somebody else.
    const answer = await call(endpoint, input, { signal, ...(endpoint === (identity.whoAmI as Endpoint) ? { as: '' } : {}) });
    mark(address, null);
    if (isKept(endpoint)) void keepAnswer(address, answer);
    return answer;
  } catch (error) {
    if (!(error instanceof Unreachable) || !isKept(endpoint)) throw error;
    const kept = await keptAnswer(address);
    const read = kept && endpoint.output.safeParse(kept.answer);
    if (!read?.success) throw error;
    mark(address, kept!.at);
    return read.data as Output<E>;
  }
}
