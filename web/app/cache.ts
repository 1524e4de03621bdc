import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Fault, SignedOut, Unreachable } from '../kernel/troubles.ts';

const worthAnotherTry = (error: Error) => error instanceof Unreachable || error instanceof Fault;

/** The one cache of what the server said; `onSignedOut` runs when it no longer knows the person. */
export function newCache(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (error instanceof SignedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { staleTime: 10_000, networkMode: 'always', retry: (count, error) => count < 2 && worthAnotherTry(error) },
    },
  });
}
