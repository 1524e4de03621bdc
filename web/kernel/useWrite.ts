import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Endpoint } from '#api/endpoint.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { call, type Input, type Output } from './client.ts';
import { newKey } from './newKey.ts';
import { Refusals, Unreachable } from './troubles.ts';

interface WriteOptions<E extends Endpoint> {
  readonly onDone?: (output: Output<E>, input: Input<E>) => void;
  /** After an act everything on the page may have changed and is read again, unless this is false. */
  readonly rereads?: boolean;
}

export interface Write<E extends Endpoint> {
  readonly write: (input: Input<E>) => void;
  readonly pending: boolean;
  /** Kept until the network is back, then sent by itself. */
  readonly waitingForNetwork: boolean;
  readonly refusals: readonly ShownRefusal[];
  /** What went wrong that is no refusal: no answer, or the server's own mistake. */
  readonly failure: Error | null;
  readonly result: Output<E> | undefined;
  readonly reset: () => void;
}

/** A File says nothing of itself to JSON. */
const marksOfFiles = (_: string, value: unknown) =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value;

const none: readonly ShownRefusal[] = [];

/**
 * One act of one form. Its key is made when the form opens and stays while the outcome is unknown, so that a double
 * click or a lost answer does it once; a refusal, a success or a changed input makes a new one.
 */
export function useWrite<E extends Endpoint>(endpoint: E, options: WriteOptions<E> = {}): Write<E> {
  const key = useRef<string>(undefined);
  key.current ??= newKey();
  const sent = useRef<string>(undefined);
  const cache = useQueryClient();

  const mutation = useMutation<Output<E>, Error, Input<E>>({
    mutationFn: (input) => call(endpoint, input, { idempotencyKey: key.current! }),
    retry: (count, error) => error instanceof Unreachable && count < 2,
    onSuccess: (output, input) => {
      key.current = newKey();
      options.onDone?.(output, input);
      if (options.rereads !== false) void cache.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Refusals) key.current = newKey();
    },
  });

  const refused = mutation.error instanceof Refusals;
  return {
    write: (input) => {
      if (mutation.isPending) return;
      const now = JSON.stringify(input, marksOfFiles);
      if (sent.current !== undefined && sent.current !== now) key.current = newKey();
      sent.current = now;
      mutation.mutate(input);
    },
    pending: mutation.isPending,
    waitingForNetwork: mutation.isPaused,
    refusals: refused ? (mutation.error as Refusals).refusals : none,
    failure: refused ? null : mutation.error,
    result: mutation.data,
    reset: mutation.reset,
  };
}
