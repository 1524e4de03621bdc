import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Endpoint } from '#api/endpoint.ts';
import { call, type Input, type Output } from './client.ts';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Keeps showing the last answer while the next one (another page, another filter) is on its way. */
  readonly keepShown?: boolean;
  /** Milliseconds between two looks, for what changes while it is watched: a ballot, a long reading. */
  readonly every?: number;
}

export const readKey = (endpoint: Endpoint, input: unknown) => [endpoint.method, endpoint.path, input] as const;

/** Reads through the cache: one endpoint and one input are asked once, however many parts of the page show them. */
export function useRead<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: ReadOptions = {},
): UseQueryResult<Output<E>, Error> {
  return useQuery<Output<E>, Error>({
    queryKey: readKey(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepShown ? { placeholderData: keepPreviousData as never } : {}),
    ...(options.every ? { refetchInterval: options.every } : {}),
  });
}
