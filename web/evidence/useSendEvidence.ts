import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as api from '#api/evidence.ts';
import { call, type Input, type Output } from '../kernel/client.ts';
import { newKey } from '../kernel/newKey.ts';
import { Refusals } from '../kernel/troubles.ts';
import type { ShownRefusal } from '../ui/refusal.ts';

type Added = Output<typeof api.addEvidence>;
type Sent = Input<typeof api.addEvidence>;

export interface Sending {
  /** How many of how many have gone; null while nothing is on its way. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly refusals: readonly ShownRefusal[];
  readonly failure: Error | null;
  /** Forgets the last no, once what was refused has changed. */
  reset(): void;
  /** Sends one piece for each file, or one without a file; answers what was added and the files that were not. */
  send(piece: Omit<Sent, 'file'>, files: readonly File[]): Promise<{ added: readonly Added[]; left: readonly File[] }>;
}

/** Each file has a key of its own that stays until it is known to have arrived: tried again, it is added once. */
export function useSendEvidence(): Sending {
  const cache = useQueryClient();
  const keys = useRef(new WeakMap<File | typeof lone, string>());
  const [progress, setProgress] = useState<Sending['progress']>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);

  const sendOne = async (piece: Omit<Sent, 'file'>, file: File | undefined): Promise<Added> => {
    const of = file ?? lone;
    const idempotencyKey = keys.current.get(of) ?? newKey();
    keys.current.set(of, idempotencyKey);
    try {
      const added = await call(api.addEvidence, file ? { ...piece, file } : piece, { idempotencyKey });
      keys.current.delete(of);
      return added;
    } catch (error) {
      if (error instanceof Refusals) keys.current.delete(of);
      throw error;
    }
  };

  return {
    progress,
    refusals: trouble instanceof Refusals ? trouble.refusals : [],
    failure: trouble instanceof Refusals ? null : trouble,
    reset: () => setTrouble(null),
    async send(piece, files) {
      const all = files.length === 0 ? [undefined] : files;
      const added: Added[] = [];
      setTrouble(null);
      try {
        for (const [done, file] of all.entries()) {
          setProgress({ done, all: all.length });
          added.push(await sendOne(piece, file));
        }
      } catch (error) {
        setTrouble(error as Error);
      } finally {
        setProgress(null);
        if (added.length > 0) void cache.invalidateQueries();
      }
      return { added, left: files.slice(added.length) };
    },
  };
}

/** Stands for the one piece without a file. */
const lone = {};
