import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Endpoint } from '#api/endpoint.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { call, type Input } from './client.ts';
import { newKey } from './newKey.ts';
import { Refusals } from './troubles.ts';

export interface WriteEach<E extends Endpoint> {
  readonly write: (inputs: readonly Input<E>[]) => void;
  readonly pending: boolean;
  /** How many are done of those asked for last. */
  readonly done: number;
  readonly waitingForNetwork: boolean;
  readonly refusals: readonly ShownRefusal[];
  readonly failure: Error | null;
}

/**
 * One act on several things, one after another; it stops at the first that is refused or gets no answer, and what was done stays done.
 * Each keeps its key while its outcome is unknown, so that pressing again does none twice.
 */
export function useWriteEach<E extends Endpoint>(endpoint: E, onDone: () => void): WriteEach<E> {
  const cache = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const [done, setDone] = useState(0);
  const one = async (input: Input<E>) => {
    const said = JSON.stringify(input);
    const idempotencyKey = keys.current.get(said) ?? newKey();
    keys.current.set(said, idempotencyKey);
    await call(endpoint, input, { idempotencyKey }).catch((error: unknown) => {
      if (error instanceof Refusals) keys.current.delete(said);
      throw error;
    });
  };
  const mutation = useMutation<void, Error, readonly Input<E>[]>({
    mutationFn: async (inputs) => {
      setDone(0);
      for (const input of inputs) {
        await one(input);
        setDone((before) => before + 1);
      }
    },
    onSuccess: onDone,
    onSettled: () => void cache.invalidateQueries(),
  });
  const refused = mutation.error instanceof Refusals;
  return {
    write: (inputs) => {
      if (!mutation.isPending) mutation.mutate(inputs);
    },
    ...{ pending: mutation.isPending, waitingForNetwork: mutation.isPaused, done },
    refusals: refused ? (mutation.error as Refusals).refusals : [],
    failure: refused ? null : mutation.error,
  };
}
