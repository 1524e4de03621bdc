import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Endpoint } from '#api/endpoint.ts';
import type { Values } from './address.ts';
import type { Input, Output } from './client.ts';
import { addressOf, oldAnswers, readOrKept } from './readOrKept.ts';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Keeps showing the last answer while the next one (another page, another filter) is on its way. */
  readonly keepShown?: boolean;
  /** Milliseconds between two looks, for what changes while it is watched: a ballot, a long reading. */
  readonly every?: number;
}

/** While an answer of earlier is shown, the server is asked again so often. */
const untilFresh = 10_000;

export const readKey = (endpoint: Endpoint, input: unknown) => [endpoint.method, endpoint.path, input] as const;

/** Reads through the cache: one endpoint and one input are asked once, however many parts of the page show them. */
export function useRead<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: ReadOptions = {},
): UseQueryResult<Output<E>, Error> {
  const isOld = () => oldAnswers().has(addressOf(endpoint, (input ?? {}) as Values));
  return useQuery<Output<E>, Error>({
    queryKey: readKey(endpoint, input),
    queryFn: ({ signal }) => readOrKept(endpoint, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepShown ? { placeholderData: keepPreviousData as never } : {}),
    refetchInterval: () => (isOld() ? untilFresh : (options.every ?? false)),
    refetchOnReconnect: () => (isOld() ? 'always' : true),
  });
}
