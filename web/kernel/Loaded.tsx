import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Trouble } from './Trouble.tsx';

interface LoadedProps<T> {
  readonly read: UseQueryResult<T, Error>;
  /** In place of the plain bars. */
  readonly skeleton?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** What was read, or its place while it comes, or what came instead. */
export function Loaded<T>({ read, skeleton, children }: LoadedProps<T>) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <Trouble error={read.error} retry={() => void read.refetch()} />;
  return skeleton ?? <Skeleton lines={6} />;
}
