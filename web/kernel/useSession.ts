import { useSyncExternalStore } from 'react';
import * as api from '#api/identity.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Output } from './client.ts';
import { useRead } from './useRead.ts';

export type Me = Output<typeof api.whoAmI>;

/** Who is signed in, with the seats of today; `now` is the site's own instant. */
export interface Session {
  readonly me: Me | undefined;
  readonly now: string;
  readonly error: Error | null;
  /** Holds one of the roles anywhere: only for what is offered in menus, never for what is allowed. */
  holds(...roles: readonly Role[]): boolean;
}

const seatKey = 'dat-chuan.vai';
const listeners = new Set<() => void>();

export function useSession(): Session {
  const read = useRead(api.whoAmI, {});
  const me = read.data;
  return {
    me,
    now: me?.site.isDemo ? me.site.now : new Date().toISOString(),
    error: read.error,
    holds: (...roles) => me?.seats.some((seat) => roles.includes(seat.role)) ?? false,
  };
}

/** The seat shown at the top: the one chosen on this machine, else the first. Rights come from all seats, always. */
export function useShownSeat(me: Me | undefined): string | null {
  const chosen = useSyncExternalStore(subscribe, () => localStorage.getItem(seatKey));
  return me?.seats.find((seat) => seat.id === chosen)?.id ?? me?.seats[0]?.id ?? null;
}

export function chooseSeat(seatId: string): void {
  localStorage.setItem(seatKey, seatId);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
