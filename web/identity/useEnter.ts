import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import * as api from '#api/identity.ts';
import { setOwner } from '../kernel/owner.ts';
import { useWrite } from '../kernel/useWrite.ts';

/** Signs in and goes on: what was read as nobody, or as somebody else, is forgotten. */
export function useEnter(to: string) {
  const cache = useQueryClient();
  const router = useRouter();
  return useWrite(api.signIn, {
    rereads: false,
    onDone: () => {
      setOwner(null);
      cache.clear();
      router.history.push(to);
    },
  });
}
